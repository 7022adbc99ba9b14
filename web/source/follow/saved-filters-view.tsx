import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useQuery } from '../app/query.ts';
import { announce } from '../parts/announce.tsx';
import { Button, PlainButton } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import { withFilter, withoutFilter } from './filter-names.ts';
import { changesFor, choicesIn, isSameChoice } from './list-query.ts';
import { keepFilters, readFilters } from './saved-filters.ts';

const LONGEST_NAME = 60;

/** The person's own filters by name. */
export function SavedFilters(): JSX.Element {
  const [query, setQuery] = useQuery();
  const [filters, setFilters] = useState(readFilters);
  const [name, setName] = useState('');
  const change = (next: ReturnType<typeof readFilters>) => {
    keepFilters(next);
    setFilters(next);
  };
  const save = () => {
    const called = name.trim();
    if (!called) return;
    change(withFilter(filters, called, query));
    setName('');
    announce(text('follow.saved.kept', { name: called }));
  };
  return (
    <details class="govuk-details nb-filters">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{text('follow.saved.title', { count: filters.length })}</span>
      </summary>
      <ul class="nb-saved">
        {filters.map((filter) => (
          <li key={filter.name}>
            <button
              type="button"
              class="nb-quick__button"
              aria-pressed={isSameChoice(query, filter.chosen)}
              onClick={() => setQuery(changesFor(filter.chosen))}
            >
              <bdi>{filter.name}</bdi>
            </button>
            <PlainButton onClick={() => change(withoutFilter(filters, filter.name))}>
              {text('follow.saved.delete', { name: filter.name })}
            </PlainButton>
          </li>
        ))}
      </ul>
      <div class="nb-row">
        <div class="govuk-form-group">
          <label class="govuk-label" for="filter-name">
            {text('follow.saved.name')}
          </label>
          <div class="govuk-hint" id="filter-name-hint">
            {text('follow.saved.hint', { count: choicesIn(query) })}
          </div>
          <input
            class="govuk-input govuk-input--width-20"
            id="filter-name"
            aria-describedby="filter-name-hint"
            maxLength={LONGEST_NAME}
            autocomplete="off"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
        <Button kind="secondary" onClick={save}>
          {text('follow.saved.save')}
        </Button>
      </div>
    </details>
  );
}
