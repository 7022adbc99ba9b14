import type { JSX } from 'preact';
import { useQuery } from '../app/query.ts';
import type { Choice } from '../forms/fields.tsx';

interface Props {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Choice[];
  /** What is meant without a choice. */
  readonly none?: string;
}

/** A choice that stands in the address. */
export function FilterSelect({ name, label, options, none }: Props): JSX.Element {
  const [query, setQuery] = useQuery();
  const chosen = query[name] ?? '';
  const isListed = chosen === '' || options.some(({ value }) => value === chosen);
  /** What the address names is shown before the choices are there. */
  const offered = isListed ? options : [...options, { value: chosen, label: chosen }];
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={`filter-${name}`}>
        {label}
      </label>
      <select
        class="govuk-select"
        id={`filter-${name}`}
        value={chosen}
        onChange={({ currentTarget }) => setQuery({ [name]: currentTarget.value || undefined })}
      >
        {none !== undefined && <option value="">{none}</option>}
        {offered.map(({ value, label: said }, index) => (
          <option key={value} value={none === undefined && index === 0 ? '' : value}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
