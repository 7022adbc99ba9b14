import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Strength } from '../../../../shared/contracts/delivery.ts';
import { cellOf, nameOf } from '../../../../shared/domain/kpi/cell.ts';
import { dueName, dueOf } from '../../../../shared/domain/kpi/counters.ts';
import { dueBy, placeOf } from '../../../../shared/domain/kpi/tally.ts';
import { Kind } from '../../../../shared/vocabulary/life.ts';
import { MEMBER_STATES } from '../../../../shared/vocabulary/places.ts';
import { SubmitterStatus } from '../../../../shared/vocabulary/roles.ts';
import { runs } from '../../../builders/histories.ts';

const cell = fc.record({
  kind: fc.constantFrom(...Kind.options),
  status: fc.constantFrom(...SubmitterStatus.options),
  basis: fc.constantFrom(...Strength.options),
  memberState: fc.constantFrom(...MEMBER_STATES),
});

describe('the name of a cell', () => {
  test('has five characters and is read back as the cell it names', () => {
    fc.assert(
      fc.property(cell, (one) => {
        expect(nameOf(one)).toHaveLength(5);
        expect(cellOf(nameOf(one))).toEqual(one);
      }),
      runs(200),
    );
  });

  test('is another for every cell', () => {
    fc.assert(
      fc.property(cell, cell, (one, other) => {
        expect(nameOf(one) === nameOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      runs(200),
    );
  });

  test.each(['', 'XALDE', 'NXLDE', 'NAXDE'])('%o names none', (name) => {
    expect(() => cellOf(name)).toThrow('No cell is called');
  });

  test('stands in the key of a counter with its month and sector', () => {
    expect(placeOf('2026-05#food#due|NALDE.w2:abc:n')).toEqual({
      place: {
        month: '2026-05',
        sector: 'food',
        kind: 'NOTICE',
        status: 'AUTHORITY',
        basis: 'LEGAL',
        memberState: 'DE',
      },
      name: 'w2:abc:n',
    });
  });
});

describe('what is due', () => {
  test('is named by its minute and found again', () => {
    const due = '2026-05-18T22:00:00.000Z';
    expect(dueOf(dueName(due))).toBe(due);
  });

  test('counts from the moment the deadline has passed, and until then as not yet due', () => {
    const due = dueName('2026-05-18T22:00:00.000Z');
    const counts = new Map([
      [`w2:${due}:n`, 3],
      [`w2:${due}:c`, 2],
      [`w3:${due}:n`, 9],
    ]);
    const before = dueBy(counts, 'w2', '2026-05-18T21:59:59.999Z');
    const after = dueBy(counts, 'w2', '2026-05-18T22:00:00.000Z');
    expect([before.due('n'), before.due('c'), before.notYet]).toEqual([0, 0, 3]);
    expect([after.due('n'), after.due('c'), after.notYet]).toEqual([3, 2, 0]);
  });
});
