import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Loaded } from '../parts/loaded.tsx';
import { DataTable } from '../parts/table.tsx';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import { useCatalogue } from './catalogue.ts';
import { DefinitionList } from './definition.tsx';
import { noteText } from './dialogue-texts.ts';
import type { Catalogue } from './figure.ts';
import { KpiCode } from './kpi-code.tsx';
import { useOpenOnPaper } from './printed.ts';
import { figureText } from './texts.ts';
import './figures.scss';

/** An address that names a figure leads to it once it is drawn. */
function useHash(): void {
  useEffect(() => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (target) target.scrollIntoView();
  }, []);
}

function Contents({ kpis }: Pick<Catalogue, 'kpis'>): JSX.Element {
  return (
    <nav class="nb-contents nb-no-print" aria-label={text('figures.definitions.contents')}>
      <ul class="govuk-list nb-contents__list">
        {kpis.map(({ id }) => (
          <li key={id}>
            <a class="govuk-link" href={`#${id}`}>
              {word('kpi', id)}
            </a>{' '}
            <KpiCode of={id} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Exclusions({ exclusions }: Pick<Catalogue, 'exclusions'>): JSX.Element {
  return (
    <>
      <h2 class="govuk-heading-m">{text('figures.definitions.exclusions')}</h2>
      <DataTable
        caption={text('figures.definitions.exclusions')}
        isCaptionHidden
        columns={[
          { name: text('figures.definitions.reason'), isHead: true, cell: ({ id }) => word('exclusion', id) },
          { name: text('figures.definitions.leftOutOf'), cell: ({ from }) => from.join(', ') },
        ]}
        rows={exclusions}
        keyOf={({ id }) => id}
      />
    </>
  );
}

/** The eleven questions of the code of conduct, and which figures answer them. */
function Indicators({ indicators }: Pick<Catalogue, 'indicators'>): JSX.Element {
  return (
    <>
      <h2 class="govuk-heading-m">{text('figures.definitions.indicators')}</h2>
      <DataTable
        caption={text('figures.definitions.indicators')}
        isCaptionHidden
        columns={[
          { name: text('figures.definitions.number'), isHead: true, cell: ({ number }) => numberText(number) },
          { name: text('figures.definitions.asks'), cell: ({ number }) => figureText(`indicator.${number}`) },
          { name: text('figures.definitions.answeredBy'), cell: ({ kpis }) => kpis.join(', ') },
          { name: text('figures.definitions.how'), cell: ({ number }) => figureText(`indicator.${number}.how`) },
        ]}
        rows={indicators}
        keyOf={({ number }) => String(number)}
      />
    </>
  );
}

/** What others published: models, and never compared without what they are shares of. */
function Published({ published }: Pick<Catalogue, 'published'>): JSX.Element {
  return (
    <>
      <h2 class="govuk-heading-m">{text('figures.definitions.published')}</h2>
      <p class="govuk-body">{text('figures.definitions.publishedNote')}</p>
      <DataTable
        caption={text('figures.definitions.published')}
        isCaptionHidden
        columns={[
          {
            name: text('figures.figure'),
            isHead: true,
            cell: ({ kpi, dialogue }) => `${kpi}, ${word('dialogue', dialogue)}`,
          },
          { name: text('figures.definitions.of'), cell: ({ of }) => <bdi lang="en">{of}</bdi> },
          {
            name: text('figures.value'),
            isNumber: true,
            cell: ({ percent }) => numberText(percent / 100, { style: 'percent', maximumFractionDigits: 2 }),
          },
          { name: text('figures.definitions.remark'), cell: ({ remark }) => <bdi lang="en">{remark}</bdi> },
          { name: text('figures.source'), cell: ({ source }) => <bdi lang="en">{source}</bdi> },
          { name: text('figures.definition.confidence'), cell: ({ confidence }) => word('confidence', confidence) },
        ]}
        rows={published}
        keyOf={({ kpi, of, dialogue }) => `${dialogue} ${kpi} ${of}`}
      />
    </>
  );
}

function Dialogues({ dialogues }: Pick<Catalogue, 'dialogues'>): JSX.Element {
  return (
    <>
      <h2 class="govuk-heading-m">{text('figures.definitions.dialogues')}</h2>
      {dialogues.map((dialogue) => (
        <section key={dialogue.id}>
          <h3 class="govuk-heading-s">{word('dialogue', dialogue.id)}</h3>
          <p class="govuk-body">{dialogue.kpis.join(', ')}</p>
          <ul class="govuk-list govuk-list--bullet">
            {dialogue.notes.map((note, index) => (
              <li key={note}>{noteText(dialogue, index)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Whole({ catalogue }: { catalogue: Catalogue }): JSX.Element {
  useHash();
  return (
    <>
      <p class="govuk-body">{text('figures.definitions.version', { version: catalogue.methodVersion })}</p>
      <Contents kpis={catalogue.kpis} />
      {catalogue.kpis.map((definition) => (
        <section key={definition.id} class="nb-kpi" id={definition.id}>
          <h2 class="govuk-heading-m">
            {word('kpi', definition.id)} <KpiCode of={definition.id} />
          </h2>
          <DefinitionList of={definition} />
        </section>
      ))}
      <Dialogues dialogues={catalogue.dialogues} />
      <Indicators indicators={catalogue.indicators} />
      <Exclusions exclusions={catalogue.exclusions} />
      <Published published={catalogue.published} />
    </>
  );
}

/** What every figure means, for everybody. */
export function DefinitionsPage(): JSX.Element {
  const loaded = useCatalogue();
  useOpenOnPaper();
  return (
    <>
      <h1 class="govuk-heading-l">{text('figures.definitions.title')}</h1>
      <p class="govuk-body-l">{text('figures.definitions.intro')}</p>
      <Loaded of={loaded}>{(catalogue) => <Whole catalogue={catalogue} />}</Loaded>
    </>
  );
}
