import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { MEMBER_STATES } from '../../../shared/vocabulary/places.ts';
import { SubmitterStatus } from '../../../shared/vocabulary/roles.ts';
import { useQuery } from '../app/query.ts';
import { PlainButton } from '../parts/basic.tsx';
import { monthText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import type { Dialogue } from './figure.ts';
import { monthChoices, type Span, usualSpans } from './months.ts';
import { figureText } from './texts.ts';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

/** A choice that takes effect at once, and stands in the address. */
export function Select({ label, value, options, onChange }: SelectProps): JSX.Element {
  const id = useId();
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <select
        class="govuk-select nb-select"
        id={id}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each} selected={each === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const withAll = (options: readonly (readonly [string, string])[]): (readonly [string, string])[] => [
  ['', text('common.all')],
  ...options,
];

/** Another choice makes other figures: runs that were of the one before are not shown with it. */
const OTHERS = { run: undefined, split: undefined } as const;

function Months({ span }: { span: Span }): JSX.Element {
  const [, setQuery] = useQuery();
  const months = monthChoices(span).map((month) => [month, monthText(month)] as const);
  return (
    <>
      <Select
        label={text('figures.from')}
        value={span.from}
        options={months}
        onChange={(from) => setQuery({ ...OTHERS, from, to: span.to < from ? from : span.to })}
      />
      <Select
        label={text('figures.to')}
        value={span.to}
        options={months}
        onChange={(to) => setQuery({ ...OTHERS, to, from: span.from > to ? to : span.from })}
      />
    </>
  );
}

/** Which months and whose figures: all of it stands in the address. */
export function Filters({ span, dialogue }: { span: Span; dialogue: Dialogue }): JSX.Element {
  const [query, setQuery] = useQuery();
  const choose = (name: string) => (value: string) => setQuery({ ...OTHERS, [name]: value });
  const statuses = SubmitterStatus.options.map((each) => [each, word('submitterStatus', each)] as const);
  const states = MEMBER_STATES.map((each) => [each, word('memberState', each)] as const);
  const sectors = dialogue.sectors.map((each) => [each, word('sector', each)] as const);
  return (
    <section class="nb-filters nb-no-print" aria-label={text('figures.filters')}>
      <div class="nb-row">
        <Months span={span} />
        <Select
          label={word('dimension', 'status')}
          value={query['status'] ?? ''}
          options={withAll(statuses)}
          onChange={choose('status')}
        />
        <Select
          label={word('dimension', 'memberState')}
          value={query['memberState'] ?? ''}
          options={withAll(states)}
          onChange={choose('memberState')}
        />
        {sectors.length > 1 && (
          <Select
            label={word('dimension', 'sector')}
            value={query['sector'] ?? ''}
            options={withAll(sectors)}
            onChange={choose('sector')}
          />
        )}
      </div>
      <ul class="nb-inline-list">
        {usualSpans().map(({ name, span: usual }) => (
          <li key={name}>
            <PlainButton onClick={() => setQuery({ ...OTHERS, ...usual })}>{figureText(`span.${name}`)}</PlainButton>
          </li>
        ))}
      </ul>
      {query['marketplace'] && (
        <p class="govuk-body">
          {text('figures.ofMarketplace', { name: query['marketplace'] })}{' '}
          <PlainButton onClick={() => setQuery({ ...OTHERS, marketplace: undefined })}>
            {text('figures.ofAll')}
          </PlainButton>
        </p>
      )}
    </section>
  );
}
