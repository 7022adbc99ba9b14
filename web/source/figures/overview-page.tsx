import type { JSX } from 'preact';
import { Link } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';
import { DEFINITIONS, dialogueAddress, PUBLIC_FIGURES } from './addresses.ts';
import { useCatalogue } from './catalogue.ts';
import type { Dialogue } from './figure.ts';
import './figures.scss';

function Card({ of: { id, sectors, kpis, period } }: { of: Dialogue }): JSX.Element {
  return (
    <li class="nb-card">
      <h2 class="govuk-heading-s">
        <Link to={dialogueAddress(id)}>{word('dialogue', id)}</Link>
      </h2>
      <p class="govuk-body">{listText(sectors.map((sector) => word('sector', sector)))}</p>
      <p class="govuk-body-s nb-muted">
        {text('figures.card', { n: kpis.length, period: word('reportingPeriod', period) })}
      </p>
    </li>
  );
}

/** The dialogues that there are figures of. */
export function OverviewPage(): JSX.Element {
  const loaded = useCatalogue();
  return (
    <>
      <h1 class="govuk-heading-l">{text('figures.title')}</h1>
      <p class="govuk-body-l">{text('figures.intro')}</p>
      <Loaded of={loaded}>
        {({ dialogues }) => (
          <ul class="nb-cards">
            {dialogues.map((dialogue) => (
              <Card key={dialogue.id} of={dialogue} />
            ))}
          </ul>
        )}
      </Loaded>
      <ul class="govuk-list">
        <li>
          <Link to={PUBLIC_FIGURES}>{text('common.footer.public')}</Link>
        </li>
        <li>
          <Link to={DEFINITIONS}>{text('common.footer.definitions')}</Link>
        </li>
      </ul>
    </>
  );
}
