import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { mayAct, useMe } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { useQuery } from '../app/query.ts';
import { Link } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import { EvidenceFile } from './evidence-file.tsx';
import { FilterSelect } from './filter.tsx';
import { FlaggerMeasures, MeasureForm } from './flagger-measures.tsx';
import { FlaggerReport } from './flagger-report.tsx';
import { ScorecardView } from './scorecard.tsx';
import { StandingView } from './standing.tsx';

const WINDOWS = ['180', '90', '365'] as const;

function useScorecard(id: string) {
  const [query] = useQuery();
  const window = WINDOWS.find((each) => each === query['window']) ?? '180';
  return useLoad(
    () => ask(api.GET('/v1/flaggers/{id}/scorecard', { params: { path: { id }, query: { window } } })),
    [id, window],
  );
}

function ScorecardPart({ loaded }: { loaded: ReturnType<typeof useScorecard> }): JSX.Element {
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.scorecard.title')}</h2>
      <p>{text('sellers.scorecard.intro')}</p>
      <FilterSelect
        name="window"
        label={text('sellers.scorecard.window')}
        options={WINDOWS.map((days) => ({ value: days, label: text('sellers.criteria.days', { days: Number(days) }) }))}
      />
      <Loaded of={loaded}>{(card) => <ScorecardView card={card} />}</Loaded>
    </>
  );
}

/** What a flagger and the operator see: standing, record, measures, and the yearly report. */
function WholeFlagger({ id, title }: { id: string; title: string }): JSX.Element {
  const loaded = useLoad(() => ask(api.GET('/v1/flaggers/{id}', { params: { path: { id } } })), [id]);
  const card = useScorecard(id);
  return (
    <>
      <h1 class="govuk-heading-l">{loaded.data ? <bdi>{loaded.data.name}</bdi> : title}</h1>
      <Loaded of={loaded}>{(flagger) => <StandingView flagger={flagger} />}</Loaded>
      <ScorecardPart loaded={card} />
      <Loaded of={loaded}>{({ measures }) => <FlaggerMeasures measures={measures} />}</Loaded>
      <FlaggerReport id={id} />
    </>
  );
}

/** What a marketplace sees: the record of what was notified to it, and what it did or may do itself. */
function AddressedFlagger({ id }: { id: string }): JSX.Element {
  const card = useScorecard(id);
  return (
    <>
      <h1 class="govuk-heading-l">
        <bdi>{id}</bdi>
      </h1>
      <ScorecardPart loaded={card} />
      <Loaded of={card}>{({ measures }) => <FlaggerMeasures measures={measures} />}</Loaded>
      {mayAct() && <MeasureForm id={id} onReported={card.reload} />}
      <EvidenceFile id={id} />
    </>
  );
}

export function FlaggerPage({ params }: PageProps): JSX.Element {
  const id = params['id'] ?? '';
  const { role } = useMe().organisation;
  return (
    <>
      <p>
        <Link to="/flaggers">{text('sellers.flagger.back')}</Link>
      </p>
      {role === 'marketplace' ? (
        <AddressedFlagger id={id} />
      ) : (
        <WholeFlagger id={id} title={text('sellers.flagger.tab')} />
      )}
    </>
  );
}

export function OwnStandingPage(): JSX.Element {
  return <WholeFlagger id={useMe().organisation.id} title={text('sellers.flagger.own')} />;
}
