import { describe, expect, test } from 'vitest';
import { requestExport, versionAfter } from '../../../shared/domain/export.ts';
import type { Scope } from '../../../shared/domain/kpi/scope.ts';
import type { ExportId } from '../../../shared/vocabulary/ids.ts';
import { id } from '../../builders/organisations.ts';

const NOW = new Date('2026-05-13T14:40:00.000Z');
const ask = (request: object = {}, scope: Scope = 'ALL', by = 'ec-grow') =>
  requestExport({ from: '2026-04', ...request }, { requestedBy: id(by), scope }, NOW);

describe('an export', () => {
  test('is cut a minute ago unless it is said otherwise, so that nothing arrives before the cut afterwards', () => {
    expect(ask().asOf).toBe('2026-05-13T14:39:00.000Z');
    expect(ask({ asOf: '2026-05-01T00:00:00.000Z' }).asOf).toBe('2026-05-01T00:00:00.000Z');
    expect(ask({ asOf: '2026-05-13T14:39:00.000Z' }).asOf).toBe('2026-05-13T14:39:00.000Z');
  });

  test.each(['2026-05-13T14:39:00.001Z', '2027-01-01T00:00:00.000Z'])(
    'is not cut at %s: too young, or in the future',
    (asOf) => {
      expect(() => ask({ asOf })).toThrow(
        expect.objectContaining({
          code: 'TIME_NOT_PLAUSIBLE',
          faults: [expect.objectContaining({ pointer: '/asOf' })],
        }),
      );
    },
  );

  test('asked for again with the same cut is the same export, and another in any other respect', () => {
    const asOf = '2026-05-01T00:00:00.000Z';
    const first = ask({ asOf });
    expect(ask({ asOf }).id).toBe(first.id);
    const others = [
      ask({ asOf, to: '2026-05' }),
      ask({ asOf, by: ['sector'] }),
      ask({ asOf: '2026-05-01T00:00:00.001Z' }),
      ask({ asOf }, { marketplace: 'amber' }),
      ask({ asOf }, { submitter: 'amber' }),
      ask({ asOf }, 'ALL', 'operator'),
    ];
    expect(new Set([first, ...others].map((each) => each.id)).size).toBe(7);
  });
});

describe('a correction', () => {
  const earlier = { state: 'DONE', request: { from: '2026-04' }, version: 2 };

  test('is the version after the one it corrects', () => {
    expect(versionAfter(earlier, { from: '2026-04' })).toBe(3);
  });

  test.each([
    ['is not done', { ...earlier, state: 'REQUESTED' }],
    ['is corrected already', { ...earlier, correctedBy: 'd3a0f6b8-40c7-5f6e-b1a4-97e2c8d51b60' as ExportId }],
    ['is of another kind', { ...earlier, request: { from: '2026-04', kind: 'ITEMS' as const } }],
  ])('of an export that %s is refused', (_, corrected) => {
    expect(() => versionAfter(corrected, { from: '2026-04' })).toThrow(
      expect.objectContaining({ code: 'CONFLICT', faults: [expect.objectContaining({ pointer: '/corrects' })] }),
    );
  });
});
