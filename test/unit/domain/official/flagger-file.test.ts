import { describe, expect, test } from 'vitest';
import type { FlaggerReport } from '../../../../shared/contracts/flagger-report.ts';
import type { FlaggerAsked } from '../../../../shared/domain/official/asked.ts';
import { officialReport } from '../../../../shared/domain/official/official-report.ts';
import { complained, complaintDecided } from '../../../builders/afterwards.ts';
import { deliver, deliverAll, goOn, type Setting } from '../../../builders/items.ts';
import { fileNamed, itemOf, LATE, noticeBy, rowsOf } from '../../../builders/official.ts';
import { id } from '../../../builders/organisations.ts';
import { decided, handled } from '../../../builders/steps.ts';

const AT = '2026-05-14T10:00:00.000Z';
const asked: FlaggerAsked = {
  kind: 'FLAGGER_REPORT',
  flagger: { id: id('brand-owner'), name: 'Brand Owner' },
  year: 2026,
  asOf: LATE,
  providers: new Map([[id('amber'), 'Amber Sarl']]),
};
const by = (reference: string, changes: Partial<Setting> = {}) => noticeBy(reference, { status: 'DSA_TF', ...changes });

describe('the yearly report of a flagger as files', () => {
  const report = officialReport(asked);
  const histories = [
    ...deliverAll(by('A', { to: ['amber', 'amber', 'bazaar'], sellerKey: 'key-of-a-seller-000001' })).map((history) =>
      goOn(history, ...handled(AT)),
    ),
    goOn(deliver(by('B')), decided(AT, 'NO_ACTION')),
    goOn(deliver(by('C')), ...handled(AT), complained(AT), complaintDecided(AT, 'REVERSED')),
    deliver(by('D', { at: '2025-12-31T23:00:00.000Z' })),
    deliver(by('E', { submitter: 'another' })),
    deliver(by('F', { kind: 'ORDER', status: 'AUTHORITY' })),
  ];
  for (const history of histories) report.add(itemOf(history));
  const rows = rowsOf(fileNamed(report.files(), 'trusted-flagger-report.csv'));
  const whole = JSON.parse(fileNamed(report.files(), 'trusted-flagger-report.json')) as FlaggerReport;

  test('count its notices of the year by provider, type of content and action, and nobody else', () => {
    const shown = rows.map((row) => [row['providerName'], row['action'], row['notices'], row['items']]);
    expect(shown).toEqual([
      ['Amber Sarl', 'NO_ACTION', '1', '1'],
      ['Amber Sarl', 'OVERTURNED', '1', '1'],
      ['Amber Sarl', 'REMOVE', '1', '2'],
      ['bazaar', 'REMOVE', '1', '1'],
    ]);
    expect(whole).toMatchObject({ notices: 3, noticesAtProviders: 4, items: 5, period: '2026-01-01/2026-12-31' });
  });

  test('say the same as table and as JSON, and name no seller and no listing', () => {
    expect(whole.rows).toHaveLength(rows.length);
    for (const file of report.files()) expect([...file.chunks()].join('')).not.toMatch(/key-of-a-seller|https?:/);
  });
});
