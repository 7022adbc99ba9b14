import type { JSX } from 'preact';
import { sectors } from '../../../shared/sectors/sectors.ts';
import { useQuery } from '../app/query.ts';
import { text, word } from '../text/messages.ts';
import { changesFor, choicesIn, isSameChoice, QUICK } from './list-query.ts';

const STATES = [
  'DELIVERED', 'ACKNOWLEDGED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'DECIDED_REMOVE', 'DECIDED_DISABLE', 'DECIDED_RESTRICT',
  'DECIDED_WARN', 'DECIDED_PARTIAL', 'DECIDED_ALREADY_REMOVED', 'DECIDED_NO_ACTION', 'DECIDED_DISPUTED',
  'DECIDED_ERROR_CHANNEL', 'ACTION_IMPLEMENTED', 'VERIFIED_REMOVED', 'REINSTATED', 'ENDED_BY_SELLER', 'WITHDRAWN', 'CLOSED',
] as const; // biome-ignore format: one table

/** The choices that are made at one touch. */
export function QuickFilters(): JSX.Element {
  const [query, setQuery] = useQuery();
  return (
    <ul class="nb-quick" aria-label={text('follow.filter.quick')}>
      {QUICK.map(({ id, chosen }) => (
        <li key={id}>
          <button
            type="button"
            class="nb-quick__button"
            aria-pressed={isSameChoice(query, chosen)}
            onClick={() => setQuery(changesFor(chosen))}
          >
            {text(`follow.quick.${id as 'all'}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, options }: ChoiceProps): JSX.Element {
  const [query, setQuery] = useQuery();
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={`filter-${name}`}>
        {label}
      </label>
      <select
        class="govuk-select"
        id={`filter-${name}`}
        value={query[name] ?? ''}
        onChange={({ currentTarget }) => setQuery({ [name]: currentTarget.value })}
      >
        <option value="">{text('common.all')}</option>
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TypedProps {
  readonly name: string;
  readonly label: string;
  readonly type?: 'date' | 'text';
}

/** What is typed counts once the field is left or Enter is pressed, so that no list is asked for at every letter. */
function Typed({ name, label, type = 'text' }: TypedProps): JSX.Element {
  const [query, setQuery] = useQuery();
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={`filter-${name}`}>
        {label}
      </label>
      <input
        class={`govuk-input ${type === 'date' ? 'govuk-input--width-10' : 'govuk-input--width-20'}`}
        id={`filter-${name}`}
        type={type as 'text'}
        autocomplete="off"
        value={query[name] ?? ''}
        onChange={({ currentTarget }) => setQuery({ [name]: currentTarget.value.trim() })}
      />
    </div>
  );
}

/** Every other choice. It stands in the address, so that a link shows the same list. */
export function MoreFilters({ isSubmitter }: { isSubmitter: boolean }): JSX.Element {
  const [query, setQuery] = useQuery();
  const names = Object.keys(sectors) as (keyof typeof sectors)[];
  const sector = names.find((name) => name === query['sector']);
  const categories = sector ? Object.keys(sectors[sector].categories) : [];
  const stages = ['decide', 'act', 'check', 'done'] as const;
  const dues = ['late', 'today', 'soon', 'none'] as const;
  const count = choicesIn(query);
  return (
    <details class="govuk-details nb-filters">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{text('follow.filter.more', { count })}</span>
      </summary>
      <div class="nb-filters__fields">
        <Choice
          name="due"
          label={text('follow.filter.due')}
          options={dues.map((each) => [each, text(`follow.quick.due.${each}`)])}
        />
        <Choice
          name="stage"
          label={text('follow.filter.stage')}
          options={stages.map((each) => [each, text(`follow.stage.${each}`)])}
        />
        <Choice
          name="state"
          label={text('follow.filter.state')}
          options={STATES.map((each) => [each, word('state', each)])}
        />
        <Choice
          name="kind"
          label={text('follow.filter.kind')}
          options={['NOTICE', 'ORDER', 'ALERT'].map((each) => [each, word('kind', each)])}
        />
        <Choice
          name="sector"
          label={text('follow.filter.sector')}
          options={names.map((each) => [each, word('sector', each)])}
        />
        {sector && (
          <Choice
            name="category"
            label={text('follow.filter.category')}
            options={categories.map((each) => [each, word('category', `${sector}.${each}`)])}
          />
        )}
        {isSubmitter && <Typed name="marketplace" label={text('follow.filter.marketplace')} />}
        {isSubmitter && <Typed name="reference" label={text('follow.filter.reference')} />}
        <Typed name="receivedFrom" label={text('follow.filter.from')} type="date" />
        <Typed name="receivedTo" label={text('follow.filter.to')} type="date" />
        <Choice name="order" label={text('follow.filter.order')} options={[['newest', text('follow.filter.newest')]]} />
      </div>
      {count > 0 && (
        <button type="button" class="nb-plain-button" onClick={() => setQuery(changesFor({}))}>
          {text('follow.filter.clear')}
        </button>
      )}
    </details>
  );
}
