import { SCOPES } from '../../../../shared/domain/filed-reports/appeals.ts';
import { templateRows } from '../../../../shared/domain/filed-reports/taxonomy.ts';
import { FULL, headingsOf } from './rebuild.ts';

const SERVICE = 'A marketplace';
export const PERIOD = '2026-01-01/2026-06-30';
const START = ['All', SERVICE, PERIOD];
/** What one sub-category that is filled holds: columns F to O. */
const FIGURES = ['40', '4', '50', '5', '12.5', '8', '20', '2', '10', '1'];
const times = (figures: readonly string[], factor: number): string[] =>
  figures.map((figure, index) => (index === 4 || index === 5 ? figure : String(Number(figure) * factor)));

const FILLED = ['KEYWORD_TRADEMARK_INFRINGEMENT', 'KEYWORD_UNSAFE_PRODUCTS'];
const ABOVE = [
  'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
  'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS',
];
const NONE = ['0', '0', '0', '0', '', '', '0', '0', '0', '0'];

const figuresOf = (name: string): readonly string[] => {
  if (name === 'TOTAL') return times(FIGURES, FILLED.length);
  return FILLED.includes(name) || ABOVE.includes(name) ? FIGURES : NONE;
};

/** Part 4 as it should be. */
export const soundNotices = (): string[][] => [
  headingsOf(4),
  ...templateRows(4).map((name) => [...START, name, '', ...figuresOf(name), ...FIGURES.map(() => '')]),
];

/** Part 3 as it should be: one order in Greece, one in France. */
export function soundOrders(): string[][] {
  const none = ['0', '0', '', '', '0', '', ''];
  const one = ['1', '2', '0', '20', '0', '', ''];
  const two = ['2', '4', '0', '20', '0', '', ''];
  const isFilled = (name: string) => name === 'TOTAL' || name.endsWith('PROHIBITED_PRODUCTS');
  const rows = (scope: string, figures: string[]) =>
    templateRows(3).map((name) => {
      const counted = isFilled(name) && name !== 'STATEMENT_CATEGORY_PROHIBITED_PRODUCTS';
      return [...START, name, '', scope, ...(counted ? figures : none), ...Array.from({ length: 7 }, () => '')];
    });
  return [headingsOf(3), ...rows('TOTAL', two), ...rows('EL', one), ...rows('FR', one)];
}

const COMPLAINTS: Readonly<Record<string, readonly string[]>> = {
  ALL: ['29', '20', '1', '8', '48', '0'],
  NEW: ['3'],
  a: ['20', '15', '0', '5', '50'],
  b: ['0', '0', '0', '0', ''],
  c: ['0', '0', '0', '0', ''],
  d: ['0', '0', '0', '0', ''],
  e: ['9', '5', '1', '3', '40'],
  f: ['2', '1', '0', '1', '30'],
  ODS: ['4', '1', '1', '1', '300', '1', '0.5'],
  CONTENT: ['7'],
  NOTICES: ['0'],
  COMPLAINTS: ['0'],
};

/** Part 7 as it should be. */
export const soundAppeals = (): string[][] => [
  headingsOf(7),
  ...Object.entries(COMPLAINTS).flatMap(([group, values]) =>
    values.map((value, index) => [
      ...START,
      group === 'ODS' ? 'Out-of-court dispute settlement bodies' : 'Internal complaints mechanism',
      FULL[group] ?? '',
      Object.values(SCOPES)[index] ?? '',
      value,
      '',
    ]),
  ),
];
