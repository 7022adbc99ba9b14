/** True if an event source hands this record on. */
export type Filter = (record: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry of a list: an exact value, or an operator. */
function test(rule: unknown): Filter {
  if (!isFields(rule)) return (value) => value === rule;
  const [[operator, wanted] = [], ...more] = Object.entries(rule);
  if (operator !== 'prefix' || typeof wanted !== 'string' || more.length)
    throw new Error(`The local stack does not know the filter ${JSON.stringify(rule)}`);
  return (value) => typeof value === 'string' && value.startsWith(wanted);
}

function compile(pattern: unknown): Filter {
  if (Array.isArray(pattern)) {
    const tests = pattern.map(test);
    return (value) => tests.some((matches) => matches(value));
  }
  if (!isFields(pattern)) throw new Error(`The local stack does not know the filter ${JSON.stringify(pattern)}`);
  const parts = Object.entries(pattern).map(([key, inner]) => [key, compile(inner)] as const);
  return (value) => isFields(value) && parts.every(([key, matches]) => matches(value[key]));
}

/** What passes any of the patterns, or everything if there is none. */
export function makeFilter(patterns: readonly string[] = []): Filter {
  const filters = patterns.map((pattern) => compile(JSON.parse(pattern)));
  return (record) => !filters.length || filters.some((matches) => matches(record));
}
