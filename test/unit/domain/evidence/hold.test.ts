import { describe, expect, test } from 'vitest';
import { read } from '../../../../shared/contracts/faults.ts';
import { NewHold } from '../../../../shared/contracts/hold.ts';
import { heldUntil, recordHold } from '../../../../shared/domain/evidence/hold.ts';
import { deliver, factsOf } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';

const now = new Date('2026-06-01T00:00:00.000Z');
const NEXT_YEAR = '2027-06-01T00:00:00.000Z';
const LATER = '2027-06-01T00:00:00.001Z';
const free = factsOf(deliver({ at: '2026-05-13T14:40:00.000Z' }));
const held = { ...free, holdUntil: NEXT_YEAR };
const over = { ...free, holdUntil: '2026-06-01T00:00:00.000Z' };
const actor = { role: 'authority', organisation: id('de-bnetza') } as const;

const sent = (change: string, until?: string, changes = {}) => ({
  ...{ change, actionId: 'h-1', reference: '27 Js 1181/26', reason: 'Proceedings' },
  ...(until && { until }),
  ...changes,
});
const record = (facts: typeof held | typeof free, body: object) => recordHold(facts, read(NewHold, body), actor, now);

describe('a hold', () => {
  test.each([
    ['is set where none stands', free, sent('SET', NEXT_YEAR), 'HOLD_SET', NEXT_YEAR],
    ['is set anew where one is over', over, sent('SET', NEXT_YEAR), 'HOLD_SET', NEXT_YEAR],
    ['is extended', held, sent('EXTEND', LATER), 'HOLD_SET', LATER],
    ['is released', held, sent('RELEASE'), 'HOLD_RELEASED', undefined],
  ])('%s', (_, facts, body, type, until) => {
    const reference = { reference: '27 Js 1181/26', reason: 'Proceedings' };
    expect(record(facts, body)).toMatchObject({
      type,
      actor,
      actionId: 'h-1',
      data: { ...reference, ...(until && { until }) },
    });
  });

  test.each<[string, typeof held | typeof free, object, string, string]>([
    ['set where one stands', held, sent('SET', LATER), 'CONFLICT', ''],
    ['extended where none stands', free, sent('EXTEND', LATER), 'CONFLICT', ''],
    ['extended where it is over', over, sent('EXTEND', LATER), 'CONFLICT', ''],
    ['released where none stands', free, sent('RELEASE'), 'CONFLICT', ''],
    ['extended to its own end', held, sent('EXTEND', NEXT_YEAR), 'TIME_NOT_PLAUSIBLE', '/until'],
    ['shortened', held, sent('EXTEND', '2026-12-01T00:00:00.000Z'), 'TIME_NOT_PLAUSIBLE', '/until'],
    ['set until now', free, sent('SET', now.toISOString()), 'TIME_NOT_PLAUSIBLE', '/until'],
    ['set for more than ten years', free, sent('SET', '2036-06-01T00:00:00.001Z'), 'TIME_NOT_PLAUSIBLE', '/until'],
    ['set without an end', free, sent('SET'), 'INVALID_INPUT', '/until'],
    ['released with an end', held, sent('RELEASE', LATER), 'INVALID_INPUT', '/until'],
    ['set without a reference of the authority', free, sent('SET', LATER, { reference: undefined }), 'INVALID_INPUT', '/reference'],
    ['set without a reason', free, sent('SET', LATER, { reason: ' ' }), 'INVALID_INPUT', '/reason'],
  ])('cannot be %s', (_, facts, body, code, pointer) => {
    const refusal = refusalOf(() => record(facts, body));
    expect([refusal?.code, refusal?.faults[0]?.pointer]).toEqual([code, pointer]);
  }); // biome-ignore format: one row a case

  test('stands until its end, and not at it', () => {
    expect(heldUntil(held, now)).toBe(NEXT_YEAR);
    expect(heldUntil(held, new Date(NEXT_YEAR))).toBeUndefined();
    expect(heldUntil(free, now)).toBeUndefined();
  });
});
