type Fields = Readonly<Record<string, unknown>>;

/** What a function reports of a batch: which failed, by their identifiers; `all` also if it cannot be understood. */
export function failuresOf(answer: unknown, known: ReadonlySet<string>): ReadonlySet<string> | 'all' {
  const reported = (answer as Fields | null | undefined)?.['batchItemFailures'];
  if (reported === undefined || reported === null) return new Set();
  if (!Array.isArray(reported)) return 'all';
  const failed = reported.map((each: Fields | null) => each?.['itemIdentifier']);
  const isKnown = (each: unknown): each is string => typeof each === 'string' && known.has(each);
  return failed.every(isKnown) ? new Set(failed) : 'all';
}
