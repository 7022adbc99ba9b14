import { describe, expect, test } from 'vitest';
import { officialReport } from '../../../../shared/domain/official/official-report.ts';
import {
  complained,
  complaintDecided,
  disputeDecided,
  disputed,
  followedThrough,
  imposed,
} from '../../../builders/afterwards.ts';
import type { Setting } from '../../../builders/items.ts';
import { deliver, goOn } from '../../../builders/items.ts';
import {
  AMBER,
  APPEALS,
  annexAsked,
  appealsOf,
  appealValue,
  fileNamed,
  itemOf,
  LATE,
  NOTIFIED_AT,
  noticeBy,
  rowsOf,
} from '../../../builders/official.ts';
import { decided, handled } from '../../../builders/steps.ts';

describe('part 7: appeals', () => {
  const decidedAt = '2026-05-14T10:00:00.000Z';
  const refused = (reference: string, changes: Partial<Setting> = {}) =>
    goOn(deliver(noticeBy(reference, changes)), decided(decidedAt, 'NO_ACTION'));
  const removed = goOn(deliver(noticeBy('R')), ...handled(decidedAt));

  test('a complaint of a trusted flagger is in (e) and in (f), and once in the total (D19)', () => {
    const subject = { complaint: 1, complainant: 'NOTIFIER', subject: 'f' };
    const history = goOn(
      refused('A', { status: 'DSA_TF' }),
      followedThrough('2026-05-15T10:00:00.000Z', 'COMPLAINT_OPENED', subject),
      complaintDecided('2026-05-16T10:00:00.000Z', 'REVERSED'),
      imposed('2026-05-16T11:00:00.000Z'),
    );
    const rows = appealsOf([itemOf(history)]);
    for (const indicator of [
      'Number of complaints submitted',
      'submitted in accordance with Article 16',
      'by a Trusted Flagger',
    ])
      expect([
        appealValue(rows, indicator),
        appealValue(rows, indicator, 'Decisions reversed'),
        appealValue(rows, indicator, 'Median time'),
      ]).toEqual(['1', '1', '24.00']);
    expect(appealValue(rows, 'newly imposed')).toBe('1');
  });

  test('an omitted decision is counted, and is out of the median', () => {
    const history = goOn(
      removed,
      complained('2026-05-15T10:00:00.000Z'),
      complaintDecided('2026-05-15T12:00:00.000Z', 'OMITTED'),
    );
    const rows = appealsOf([itemOf(history)]);
    const one = 'Number of complaints submitted';
    expect([
      appealValue(rows, one),
      appealValue(rows, one, 'Decision omitted'),
      appealValue(rows, one, 'Median time'),
    ]).toEqual(['1', '1', '']);
  });

  test('the share implemented is of the disputes that reversed, and lies between 0 and 1', () => {
    const dispute = (reference: string, isDone: boolean) => {
      const history = goOn(
        deliver(noticeBy(reference)),
        ...handled(decidedAt),
        disputed('2026-05-15T10:00:00.000Z'),
        disputeDecided('2026-05-16T10:00:00.000Z', 'REVERSED'),
      );
      return itemOf(
        isDone
          ? goOn(history, followedThrough('2026-05-17T10:00:00.000Z', 'DISPUTE_IMPLEMENTED', { dispute: 1 }))
          : history,
      );
    };
    const rows = appealsOf([dispute('A', true), dispute('B', false), dispute('C', true)]);
    expect(appealValue(rows, 'disputes', 'Percentage of outcomes implemented')).toBe('0.6667');
    expect(appealValue(appealsOf([]), 'disputes', 'Percentage of outcomes implemented')).toBe('');
  });

  test('suspensions are those of the register, by cause, of this platform and period', () => {
    const report = officialReport(annexAsked());
    const measure = {
      n: 1,
      seller: 'amber~abcdefghij' as never,
      measure: 'SUSPENSION_TEMPORARY',
      takenAt: NOTIFIED_AT,
      until: LATE,
      basis: 'ILLEGAL_CONTENT',
    } as const;
    report.addSellerMeasure(measure);
    report.addSellerMeasure({ ...measure, n: 2, basis: 'TERMS' });
    report.addSellerMeasure({ ...measure, seller: 'bazaar~abcdefghij' as never });
    report.addSellerMeasure({ ...measure, n: 3, takenAt: '2025-01-01T00:00:00.000Z' });
    report.addNotifierMeasure({
      marketplace: AMBER.id,
      kind: 'PROCESSING_SUSPENDED',
      cause: 'MANIFESTLY_UNFOUNDED_NOTICES',
      takenAt: NOTIFIED_AT,
    });
    report.addNotifierMeasure({
      marketplace: AMBER.id,
      kind: 'WARNING',
      cause: 'MANIFESTLY_UNFOUNDED_COMPLAINTS',
      takenAt: NOTIFIED_AT,
    });
    const rows = rowsOf(fileNamed(report.files(), APPEALS));
    expect(['illegal content', 'unfounded notices', 'unfounded complaints'].map((of) => appealValue(rows, of))).toEqual(
      ['1', '1', '0'],
    );
  });
});
