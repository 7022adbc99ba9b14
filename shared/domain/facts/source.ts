import type { Dimension } from '../../contracts/kpi.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { type Cell, nameOf } from '../kpi/cell.ts';
import { type Counts, dueName, MEASURED } from '../kpi/counters.ts';
import type { Measured } from '../kpi/durations.ts';
import type { Source } from '../kpi/figures.ts';
import type { Level } from '../kpi/notice-counts.ts';
import { levelOf, type Scope, scopeName } from '../kpi/scope.ts';
import type { Group, Quantiles, QuantilesOf } from '../kpi/tally.ts';
import type { QueryName } from './queries.ts';

/** A row that a query answers with; whole numbers may come as either kind. */
export type Answer = Readonly<Record<string, string | number | bigint | null>>;

/** What all queries of one cut have answered. */
export interface Answers {
  readonly counts: Readonly<Record<QueryName, readonly Answer[]>>;
  readonly quantiles: readonly Answer[];
}

const wordOf = (answer: Answer, name: string): string => {
  const word = answer[name];
  if (typeof word !== 'string') throw new Error(`A row of the answer lacks ${name}`);
  return word;
};
const numberOf = (answer: Answer, name: string): number => {
  const number = answer[name];
  if (number === null || number === undefined || number === '') throw new Error(`A row of the answer lacks ${name}`);
  return Number(number);
};

const cellOf = (answer: Answer): string =>
  nameOf({
    kind: wordOf(answer, 'kind') as Cell['kind'],
    status: wordOf(answer, 'status') as Cell['status'],
    basis: wordOf(answer, 'basis') as Cell['basis'],
    memberState: wordOf(answer, 'member_state') as Cell['memberState'],
  });

const dueAt = (answer: Answer): string => dueName(new Date(numberOf(answer, 'due_minute')).toISOString());

/** Of each query the part of the rows its counters lie in, and the name of the counter. */
const NAMES: Readonly<Record<QueryName, readonly ['main' | 'due' | 'time', (answer: Answer) => string]>> = {
  items: ['main', (answer) => wordOf(answer, 'counter')],
  redress: ['main', (answer) => wordOf(answer, 'counter')],
  notices: ['main', (answer) => wordOf(answer, 'counter')],
  due: ['due', (answer) => `${wordOf(answer, 'prefix')}:${dueAt(answer)}:${wordOf(answer, 'counter')}`],
  durations: ['time', (answer) => `h${wordOf(answer, 'letter')}:${numberOf(answer, 'bucket')}`],
};

/** Adds rows to counters under the names that the engine gives them; undefined: the row is not asked about. */
function addAnswers(
  { counts }: Pick<Answers, 'counts'>,
  intoOf: (query: QueryName, answer: Answer) => Counts | undefined,
): void {
  for (const [query, [part, nameOfCounter]] of Object.entries(NAMES) as [QueryName, (typeof NAMES)[QueryName]][]) {
    for (const answer of counts[query]) {
      const into = intoOf(query, answer);
      if (!into) continue;
      const row = `${wordOf(answer, 'month')}#${wordOf(answer, 'sector')}#${part}`;
      const key = `${row}|${cellOf(answer)}.${nameOfCounter(answer)}`;
      into.set(key, (into.get(key) ?? 0) + numberOf(answer, 'value'));
    }
  }
}

/** Notices are counted twice: those of all marketplaces, and those of each. */
const isAt = (level: Level, query: QueryName, answer: Answer): boolean =>
  query !== 'notices' || answer['scope_level'] === level;

/** The counters of each marketplace by itself. */
export function countsByMarketplace(answers: Pick<Answers, 'counts'>): Map<OrganisationId, Counts> {
  const found = new Map<OrganisationId, Counts>();
  addAnswers(answers, (query, answer) => {
    if (!isAt('MARKETPLACE', query, answer)) return undefined;
    const marketplace = wordOf(answer, 'marketplace') as OrganisationId;
    const counts = found.get(marketplace) ?? new Map<string, number>();
    found.set(marketplace, counts);
    return counts;
  });
  return found;
}

/** The counters of a scope. */
export function countsIn(answers: Pick<Answers, 'counts'>, scope: Scope): Counts {
  const total: Counts = new Map();
  const isOf = (answer: Answer) =>
    scope === 'ALL' || !('marketplace' in scope) || answer['marketplace'] === scope.marketplace;
  addAnswers(answers, (query, answer) => (isAt(levelOf(scope), query, answer) && isOf(answer) ? total : undefined));
  return total;
}

/** The columns that a quantile is split by, and what a group has there. */
const SPLIT: readonly (readonly [Dimension, string, (group: Group) => string | undefined])[] = [
  ['sector', 'sector', ({ sector }) => sector],
  ['status', 'status', ({ status }) => status],
  ['memberState', 'member_state', ({ memberState }) => memberState],
  ['marketplace', 'marketplace', ({ marketplace }) => marketplace],
];

const joined = (...words: readonly (string | undefined)[]): string => words.join('/');

function quantilesIn(answers: readonly Answer[], scope: Scope, by: readonly Dimension[]): QuantilesOf {
  const split = SPLIT.filter(([dimension]) => by.includes(dimension));
  const found = new Map<string, Quantiles>();
  for (const answer of answers) {
    if (scope !== 'ALL' && 'marketplace' in scope && answer['marketplace'] !== scope.marketplace) continue;
    const [month, kind, basis, letter] = ['month', 'kind', 'basis', 'letter'].map((name) => wordOf(answer, name));
    const key = joined(month, kind, basis, ...split.map(([, column]) => wordOf(answer, column)));
    const measured = MEASURED[letter as keyof typeof MEASURED];
    const median = (numberOf(answer, 'low') + numberOf(answer, 'high')) / 2;
    found.set(`${key}#${measured}`, { n: numberOf(answer, 'n'), median, p90: numberOf(answer, 'p90') });
  }
  return (group: Group, measured: Measured) => {
    const key = joined(group.month, group.kind, group.basis, ...split.map(([, , read]) => read(group)));
    return found.get(`${key}#${measured}`) ?? { n: 0, median: undefined, p90: undefined };
  };
}

/** What figures are asked of. */
export interface Asking {
  readonly scope: Scope;
  readonly asOf: Instant;
  readonly by: readonly Dimension[];
}

/** What quantiles must be split by for a scope: those of one marketplace are picked out of those of each. */
export const splitFor = ({ scope, by }: Asking): readonly Dimension[] =>
  scope !== 'ALL' && 'marketplace' in scope && !by.includes('marketplace') ? [...by, 'marketplace'] : by;

/** What exact figures are made from, where SQL has counted instead of the engine. Estimates of waits are the engine's alone. */
export function sourceOf(answers: Answers, { scope, asOf, by }: Asking): Source {
  const each = countsByMarketplace(answers);
  const only = scope !== 'ALL' && 'marketplace' in scope ? scope.marketplace : undefined;
  return {
    counts: countsIn(answers, scope),
    quantilesOf: quantilesIn(answers.quantiles, scope, by),
    isEstimate: false,
    scope: scopeName(scope),
    asOf,
    byMarketplace: new Map([...each].filter(([marketplace]) => only === undefined || marketplace === only)),
  };
}
