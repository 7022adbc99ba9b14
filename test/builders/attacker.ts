import type { PublicFigure } from '../../shared/contracts/public-figure.ts';
import { narrow, rowOf, type Sum, solve } from './solving.ts';

/** What somebody with the published files, the definitions and time can say of every number: from where to where it must lie. */
export type Narrowed = ReadonlyMap<string, readonly [low: number, high: number]>;

type Labels = Pick<PublicFigure, 'period' | 'sector' | 'status' | 'memberState' | 'kind' | 'basis'>;
export const groupOf = ({ period, sector, status, memberState, kind, basis }: Labels): string =>
  [period, sector, status, memberState, kind, basis].join('|');

const columnOf = (part: string) => /^(.*): (claimed|reported|verified|contradicted|unchecked)$/.exec(part);
const daysOf = (part: string): string | undefined => /within (\d) working days/.exec(part)?.[1];

/** The name of a denominator: the cohort is the same in K3, K8 and K9, and what is due the same in every row of as many days. */
function denominatorOf(kpi: string, part: string): string {
  const column = columnOf(part);
  if (column && column[2] !== 'claimed') return `${kpi} ${column[1]}: claimed`;
  if (kpi === 'K9' || part.startsWith('ended: ')) return 'K3 items';
  return kpi === 'K17' ? `due after ${daysOf(part)} days` : `of ${kpi} ${column?.[1] ?? part}`;
}

/** The names of the two numbers of a row. */
const namesOf = (row: Labels & Pick<PublicFigure, 'kpi' | 'part' | 'unit'>) => {
  const group = groupOf(row);
  const denominator = row.unit === 'COUNT' ? undefined : `${group} ${denominatorOf(row.kpi, row.part)}`;
  return { numerator: `${group} ${row.kpi} ${row.part}`, denominator };
};

const COMPLAINTS = ['total', 'upheld', 'partially reversed', 'reversed', 'omitted'];

/** What definitions say of the numbers of one group. */
function definitions(rows: readonly PublicFigure[], group: string): Sum[] {
  const named = new Set(rows.map(({ kpi, part }) => `${kpi} ${part}`));
  const all = (start: string) => [...named].filter((name) => name.startsWith(start));
  const at = (names: readonly string[]) => names.map((name) => `${group} ${name}`);
  const sums: Sum[] = [
    [`${group} K3 items`, at(all('K8 ended: '))],
    [`${group} K3 items`, at(all('K9 '))],
    ...COMPLAINTS.map((end): Sum => [`${group} K26 all, ${end}`, at(['a', 'b', 'c', 'd', 'e'].map((of) => `K26 (${of}), ${end}`))]),
    ...['all', '(a)', '(e)'].map((of): Sum => [`${group} K26 ${of}, total`, [...at(COMPLAINTS.slice(1).map((end) => `K26 ${of}, ${end}`)), `${group} open of ${of}`]]),
  ]; // biome-ignore format: one table
  for (const name of named) {
    const column = columnOf(name);
    if (column?.[2] !== 'unchecked') continue;
    const base = column[1];
    sums.push([
      `${group} ${base}: claimed`,
      at(['verified', 'contradicted', 'unchecked'].map((each) => `${base}: ${each}`)),
    ]);
    sums.push([`${group} ${base}: claimed`, at([`${base}`, `${base}: contradicted`])]);
  }
  return sums.filter(
    ([, parts]) =>
      parts.length > 0 &&
      (parts.length > 5 || parts.every((part) => named.has(part.slice(group.length + 1)) || part.includes('open of'))),
  );
}

/** Shares: what is left of a denominator is a number as well, and so is what came between the second and the third day. */
function remainders(rows: readonly PublicFigure[]): Sum[] {
  return rows.flatMap((row) => {
    const { numerator, denominator } = namesOf(row);
    return denominator && row.unit === 'SHARE' ? [[denominator, [numerator, `${numerator} (not)`]] as const] : [];
  });
}

/** Groups that add up to others: of the whole by each breakdown, and of its months. */
function breakdowns(rows: readonly PublicFigure[], names: ReadonlyMap<string, ReadonlySet<string>>): Sum[] {
  const groups = [...new Map(rows.map((row) => [groupOf(row), row])).values()];
  const same = (a: Labels, b: Labels, but: keyof Labels) =>
    (['period', 'sector', 'status', 'memberState', 'kind', 'basis'] as const).every(
      (each) => each === but || a[each] === b[each],
    );
  const isMonth = ({ period }: Labels) => /^\d{4}-\d{2}$/.test(period);
  return groups.flatMap((whole) =>
    (['period', 'sector', 'status', 'memberState'] as const).flatMap((by) => {
      if (by === 'period' ? isMonth(whole) : whole[by] !== 'ALL') return [];
      const parts = groups.filter(
        (part) => part !== whole && same(part, whole, by) && (by !== 'period' || isMonth(part)),
      );
      if (parts.length === 0) return [];
      const all = new Set([whole, ...parts].flatMap((each) => [...(names.get(groupOf(each)) ?? [])]));
      return [...all].map(
        (name): Sum => [`${groupOf(whole)} ${name}`, parts.map((part) => `${groupOf(part)} ${name}`)],
      );
    }),
  );
}

/** What files say: a number, or between what bounds it lies by the reason that is given for withholding it. */
function read(rows: readonly PublicFigure[]): { known: Map<string, number>; bounds: Map<string, [number, number]> } {
  const known = new Map<string, number>();
  const bounds = new Map<string, [number, number]>();
  for (const row of rows) {
    const names = namesOf(row);
    if (row.unit !== 'COUNT' && row.unit !== 'SHARE') continue;
    if (row.numerator !== null) known.set(names.numerator, row.numerator);
    if (row.denominator !== null && names.denominator) known.set(names.denominator, row.denominator);
    const meant = row.numerator === null ? names.numerator : row.denominator === null ? names.denominator : undefined;
    if (meant) bounds.set(meant, row.suppressed === 'SMALL' ? [0, 9] : [10, Number.POSITIVE_INFINITY]);
  }
  return { known, bounds };
}

/** Takes files apart: everything that is not in them and follows from them. */
export function attack(rows: readonly PublicFigure[]): Narrowed {
  const { known, bounds } = read(rows);
  const byGroup = Map.groupBy(rows, groupOf);
  const within = [...byGroup].flatMap(([group, own]) => [...definitions(own, group), ...remainders(own)]);
  const names = new Map<string, Set<string>>();
  for (const name of within.flatMap(([whole, parts]) => [whole, ...parts]).concat([...known.keys()])) {
    const [group = '', ...rest] = name.split(' ');
    names.set(group, (names.get(group) ?? new Set()).add(rest.join(' ')));
  }
  const sums = [...within, ...breakdowns(rows, names)];
  narrow(
    sums.map(([whole, parts]) => rowOf(whole, parts, known)),
    bounds,
  );
  narrow(solve(sums, known), bounds);
  return bounds;
}

/** Withheld numbers that the attack narrows to fewer than so many values. */
export function leaks(rows: readonly PublicFigure[], narrowed: Narrowed, width: number): string[] {
  return rows.flatMap((row) => {
    if (row.unit !== 'COUNT' && row.unit !== 'SHARE') return [];
    const { numerator, denominator } = namesOf(row);
    const withheld = [
      ...(row.numerator === null ? [numerator] : []),
      ...(denominator && row.denominator === null ? [denominator] : []),
    ];
    return withheld.filter((name) => {
      const [low, high] = narrowed.get(name) ?? [0, Number.POSITIVE_INFINITY];
      return high - low < width;
    });
  });
}
