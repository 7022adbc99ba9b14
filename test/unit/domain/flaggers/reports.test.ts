import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FlaggerReport } from '../../../../shared/contracts/flagger-report.ts';
import type { FlaggerRegistration } from '../../../../shared/contracts/organisation.ts';
import { annualReport, type ReportedRow } from '../../../../shared/domain/flaggers/annual-report.ts';
import { defective, evidenceFile } from '../../../../shared/domain/flaggers/evidence-file.ts';
import { anyFlagged, flagged, noticeId, times } from '../../../builders/flagged.ts';
import { runs } from '../../../builders/histories.ts';
import { deliver, goOn } from '../../../builders/items.ts';
import { id, trustedFlagger } from '../../../builders/organisations.ts';
import { decided } from '../../../builders/steps.ts';

const providers = new Map([[id('amber'), 'Amber Sarl']]);
const asOf = '2027-01-15T00:00:00.000Z';
const report = (rows: readonly ReportedRow[]) =>
  annualReport(rows, { flagger: id('union'), name: 'Union', year: 2026, asOf, independence: undefined, providers });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Items, and the same in another order. */
const twice = fc
  .array(anyFlagged, { maxLength: 30 })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));

describe('the annual report of a flagger', () => {
  test('counts notices by provider, type of content and action taken', () => {
    const two = { noticeId: noticeId(900), outcome: 'REMOVE' } as const;
    const { rows, notices, noticesAtProviders, items } = report([
      flagged(two),
      flagged({ ...two, marketplace: id('bazaar') }),
      flagged({ noticeId: noticeId(901), outcome: 'REMOVE' }),
      flagged({ noticeId: noticeId(901), outcome: 'NO_ACTION' }),
      flagged({ sector: 'food', category: 'unsafe' }),
      flagged({ outcome: 'REMOVE', redress: 'OVERTURNED' }),
      flagged({ kind: 'ALERT' }),
    ]);
    expect({ notices, noticesAtProviders, items }).toEqual({ notices: 4, noticesAtProviders: 5, items: 6 });
    const line = rows.map(({ providerName, dsaCategory, keyword, action, notices: n }) => [
      providerName,
      dsaCategory,
      keyword,
      action,
      n,
    ]);
    expect(line).toEqual([
      ['Amber Sarl', '7f', 'TRADEMARK_INFRINGEMENT', 'OVERTURNED', 1],
      ['Amber Sarl', '7f', 'TRADEMARK_INFRINGEMENT', 'REMOVE', 1],
      ['Amber Sarl', '7f', 'TRADEMARK_INFRINGEMENT', 'SEVERAL', 1],
      ['Amber Sarl', '13', 'OTHER', 'PENDING', 1],
      ['bazaar', '7f', 'TRADEMARK_INFRINGEMENT', 'REMOVE', 1],
    ]);
  });

  test('adds up, and is the same in whatever order the items are read', () => {
    fc.assert(
      fc.property(twice, ([rows, shuffled]) => {
        const made = report(rows);
        expect(sum(made.rows.map(({ notices }) => notices))).toBe(made.noticesAtProviders);
        expect(sum(made.rows.map(({ items }) => items))).toBe(made.items);
        expect(JSON.stringify(report(shuffled))).toBe(JSON.stringify(made));
      }),
      runs(50),
    );
  });

  test('names no seller, no person and no listing', () => {
    const made = report([flagged({ title: 'Bag of a person', sellerKey: 'key-of-a-seller' })]);
    expect(FlaggerReport.parse(made)).toEqual(made);
    expect(JSON.stringify(made)).not.toMatch(/Bag of|key-of|www\.|00000000-/);
  });
});

describe('the file for a coordinator', () => {
  const history = goOn(
    deliver({ at: '2026-05-13T14:40:00.000Z', sector: 'counterfeit' }),
    decided('2026-05-14T10:00:00.000Z', 'NO_ACTION'),
  );
  const wanting = flagged({ outcome: 'NO_ACTION', refusal: 'LACK_OF_INFORMATION' });
  const rows = [
    ...times(7, { outcome: 'REMOVE' }),
    wanting,
    flagged({ outcome: 'DISPUTED' }),
    flagged({ outcome: 'NO_ACTION', refusal: 'NOT_ILLEGAL', status: 'NO_STATUS' }),
    flagged({ outcome: 'NO_ACTION', refusal: 'NOT_ILLEGAL', redress: 'GRANTED' }),
  ];
  const filing = {
    flagger: id('union'),
    organisation: trustedFlagger.organisation as FlaggerRegistration,
    marketplace: id('amber'),
    from: '2026-01-01T00:00:00.000Z',
    to: '2026-07-01T00:00:00.000Z',
    asOf,
  };

  test('holds what it sent with that status and what was found wanting, and who awarded it', () => {
    expect(defective(rows)).toEqual([wanting]);
    const file = evidenceFile(rows, new Map([[wanting.id, history]]), filing);
    expect(file).toMatchObject({
      delivered: 10,
      decided: 10,
      withoutStatus: 1,
      insufficientlyPrecise: 1,
      notSubstantiated: 0,
      overturned: 0,
      share: { numerator: 1, denominator: 9 },
      coordinators: [{ awardedBy: 'Arcom' }],
    });
    expect(file.entries).toMatchObject([
      { itemId: wanting.id, judgement: 'LACK_OF_INFORMATION', decidedAt: '2026-05-14T10:00:00.000Z' },
    ]);
  });

  test('does not name a standing that ended before the period', () => {
    const later = { ...filing, from: '2023-01-01T00:00:00.000Z', to: '2024-01-01T00:00:00.000Z' };
    expect(evidenceFile([], new Map(), later).coordinators).toEqual([]);
  });
});
