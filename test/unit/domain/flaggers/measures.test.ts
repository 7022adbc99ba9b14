import { describe, expect, test } from 'vitest';
import { countSuspensions, decideMeasure, measuresOf } from '../../../../shared/domain/flaggers/measures.ts';
import { notifierMeasure, recordOf, type Taken, WARNED_AT } from '../../../builders/flagged.ts';
import { id } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';

const JUNE = '2026-06-01T00:00:00.000Z';
const JULY = '2026-07-01T00:00:00.000Z';
const NOW = new Date('2026-09-01T00:00:00.000Z');
const suspension = { kind: 'PROCESSING_SUSPENDED', takenAt: JUNE, until: JULY };
const lifted = { kind: 'LIFTED', takenAt: '2026-06-15T00:00:00.000Z', items: undefined };
const complaints = { cause: 'MANIFESTLY_UNFOUNDED_COMPLAINTS' };

describe('a suspended processing', () => {
  const shown = (at: string, ...rest: Taken[]) =>
    measuresOf(recordOf(...rest), at).find(({ kind }) => kind === 'PROCESSING_SUSPENDED');

  test.each<[string, Taken[], string | undefined]>([
    [
      'after a warning',
      [
        ['amber', {}],
        ['amber', suspension],
      ],
      WARNED_AT,
    ],
    [
      'after a warning that was recorded later',
      [
        ['amber', suspension],
        ['amber', {}],
      ],
      WARNED_AT,
    ],
    ['without one', [['amber', suspension]], undefined],
    [
      'after a warning by another marketplace',
      [
        ['bazaar', {}],
        ['amber', suspension],
      ],
      undefined,
    ],
    [
      'after a warning for another cause',
      [
        ['amber', complaints],
        ['amber', suspension],
      ],
      undefined,
    ],
    [
      'with a warning that came later',
      [
        ['amber', { takenAt: JULY }],
        ['amber', suspension],
      ],
      undefined,
    ],
  ])('%s says so', (_, measures, warnedAt) => {
    const view = shown(JUNE, ...measures);
    expect(view).toMatchObject({ isWithoutWarning: warnedAt === undefined });
    expect(view?.warnedAt).toBe(warnedAt);
  });

  test.each<[string, string, Taken[], boolean]>([
    ['from its first moment', JUNE, [['amber', suspension]], true],
    ['not before', '2026-05-31T23:59:59.999Z', [['amber', suspension]], false],
    ['not from its end on', JULY, [['amber', suspension]], false],
    [
      'not when it is lifted',
      '2026-06-20T00:00:00.000Z',
      [
        ['amber', suspension],
        ['amber', lifted],
      ],
      false,
    ],
    [
      'until it is lifted',
      '2026-06-14T00:00:00.000Z',
      [
        ['amber', suspension],
        ['amber', lifted],
      ],
      true,
    ],
    [
      'though another marketplace lifts its own',
      '2026-06-20T00:00:00.000Z',
      [
        ['amber', suspension],
        ['bazaar', lifted],
      ],
      true,
    ],
  ])('lasts %s', (_, at, measures, isInForce) => {
    expect(shown(at, ...measures)).toMatchObject({ isInForce });
  });
});

describe('a measure', () => {
  const decide = (changes: object, ...rest: Taken[]) =>
    decideMeasure(recordOf(...rest), { marketplace: id('amber'), measure: notifierMeasure(changes) }, NOW);

  test('is recorded once, whatever its id stands for elsewhere', () => {
    expect(decide({ actionId: 'm-0' }, ['amber', {}])).toMatchObject({ n: 1 });
    expect(decide({ actionId: 'm-0' }, ['bazaar', {}])).toBeUndefined();
  });

  test.each<[string, object, Taken[], string]>([
    ['under the id of another', { actionId: 'm-0', reason: 'Other' }, [['amber', {}]], 'REFERENCE_REUSED'],
    ['from the future', { takenAt: '2026-09-01T00:06:00.000Z' }, [], 'TIME_NOT_PLAUSIBLE'],
    ['that ends before it begins', { ...suspension, until: JUNE }, [], 'TIME_NOT_PLAUSIBLE'],
    ['that lifts what does not last', { ...lifted, takenAt: JULY }, [['amber', suspension]], 'CONFLICT'],
    ['that lifts what another imposed', lifted, [['bazaar', suspension]], 'NOT_FOUND'],
    ['that lifts what was for another cause', { ...lifted, ...complaints }, [['amber', suspension]], 'CONFLICT'],
  ])('%s is refused', (_, changes, measures, code) => {
    expect(refusalOf(() => decide({ actionId: 'new', ...changes }, ...measures))?.code).toBe(code);
  });
});

test('K29 counts suspensions that began in the period, by marketplace and cause', () => {
  const record = recordOf(
    ['amber', {}],
    ['amber', suspension],
    ['amber', { ...suspension, takenAt: JULY, until: '2026-08-01T00:00:00.000Z' }],
    ['amber', { ...suspension, ...complaints }],
    ['amber', lifted],
    ['bazaar', { ...suspension, takenAt: '2026-05-31T23:59:59.999Z' }],
  );
  expect([...countSuspensions(record, JUNE, JULY)]).toEqual([
    ['amber', { MANIFESTLY_UNFOUNDED_NOTICES: 1, MANIFESTLY_UNFOUNDED_COMPLAINTS: 1 }],
  ]);
});
