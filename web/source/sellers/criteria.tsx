import type { JSX } from 'preact';
import { DEDUPLICATIONS, PROPORTIONS, SEVERITIES, THRESHOLDS, WINDOWS } from '../../../shared/vocabulary/sellers.ts';
import type { Query } from '../app/query.ts';
import { Details } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import { FilterSelect } from './filter.tsx';

const chosen = <T extends string>(value: string | undefined, of: readonly T[]): T | undefined =>
  of.find((each) => each === value);

/** The alternatives of the definition, as the address has them; what it does not name is left to the server. */
export function choicesOf(query: Query) {
  const all = {
    dedupe: chosen(query['dedupe'], DEDUPLICATIONS),
    window: chosen(query['window'], WINDOWS),
    threshold: chosen(query['threshold'], THRESHOLDS),
    severity: chosen(query['severity'], SEVERITIES),
    proportion: chosen(query['proportion'], PROPORTIONS),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<{
    [Name in keyof typeof all]: NonNullable<(typeof all)[Name]>;
  }>;
}

const options = (name: string, values: readonly string[], say: (value: string) => string) => ({
  name,
  options: values.map((value) => ({ value, label: say(value) })),
});

/** Other ways to count than the usual one. They stand in the address: whoever gets it sees the same. */
export function CriteriaChoice({ query }: { query: Query }): JSX.Element {
  const isUsual = Object.keys(choicesOf(query)).length === 0;
  const fields = [
    {
      ...options('window', WINDOWS, (days) => text('sellers.criteria.days', { days: Number(days) })),
      label: text('sellers.criteria.window'),
    },
    {
      ...options('threshold', THRESHOLDS, (count) => text('sellers.criteria.events', { count: Number(count) })),
      label: text('sellers.criteria.threshold'),
    },
    {
      ...options('dedupe', DEDUPLICATIONS, (each) => text(`sellers.dedupe.${each}` as 'sellers.dedupe.day')),
      label: text('sellers.criteria.dedupe'),
    },
    {
      ...options('severity', SEVERITIES, (each) => text(`sellers.severity.${each}` as 'sellers.severity.on')),
      label: text('sellers.criteria.severity'),
    },
    {
      ...options('proportion', PROPORTIONS, (each) => text(`sellers.proportion.${each}` as 'sellers.proportion.on')),
      label: text('sellers.criteria.proportion'),
    },
  ];
  return (
    <Details title={text('sellers.criteria.title')} isOpen={!isUsual}>
      <div class="nb-row nb-row--fields">
        {fields.map((field) => (
          <FilterSelect key={field.name} {...field} />
        ))}
      </div>
    </Details>
  );
}
