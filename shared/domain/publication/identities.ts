import { OUTCOMES } from '../../vocabulary/life.ts';
import type { SubmitterStatus } from '../../vocabulary/roles.ts';

/** A whole number of times each counter, added up. */
export type Form = ReadonlyMap<string, number>;

const form = (plus: readonly string[], minus: readonly string[] = []): Form =>
  new Map([...plus.map((name) => [name, 1] as const), ...minus.map((name) => [name, -1] as const)]);

const ENDS = [...OUTCOMES, 'WITHDRAWN', 'ENDED_BY_SELLER', 'NONE'].map((end) => `o${end}`);
const RESULTS = ['o', 'u', 'p', 'r', 'm'];

/** What is nought for every group, whatever happened: whoever knows the definitions knows these. */
const ALWAYS: readonly Form[] = [
  form(ENDS, ['it']),
  form(['vd', 'vx'], ['dc']),
  form(['z30:due:n', 'z30:later:n'], ['z90:due:n', 'z90:later:n']),
  form(['z90:due:n', 'z90:later:n'], ['z180:due:n', 'z180:later:n']),
  ...RESULTS.map((result) => form(['a', 'b', 'c', 'd', 'e'].map((group) => `k${group}${result}`), [`kt${result}`])),
]; // biome-ignore format: one table

/** The same, of one status. */
const NOT_TRUSTED = [form(['ti']), form(['tn'])];
const OF_STATUS: Readonly<Record<SubmitterStatus | 'ALL', readonly Form[]>> = {
  ALL: [],
  DSA_TF: [form(['ti'], ['it']), form(['tn'], ['no']), ...RESULTS.map((result) => form([`kf${result}`], [`ke${result}`]))],
  AUTHORITY: NOT_TRUSTED,
  PLATFORM_TRUSTED: NOT_TRUSTED,
  NO_STATUS: NOT_TRUSTED,
}; // biome-ignore format: one table

export const identitiesOf = (status: SubmitterStatus | 'ALL'): readonly Form[] => [...ALWAYS, ...OF_STATUS[status]];

const sooner = (later: string, earlier: string, fields: readonly string[]): Form[] =>
  fields.map((field) => form([`${later}:due:${field}`], [`${earlier}:due:${field}`]));

/**
 * Cases that no row shows and that two rows leave between them: of what holds for one, the other does not. They are as small, and
 * as telling, as if they stood there.
 */
export const BETWEEN: readonly Form[] = [
  form(['oREMOVE', 'oDISABLE'], ['rm']),
  form(['va'], ['vs']),
  form(['vs'], ['vc']),
  form(['it'], ['dc']),
  form(['it'], ['ac']),
  form(['it'], ['ti']),
  form(['no'], ['tn']),
  ...sooner('w3', 'w2', ['c', 'r', 'dc', 'dr']),
  ...sooner('w5', 'w3', ['c', 'r', 'dc', 'dr']),
  ...sooner('z90', 'z30', ['c']),
  ...sooner('z180', 'z90', ['c']),
];

/** The name of a form. */
export const idOf = (form: Form): string =>
  [...form]
    .map(([name, times]) => (times === 1 ? name : `${times}*${name}`))
    .sort()
    .join('+');

export function minus(form: Form, other: Form): Form {
  const rest = new Map(form);
  for (const [name, times] of other) rest.set(name, (rest.get(name) ?? 0) - times);
  return new Map([...rest].filter(([, times]) => times !== 0));
}

/** What is nought for this status whatever happened: everybody knows it, so that there is nothing to publish or to protect. */
export function isNought(form: Form | undefined, status: SubmitterStatus | 'ALL'): boolean {
  if (form === undefined || form.size === 0) return false;
  const names = new Set([idOf(form), idOf(minus(new Map(), form))]);
  return identitiesOf(status).some((identity) => names.has(idOf(identity)));
}
