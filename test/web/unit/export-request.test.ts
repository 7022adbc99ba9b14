import { describe, expect, test } from 'vitest';
import { NewExport } from '../../../shared/contracts/export-request.ts';
import { checkRequest } from '../../../shared/domain/exports/kinds.ts';
import { ROLES } from '../../../shared/vocabulary/roles.ts';
import { type Draft, draftFaults, draftFrom, kindsFor, requestOf } from '../../../web/source/exports/request.ts';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const everything: Draft = {
  from: '2026-03',
  to: '2026-05',
  dialogue: 'FOOD',
  marketplace: 'amber',
  flagger: 'union',
  by: ['sector'],
  period: 'YEAR',
  formats: ['csv'],
};
const cells = ROLES.flatMap((role) => kindsFor(role).map((kind) => ({ role, kind })));
const pointers = (draft: Draft, role: (typeof ROLES)[number]) =>
  draftFaults(draft, role, 'reversed').map(({ pointer }) => pointer);

describe('an order for an export', () => {
  test.each(cells)('of the kind $kind by a $role says nothing that the server would refuse', ({ role, kind }) => {
    const request = requestOf({ ...everything, kind }, role);
    expect(() => checkRequest(NewExport.parse(request), role)).not.toThrow();
    expect(pointers({ ...everything, kind }, role)).toEqual([]);
  });

  test('begins with the figures of the last whole month, or as the address says', () => {
    expect(draftFrom({}, 'authority', NOW)).toEqual({ kind: 'FIGURES', from: '2026-10', to: '2026-10' });
    const asked = { kind: 'PUBLIC', from: '2026-01', to: '2026-06', dialogue: 'FOOD' };
    expect(draftFrom(asked, 'commission', NOW)).toEqual({ kind: 'PUBLIC', from: '2026-01', to: '2026-06' });
    expect(draftFrom(asked, 'flagger', NOW)).toMatchObject({ kind: 'FIGURES', dialogue: 'FOOD' });
  });

  test('in January the last month is that of the year before', () => {
    expect(draftFrom({}, 'authority', new Date('2027-01-10T00:00:00.000Z'))).toMatchObject({ from: '2026-12' });
  });

  test('a yearly report is of the whole year', () => {
    expect(requestOf({ kind: 'FLAGGER_REPORT', from: '2026-05' }, 'flagger')).toMatchObject({
      from: '2026-01',
      to: '2026-12',
    });
  });

  test('tells what is missing at its field before anything is sent', () => {
    expect(pointers({ kind: 'ANNEX_I', from: '2026-01' }, 'operator')).toEqual(['/marketplace']);
    expect(pointers({ kind: 'FLAGGER_REPORT', from: '2026-01' }, 'operator')).toEqual(['/flagger']);
    expect(pointers({ from: '2026-05', to: '2026-04' }, 'authority')).toEqual(['/to']);
    expect(
      pointers({ from: '2026-05', corrects: '6a1c4f0e-7d58-5b21-8e93-2c5b9d0a4f77' as never }, 'authority'),
    ).toEqual(['/reason']);
  });
});
