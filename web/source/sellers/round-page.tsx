import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct, useMe } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { Link, SummaryList } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText, numberText } from '../text/numbers.ts';
import { LooksForm } from './looks-form.tsx';
import { RoundFigures } from './round-figures.tsx';
import { WindowTag, windowText } from './windows.tsx';

type Round = components['schemas']['MonitoringRoundFigures'];

function About({ round }: { round: Round }): JSX.Element {
  return (
    <SummaryList
      pairs={[
        [text('sellers.window.state'), <WindowTag key="state" state={round.state} />],
        [text('sellers.window.when'), windowText(round)],
        [text('sellers.column.sector'), word('sector', round.sector)],
        [text('sellers.rounds.marketplaces'), <bdi key="where">{listText(round.marketplaces)}</bdi>],
        [
          text('sellers.rounds.method'),
          <bdi key="method" class="nb-text">
            {round.method}
          </bdi>,
        ],
        [text('sellers.rounds.channelA'), <bdi key="a">{round.channels.A}</bdi>],
        [text('sellers.rounds.channelB'), <bdi key="b">{round.channels.B}</bdi>],
        [text('sellers.sweeps.by'), <bdi key="by">{round.openedBy}</bdi>],
        [text('sellers.rounds.observers'), <bdi key="observers">{listText(round.observers)}</bdi>],
        [text('sellers.rounds.ownChecks'), numberText(round.ownChecks)],
      ]}
    />
  );
}

/** Until the window closes nobody sees what others found, so that no look is led by theirs. */
function Results({ round }: { round: Round }): JSX.Element {
  const { pooled, byMarketplace = [] } = round;
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.rounds.results')}</h2>
      {pooled ? (
        <>
          <RoundFigures pooled={pooled} byMarketplace={byMarketplace} />
          <p class="nb-muted">{text('sellers.asOf', { at: instantText(round.asOf), version: round.methodVersion })}</p>
        </>
      ) : (
        <p>{text('sellers.rounds.blind', { at: instantText(round.until) })}</p>
      )}
    </>
  );
}

export function RoundPage({ params }: PageProps): JSX.Element {
  const id = params['id'] ?? '';
  const { organisation } = useMe();
  const loaded = useLoad(() => ask(api.GET('/v1/monitoring-rounds/{id}', { params: { path: { id } } })), [id]);
  const mayLook = ({ openedBy, observers }: Round) =>
    mayAct() && (openedBy === organisation.id || observers.includes(organisation.id));
  return (
    <>
      <p>
        <Link to="/monitoring-rounds">{text('sellers.rounds.title')}</Link>
      </p>
      <h1 class="govuk-heading-l">{loaded.data ? <bdi>{loaded.data.title}</bdi> : text('sellers.rounds.one')}</h1>
      <Loaded of={loaded}>
        {(round) => (
          <>
            <About round={round} />
            <Results round={round} />
            {round.state === 'OPEN' && mayLook(round) && <LooksForm id={id} onRecorded={loaded.reload} />}
          </>
        )}
      </Loaded>
    </>
  );
}
