import { describe, expect, test } from 'vitest';
import type { Standing } from '../../../../shared/contracts/standing.ts';
import { flaggerStatus, standingFaults, statusesAt } from '../../../../shared/domain/flaggers/standing.ts';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { noticeBody } from '../../../builders/notices.ts';
import { flagger, receptionOf } from '../../../builders/organisations.ts';

const TENTH = '2026-06-10T00:00:00.000Z';
const AUGUST = '2026-08-01T00:00:00.000Z';
const suspension = { from: TENTH, until: AUGUST, decision: 'Arcom 2026-114' };
const awarded: Standing = {
  status: 'DSA_TF',
  areas: ['wildlife'],
  from: '2026-01-01T00:00:00.000Z',
  awardedBy: 'Arcom',
  awardedIn: 'FR',
  decision: 'Arcom 2025-233',
  suspensions: [suspension],
};
const statusAt = (at: string, ...standings: Standing[]) => flaggerStatus({ standings }, 'wildlife', at);

describe('a status that its coordinator suspends while it investigates', () => {
  test.each([
    ['the last moment before', '2026-06-09T23:59:59.999Z', 'DSA_TF'],
    ['the first moment', TENTH, 'NO_STATUS'],
    ['the last moment', '2026-07-31T23:59:59.999Z', 'NO_STATUS'],
    ['the moment after, when it stands again', AUGUST, 'DSA_TF'],
  ])('%s', (_, at, status) => {
    expect(statusAt(at, awarded)).toBe(status);
  });

  test('D11: suspended on the 10th, its notices of the 9th and the 11th differ', () => {
    const sent = (now: string) =>
      receive(noticeBody('wildlife'), receptionOf(flagger(awarded), undefined, new Date(now))).notice.status;
    expect([sent('2026-06-09T12:00:00.000Z'), sent('2026-06-11T12:00:00.000Z')]).toEqual(['DSA_TF', 'NO_STATUS']);
  });

  test('without an end it lasts', () => {
    const open = { ...awarded, suspensions: [{ ...suspension, until: undefined }] };
    expect(statusAt('2031-01-01T00:00:00.000Z', open)).toBe('NO_STATUS');
  });

  test('says so in its sector, and not where the flagger never had a status', () => {
    const statuses = statusesAt({ standings: [awarded] }, TENTH);
    expect(statuses.filter(({ isSuspended }) => isSuspended).map(({ sector }) => sector)).toEqual(['wildlife']);
  });
});

const trusted: Standing = { status: 'PLATFORM_TRUSTED', areas: ['food'], from: '2026-01-01T00:00:00.000Z' };
const { awardedBy: _, ...ofNobody } = awarded;

describe('a registration that contradicts itself', () => {
  test.each<[string, Standing, string[]]>([
    ['nothing to find fault with', awarded, []],
    ['a period that ends before it begins', { ...trusted, until: '2025-01-01T00:00:00.000Z' }, ['/until']],
    ['a platform that suspends', { ...trusted, awardedBy: 'amber', suspensions: [suspension] }, ['/suspensions/0']],
    ['a suspension by nobody', ofNobody, ['/awardedBy']],
    [
      'a suspension that ends before it begins',
      { ...awarded, suspensions: [{ ...suspension, until: TENTH }] },
      ['/suspensions/0/until'],
    ],
    ['a suspension after the end', { ...awarded, until: '2026-07-01T00:00:00.000Z' }, ['/suspensions/0']],
    ['an end without a date', { ...trusted, ending: { how: 'WITHDRAWN' } }, ['/until']],
    [
      'a revocation without a decision',
      { ...awarded, until: AUGUST, ending: { how: 'REVOKED' } },
      ['/ending/decision'],
    ],
    [
      'a platform that revokes',
      { ...trusted, until: AUGUST, awardedBy: 'amber', ending: { how: 'REVOKED', decision: 'Letter' } },
      ['/ending/how'],
    ],
    [
      'a platform that withdraws what a coordinator awarded',
      { ...awarded, until: AUGUST, ending: { how: 'WITHDRAWN' } },
      ['/ending/how'],
    ],
  ])('%s', (_, standing, places) => {
    const faults = standingFaults({ standings: [trusted, standing] });
    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual(
      places.map((place) => [`/standings/1${place}`, 'INVALID_INPUT']),
    );
  });
});
