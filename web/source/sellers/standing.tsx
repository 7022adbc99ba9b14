import type { JSX } from 'preact';
import type { components } from '../api/schema.generated.ts';
import { SummaryList, Tag } from '../parts/basic.tsx';
import { dayText, instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';

type Flagger = components['schemas']['Flagger'];
type Status = Flagger['statuses'][number];
type Standing = Flagger['standings'][number];

const isOpenEnded = (until: string | undefined): string => (until ? dayText(until) : text('sellers.standing.open'));

/** Where a flagger has a status now. Sectors without one are said together. */
export function StatusList({ statuses }: { statuses: readonly Status[] }): JSX.Element {
  const held = statuses.filter(({ status, isSuspended }) => status !== 'NO_STATUS' || isSuspended);
  if (held.length === 0) return <span>{text('sellers.standing.none')}</span>;
  return (
    <ul class="govuk-list govuk-!-margin-0">
      {held.map(({ sector, status, isSuspended }) => (
        <li key={sector}>
          {word('sector', sector)}: {word('submitterStatus', status)}{' '}
          {isSuspended && <Tag colour="orange">{text('sellers.standing.suspended')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

function endingOf({ ending }: Standing): string | undefined {
  return ending && [word('standingEnd', ending.how), ending.decision, ending.reason].filter(Boolean).join(', ');
}

function Suspensions({ suspensions }: { suspensions: NonNullable<Standing['suspensions']> }): JSX.Element {
  return (
    <ul class="govuk-list govuk-!-margin-0">
      {suspensions.map(({ from, until, decision, reason }) => (
        <li key={from}>
          {dayText(from)} – {isOpenEnded(until)}: <bdi>{[decision, reason].filter(Boolean).join(', ')}</bdi>
        </li>
      ))}
    </ul>
  );
}

function One({ standing }: { standing: Standing }): JSX.Element {
  const { status, areas, from, until, awardedBy, awardedIn, decision, suspensions = [] } = standing;
  return (
    <section class="nb-card">
      <h3 class="govuk-heading-s">{word('submitterStatus', status)}</h3>
      <SummaryList
        pairs={[
          [text('sellers.standing.areas'), listText(areas.map((area) => word('sector', area)))],
          [text('sellers.standing.period'), `${dayText(from)} – ${isOpenEnded(until)}`],
          [text('sellers.standing.awardedBy'), awardedBy && <bdi key="by">{awardedBy}</bdi>],
          [text('sellers.standing.awardedIn'), awardedIn && word('memberState', awardedIn)],
          [text('sellers.standing.decision'), decision && <bdi key="decision">{decision}</bdi>],
          [
            text('sellers.standing.suspensions'),
            suspensions.length > 0 && <Suspensions key="suspensions" suspensions={suspensions} />,
          ],
          [text('sellers.standing.ending'), endingOf(standing)],
        ]}
      />
    </section>
  );
}

/** The standing of a flagger: what it has now, and how that came about. */
export function StandingView({ flagger }: { flagger: Flagger }): JSX.Element {
  return (
    <>
      <SummaryList
        pairs={[
          [text('sellers.flaggers.memberState'), word('memberState', flagger.memberState)],
          [text('sellers.flaggers.status'), <StatusList key="status" statuses={flagger.statuses} />],
          [
            text('sellers.standing.independence'),
            flagger.independence && <bdi key="independence">{flagger.independence}</bdi>,
          ],
          [text('sellers.standing.asOf'), instantText(flagger.asOf)],
        ]}
      />
      <h2 class="govuk-heading-m">{text('sellers.standing.history')}</h2>
      {flagger.standings.length === 0 && <p>{text('sellers.standing.noHistory')}</p>}
      {flagger.standings.map((standing) => (
        <One key={`${standing.status} ${standing.from}`} standing={standing} />
      ))}
    </>
  );
}
