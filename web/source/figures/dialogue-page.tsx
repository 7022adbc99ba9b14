import type { JSX } from 'preact';
import { useLoad } from '../api/load.ts';
import { useMe } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { useQuery } from '../app/query.ts';
import { Details, Link } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { monthText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { DEFINITIONS } from './addresses.ts';
import { type Asked, liveFigures } from './ask-figures.ts';
import { BlocksOf } from './blocks-of.tsx';
import { Breakdown } from './breakdown.tsx';
import { useCatalogue } from './catalogue.ts';
import { chosenOf } from './chosen.ts';
import { noteText } from './dialogue-texts.ts';
import { Exact, useRun } from './exact.tsx';
import { type Catalogue, type Dialogue, isOf, type Shown } from './figure.ts';
import { cutText } from './figure-sheet.ts';
import { Filters } from './filters.tsx';
import { GapSection } from './gap-section.tsx';
import { spanOf } from './months.ts';
import { useOpenOnPaper } from './printed.ts';
import './figures.scss';

type Props = { catalogue: Catalogue; dialogue: Dialogue };

/** Which figures the address asks for. */
function useAsked(dialogue: Dialogue): Asked {
  const [query] = useQuery();
  return {
    dialogue: dialogue.id,
    span: spanOf(query),
    chosen: chosenOf(query),
    ...(query['marketplace'] && { marketplace: query['marketplace'] }),
  };
}

/** Whose figures they are, said where they are read. */
function Whose({ asked: { marketplace } }: { asked: Asked }): JSX.Element {
  const { organisation } = useMe();
  const { role, name = organisation.id } = organisation;
  const isAll = role === 'commission' || role === 'operator';
  const whose = isAll
    ? marketplace
      ? text('figures.whose.one', { name: marketplace })
      : text('figures.whose.all')
    : text(role === 'marketplace' ? 'figures.whose.addressed' : 'figures.whose.own', { name });
  return <p class="govuk-body">{whose}</p>;
}

function Body({ catalogue, dialogue, asked, shown }: Props & { asked: Asked; shown: Shown }): JSX.Element {
  const whole = shown.figures.filter((figure) => isOf(figure, asked.chosen));
  return (
    <>
      <p class="govuk-body nb-muted" role="status">
        {cutText(shown)}
      </p>
      <BlocksOf catalogue={catalogue} kpis={dialogue.kpis} shown={shown} chosen={asked.chosen} />
      <GapSection asked={asked} />
      <Breakdown asked={asked} whole={whole} hasSectors={dialogue.sectors.length > 1} />
    </>
  );
}

function Figures({ catalogue, dialogue }: Props): JSX.Element {
  const [query, setQuery] = useQuery();
  const asked = useAsked(dialogue);
  const run = useRun(query['run']);
  const live = useLoad(() => liveFigures(asked), [asked]);
  const exact = run.data?.shown;
  return (
    <>
      <Filters span={asked.span} dialogue={dialogue} />
      <Exact asked={asked} id={query['run']} run={run} onChange={(id) => setQuery({ run: id })} />
      {exact ? (
        <Body {...{ catalogue, dialogue, asked }} shown={exact} />
      ) : (
        <Loaded of={live}>{(shown) => <Body {...{ catalogue, dialogue, asked, shown }} />}</Loaded>
      )}
    </>
  );
}

function Dialogue_({ catalogue, dialogue }: Props): JSX.Element {
  const asked = useAsked(dialogue);
  const { from, to } = asked.span;
  return (
    <>
      <h1 class="govuk-heading-l">{word('dialogue', dialogue.id)}</h1>
      <p class="govuk-body-l">{text('figures.span', { from: monthText(from), to: monthText(to) })}</p>
      <Whose asked={asked} />
      <Details title={text('figures.notes')}>
        <ul class="govuk-list govuk-list--bullet">
          {dialogue.notes.map((note, index) => (
            <li key={note}>{noteText(dialogue, index)}</li>
          ))}
        </ul>
        <Link to={DEFINITIONS}>{text('figures.define.all')}</Link>
      </Details>
      <Figures catalogue={catalogue} dialogue={dialogue} />
    </>
  );
}

/** The figures of one dialogue. */
export function DialoguePage({ params }: PageProps): JSX.Element {
  const loaded = useCatalogue();
  useOpenOnPaper();
  return (
    <Loaded of={loaded}>
      {(catalogue) => {
        const dialogue = catalogue.dialogues.find(({ id }) => id === params['dialogue']);
        if (!dialogue)
          return (
            <>
              <h1 class="govuk-heading-l">{text('figures.title')}</h1>
              <Empty title={text('figures.noDialogue')}>
                <Link to="/figures">{text('figures.title')}</Link>
              </Empty>
            </>
          );
        return <Dialogue_ catalogue={catalogue} dialogue={dialogue} />;
      }}
    </Loaded>
  );
}
