import { describe, expect, test } from 'vitest';
import { FigureCurve } from '../../../../shared/contracts/exact-figures.ts';
import type { NewExport } from '../../../../shared/contracts/export-request.ts';
import { countedAsOf } from '../../../../shared/domain/kpi/exact.ts';
import { FigureEngine } from '../../../../shared/flows/figure-engine.ts';
import { deliver, goOn, logOf } from '../../../builders/items.ts';
import { handled } from '../../../builders/steps.ts';

const AS_OF = '2026-07-01T00:00:00.000Z';
const START = '2026-05-04T08:00:00.000Z';
/** Removed after 5, 30 and 200 hours; two are open at the cut. */
const LOG = logOf(
  ...[5, 30, 200].map((hours, n) =>
    goOn(
      deliver({ at: START, reference: `R-${n}` }),
      ...handled(new Date(Date.parse(START) + hours * 3_600_000).toISOString()),
    ),
  ),
  deliver({ at: START, reference: 'OPEN-1' }),
  deliver({ at: '2026-06-30T00:00:00.000Z', reference: 'OPEN-2' }),
);

function engineOf(request: Partial<NewExport> = {}) {
  const engine = new FigureEngine({
    request: { from: '2026-05', to: '2026-06', period: 'RANGE', ...request },
    scope: 'ALL',
    asOf: AS_OF,
  });
  for (const facts of countedAsOf(LOG, AS_OF)) engine.add(facts);
  return engine;
}

describe('curves of removal', () => {
  const [curve, ...more] = engineOf().curves();
  const at = (hours: number) => curve?.points.find((point) => point.hours === hours);

  test('hold every item of the group, and say how many are still open', () => {
    expect(more).toEqual([]);
    expect(curve).toMatchObject({ n: 5, stillOpen: 2, ends: { REMOVED: 3 }, period: '2026-05/2026-06' });
    expect(FigureCurve.safeParse(curve).success).toBe(true);
  });

  test('rise where items are removed; what is watched too short counts until it is out of sight', () => {
    expect(at(3)?.shares).toEqual({ REMOVED: 0 });
    expect([at(6)?.shares?.['REMOVED'], at(6)?.atRisk]).toEqual([0.2, 4]);
    // One of the open items was watched for 24 hours only: a quarter of four becomes a third of three.
    expect(at(36)?.shares?.['REMOVED']).toBe(0.466667);
    expect(at(240)?.shares?.['REMOVED']).toBe(0.733333);
  });

  test('are not drawn beyond the last look', () => {
    expect(at(720)?.atRisk).toBe(1);
    expect(at(1440)?.shares).toBeNull();
  });

  test('pass through the estimates of the same figures', () => {
    const figures = engineOf().all();
    for (const [part, hours] of [
      ['24 hours', 24],
      ['48 hours', 48],
      ['1 week', 168],
      ['30 days', 720],
    ] as const) {
      const estimate = figures.find((figure) => figure.kpi === 'K4' && figure.part === `removed before ${part}`);
      expect(at(hours)?.shares?.['REMOVED']).toBe(estimate?.value);
    }
  });

  test('are there where the time to action is asked for, and nowhere else', () => {
    expect(engineOf({ dialogue: 'CONSUMER_PROTECTION' }).curves()).toEqual([]);
    expect(engineOf({ dialogue: 'HATE_SPEECH_CODE' }).curves()).toEqual([]);
    expect(
      engineOf({ by: ['marketplace'] })
        .curves()
        .map(({ marketplace }) => marketplace),
    ).toEqual(['amber']);
  });
});
