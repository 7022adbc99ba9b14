import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KPI_IDS, REGISTER_KPI_IDS } from '../../../shared/contracts/kpi.ts';
import { Engine } from '../../../shared/domain/kpi/engine.ts';
import { estimates } from '../../../shared/domain/kpi/estimates.ts';
import { countedAsOf } from '../../../shared/domain/kpi/exact.ts';
import { publishedCatalogue } from '../../../shared/domain/kpi/published-catalogue.ts';
import { READ } from '../../../shared/domain/kpi/readings.ts';
import { keysOf, partName } from '../../../web/source/figures/part-name.ts';
import { deliver, logOf } from '../../builders/items.ts';
import { OF_REGISTERS } from '../support/register-parts.ts';

const NOW = '2026-07-01T00:00:00.000Z';

/** The parts of figures that estimators make. */
function estimated(): string[] {
  const engine = new Engine({ scope: 'ALL', asOf: NOW, by: [] });
  for (const facts of countedAsOf(logOf(deliver({ at: '2026-05-04T08:00:00.000Z' })), NOW)) engine.add(facts);
  return estimates(engine.source(), [], KPI_IDS).map(({ part }) => part);
}

describe.each(['en', 'fr', 'de'])('In %s', (language) => {
  const file = new URL(`../../../web/messages/${language}/figures.json`, import.meta.url);
  const texts: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const { kpis, dialogues, indicators } = publishedCatalogue();

  test('every figure has its definition', () => {
    const wanted = kpis.flatMap(({ id, denominator }) => [
      `define.${id}`,
      `above.${id}`,
      ...(denominator ? [`below.${id}`] : []),
    ]);
    expect(wanted.filter((key) => !texts[key])).toEqual([]);
    expect(
      Object.keys(texts)
        .filter((key) => /^(define\.[A-Z]|above\.|below\.)/.test(key))
        .sort(),
    ).toEqual(wanted.sort());
  });

  test('every part of a figure has a name', () => {
    const group = { counts: new Map(), status: 'ALL' };
    const asked = {
      group,
      asOf: NOW,
      isEstimate: true,
      quantiles: () => ({ n: 0, median: undefined, p90: undefined }),
    };
    const counted = KPI_IDS.filter((id) => !(REGISTER_KPI_IDS as readonly string[]).includes(id));
    const parts = counted.flatMap((id) =>
      READ[id](asked as unknown as Parameters<(typeof READ)['K1']>[0]).map(({ part }) => part),
    );
    const named = [...parts, ...estimated(), ...OF_REGISTERS];
    expect(named.filter((part) => keysOf(partName(part)).some((key) => !texts[key]))).toEqual([]);
  });

  test('every note of a dialogue and every indicator is there', () => {
    const notes = dialogues.flatMap(({ id, notes: of }) => of.map((_, index) => `note.${id}.${index + 1}`));
    const asked = indicators.flatMap(({ number }) => [`indicator.${number}`, `indicator.${number}.how`]);
    expect([...notes, ...asked].filter((key) => !texts[key])).toEqual([]);
  });
});

test('in English the page says what the catalogue does', () => {
  const texts = JSON.parse(readFileSync(new URL('../../../web/messages/en/figures.json', import.meta.url), 'utf8'));
  for (const { id, definition, numerator } of publishedCatalogue().kpis)
    expect([texts[`define.${id}`], texts[`above.${id}`]]).toEqual([definition, numerator]);
});
