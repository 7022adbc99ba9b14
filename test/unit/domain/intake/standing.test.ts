import { describe, expect, test } from 'vitest';
import type { FlaggerRegistration } from '../../../../shared/contracts/organisation.ts';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { statusOf } from '../../../../shared/domain/intake/submitter.ts';
import type { Sector } from '../../../../shared/sectors/sectors.ts';
import { noticeBody } from '../../../builders/notices.ts';
import { authority, flagger, receptionOf } from '../../../builders/organisations.ts';

type Standing = FlaggerRegistration['standings'][number];

const FROM = '2026-01-01T00:00:00.000Z';
const SUSPENDED = '2026-06-10T00:00:00.000Z';
const trusted: Standing = { status: 'DSA_TF', areas: ['wildlife', 'food'], from: FROM, until: SUSPENDED };
const known: Standing = { status: 'PLATFORM_TRUSTED', areas: ['counterfeit', 'food'], from: FROM };

const statusAt = (sector: Sector, at: string, ...standings: Standing[]) =>
  statusOf(flagger(...standings).organisation, sector, at);

describe('the standing of a flagger, when it submits and for what', () => {
  test.each<[string, Sector, string, string]>([
    ['in its area and its time', 'wildlife', '2026-03-01T00:00:00.000Z', 'DSA_TF'],
    ['from the first moment', 'wildlife', FROM, 'DSA_TF'],
    ['before it was awarded', 'wildlife', '2025-12-31T23:59:59.999Z', 'NO_STATUS'],
    ['in the last moment before it is suspended', 'wildlife', '2026-06-09T23:59:59.999Z', 'DSA_TF'],
    ['from the moment it is suspended', 'wildlife', SUSPENDED, 'NO_STATUS'],
    ['outside its areas', 'product_safety', '2026-03-01T00:00:00.000Z', 'NO_STATUS'],
    [
      'where a platform trusts it and no coordinator does',
      'counterfeit',
      '2026-03-01T00:00:00.000Z',
      'PLATFORM_TRUSTED',
    ],
    ['where both trust it, the statute counts', 'food', '2026-03-01T00:00:00.000Z', 'DSA_TF'],
    ['where the coordinator has suspended it, the platform still trusts it', 'food', SUSPENDED, 'PLATFORM_TRUSTED'],
  ])('%s', (_, sector, at, status) => {
    expect(statusAt(sector, at, trusted, known)).toBe(status);
  });

  test('without any award it has none; an authority always is one; nobody else is anything', () => {
    expect(statusAt('food', FROM)).toBe('NO_STATUS');
    expect(statusOf(authority.organisation, 'wildlife', FROM)).toBe('AUTHORITY');
    expect(statusOf({ role: 'operator', name: 'Op', contact: 'op@x.example' }, 'food', FROM)).toBe('NO_STATUS');
  });

  test('D11: suspended on the 10th, its notices of the 9th and the 11th differ', () => {
    const sent = (now: string) =>
      receive(noticeBody('wildlife'), receptionOf(flagger(trusted), undefined, new Date(now))).notice.status;
    expect([sent('2026-06-09T12:00:00.000Z'), sent('2026-06-11T12:00:00.000Z')]).toEqual(['DSA_TF', 'NO_STATUS']);
  });

  test('a suspension that is lifted leaves the time between without standing', () => {
    const again: Standing = { ...trusted, from: '2026-09-01T00:00:00.000Z', until: undefined };
    const at = (moment: string) => statusAt('wildlife', moment, trusted, again);
    expect([at('2026-08-31T23:59:59.999Z'), at('2026-09-01T00:00:00.000Z')]).toEqual(['NO_STATUS', 'DSA_TF']);
  });
});
