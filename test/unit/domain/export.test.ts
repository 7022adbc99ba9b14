import { describe, expect, test } from 'vitest';
import { requestExport } from '../../../shared/domain/export.ts';
import { id } from '../../builders/organisations.ts';

const NOW = new Date('2026-05-13T14:40:00.000Z');
const ask = (request: object = {}, scope: Parameters<typeof requestExport>[2] = 'ALL', by = 'ec-grow') =>
  requestExport({ from: '2026-04', ...request }, id(by), scope, NOW);

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
