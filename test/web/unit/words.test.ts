import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ORDER_POINTS } from '../../../shared/contracts/order.ts';
import { ENDS } from '../../../shared/domain/kpi/ends.ts';
import { EXCLUSIONS } from '../../../shared/domain/kpi/exclusions.ts';
import { SECTORS, sectors } from '../../../shared/sectors/sectors.ts';
import { CLOCK_IDS } from '../../../shared/vocabulary/clocks.ts';
import { VOCABULARIES, WITHOUT_WORDS } from './vocabularies.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

/** A list of codes of a contract, by the schema and the field it stands in. */
interface Coded {
  readonly at: string;
  readonly codes: readonly unknown[];
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Everything in a schema that may only be one of some words. */
function codesIn(node: unknown, schema: string, field = ''): Coded[] {
  if (!isNode(node)) return [];
  const here = 'const' in node ? [node['const']] : Array.isArray(node['enum']) ? node['enum'] : [];
  const words = here.filter((code) => typeof code === 'string');
  const own = words.length > 0 ? [{ at: field ? `${schema}.${field}` : schema, codes: words }] : [];
  const below = Object.entries(node).flatMap(([key, value]) => {
    if (key === 'examples' || key === 'example' || key === 'enum' || key === 'discriminator') return [];
    if (key !== 'properties' || !isNode(value)) return codesIn(value, schema, field);
    return Object.entries(value).flatMap(([name, property]) => codesIn(property, schema, name));
  });
  return [...own, ...below];
}

const contracts: Coded[] = Object.entries(read('shared/contracts/openapi.json').components.schemas).flatMap(
  ([name, schema]) => codesIn(schema, name),
);

const vocabularyOf = (at: string): string | undefined => VOCABULARIES[at] ?? VOCABULARIES[at.split('.')[1] ?? ''];

/** Two lists stand in one field name of the registration: how a marketplace is reached, and what it designated. */
const wordOf = ({ at }: Coded, code: unknown): string =>
  at === 'NewOrganisation.channel' && code === String(code).toUpperCase()
    ? `designation.${code}`
    : `${vocabularyOf(at)}.${code}`;

const ofContracts = contracts
  .filter(({ at }) => !WITHOUT_WORDS.has(at) && vocabularyOf(at))
  .flatMap((coded) => coded.codes.map((code) => wordOf(coded, code)));

const ofTables = [
  ...CLOCK_IDS.flatMap((clock) => ['clock', 'clockSource', 'clockTrigger', 'clockStop'].map((of) => `${of}.${clock}`)),
  ...SECTORS.flatMap((sector) => Object.keys(sectors[sector].categories).map((each) => `category.${sector}.${each}`)),
  ...SECTORS.flatMap((sector) => Object.keys(sectors[sector].details.shape).map((field) => `field.${field}`)),
  ...Object.entries(ORDER_POINTS).flatMap(([field, point]) => [`field.${field}`, `orderPoint.${point}`]),
  ...Object.keys(EXCLUSIONS).map((reason) => `exclusion.${reason}`),
  ...[...ENDS, 'OPEN'].map((end) => `end.${end}`),
];

test('every list of codes in the contracts has a vocabulary, or is one that nobody reads', () => {
  const homeless = contracts.map(({ at }) => at).filter((at) => !WITHOUT_WORDS.has(at) && !vocabularyOf(at));
  expect([...new Set(homeless)]).toEqual([]);
});

describe.each(['en', 'fr', 'de'])('in %s', (language) => {
  const words: Record<string, string> = read(`web/messages/${language}/words.json`);

  test('every code that a person can meet has a word', () => {
    const missing = [...ofContracts, ...ofTables].filter((key) => !words[key]?.trim());
    expect([...new Set(missing)]).toEqual([]);
  });

  test('a word is a word and no sentence', () => {
    const sentences = Object.entries(words).filter(([, word]) => word.endsWith('.'));
    expect(sentences).toEqual([]);
  });
});
