import type { JSX } from 'preact';
import { Link } from '../parts/basic.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import type { Item } from './types.ts';

type Fact = Item['contradictions'][number]['first'];

function FactLine({ fact }: { fact: Fact }): JSX.Element {
  return (
    <li>
      <a class="govuk-link" href={`#event-${fact.n}`}>
        {word('event', fact.type)}
      </a>
      , {instantText(fact.occurredAt)}
      {fact.found && <>, {text(`follow.found.${fact.found}`)}</>}
      {fact.vantage && <>, {word('memberState', fact.vantage)}</>}
    </li>
  );
}

/** Facts that do not go together, side by side. There may be a reason for both: nobody is accused. */
export function Contradictions({ item: { contradictions } }: { item: Item }): JSX.Element | null {
  if (contradictions.length === 0) return null;
  return (
    <section class="nb-card nb-card--notice" aria-labelledby="contradictions">
      <h2 class="govuk-heading-m" id="contradictions">
        {text('follow.contradiction.title')}
      </h2>
      <p class="govuk-body">{text('follow.contradiction.lead')}</p>
      {contradictions.map(({ kind, first, second, as }) => (
        <div key={`${kind} ${second.n}`}>
          <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{word('contradiction', kind)}</h3>
          <ul class="govuk-list govuk-list--bullet">
            <FactLine fact={first} />
            <FactLine fact={second} />
          </ul>
          {as && <Link to={`/items/${as}`}>{text('follow.item.other')}</Link>}
        </div>
      ))}
    </section>
  );
}
