import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { mayAct, useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { Details, Link, type Pair, PlainButton, SummaryList, Tag } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { dateText, instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText, shareText } from '../text/numbers.ts';
import type { SelfReport } from './self-report.ts';

const count = (value: number | undefined) => (value === undefined ? undefined : numberText(value));

function pairsOf({ ownInitiative, prevented, exposure, contextNote }: SelfReport): Pair[] {
  const { prevalence } = exposure ?? {};
  return [
    [text('inbox.reports.total'), count(ownInitiative?.total)],
    [text('inbox.reports.automated'), count(ownInitiative?.automated)],
    ...(ownInitiative?.measures ?? []).map(
      ({ measure, ground, number }): Pair => [`${word('measure', measure)} (${word('ground', ground)})`, count(number)],
    ),
    [text('inbox.reports.uploads'), count(prevented?.uploads)],
    [text('inbox.reports.byKnownProducts'), count(prevented?.byKnownProducts)],
    [text('inbox.reports.liveListings'), count(exposure?.liveListings)],
    [
      text('inbox.reports.share'),
      prevalence && `${shareText(prevalence.share)} (n = ${numberText(prevalence.sampleSize)})`,
    ],
    [text('inbox.reports.contextNote'), contextNote && <bdi>{contextNote}</bdi>],
  ];
}

function Voluntary({ voluntary = [] }: Pick<SelfReport, 'voluntary'>): JSX.Element {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {voluntary.map(({ kind, on, narrative, number }) => (
        <li key={kind + on + narrative}>
          {word('voluntary', kind)}, {dateText(on)}
          {number === undefined ? '' : ` (${numberText(number)})`}: <bdi>{narrative}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Findings({ findings }: Pick<SelfReport, 'findings'>): JSX.Element | null {
  if (findings.length === 0) return null;
  return (
    <Details title={text('inbox.reports.findings', { count: findings.length })}>
      <ul class="govuk-list">
        {findings.map(({ check, grade, pointer, detail }) => (
          <li key={check + pointer}>
            <Tag colour={grade === 'WARN' ? 'orange' : 'grey'}>{word('findingGrade', grade)}</Tag> {detail}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function OneReport({ report }: { report: SelfReport }): JSX.Element {
  const { reference, version, sector, period, isStanding, confidential, recordedAt, replaces, voluntary } = report;
  return (
    <article class="nb-card">
      <h2 class="govuk-heading-m">
        {word('sector', sector)}, {period} · <bdi>{reference}</bdi>
      </h2>
      <p class="govuk-body nb-row">
        <Tag colour={isStanding ? 'green' : 'grey'}>
          {text(isStanding ? 'inbox.reports.stands' : 'inbox.reports.replaced')}
        </Tag>
        {confidential && <Tag colour="purple">{text('inbox.reports.isConfidential')}</Tag>}
        <span>{text('inbox.reports.version', { version, at: instantText(recordedAt) })}</span>
      </p>
      {replaces?.reason && <p class="govuk-body">{text('inbox.reports.because', { why: replaces.reason })}</p>}
      <SummaryList pairs={pairsOf(report)} />
      {voluntary && <Voluntary voluntary={voluntary} />}
      <Findings findings={report.findings} />
      {isStanding && mayAct() && (
        <p class="govuk-body">
          <Link to={`/own-measures/new?replaces=${encodeURIComponent(reference)}`}>
            {text('inbox.reports.correct', { reference })}
          </Link>
        </p>
      )}
    </article>
  );
}

/** What the organisation has reported of itself, with every correction. */
export function SelfReportsPage(): JSX.Element {
  const { organisation } = useMe();
  const [query, setQuery] = useQuery();
  const versions = query['versions'] === 'all' ? 'all' : 'standing';
  const asked = { organisation: organisation.id as never, versions } as const;
  const loaded = useLoad(() => ask(api.GET('/v1/self-reports', { params: { query: asked } })), [versions]);
  return (
    <>
      <h1 class="govuk-heading-l">{text('inbox.reports.title')}</h1>
      <p class="govuk-body">{text('inbox.reports.what')}</p>
      {mayAct() && (
        <Link to="/own-measures/new" isButton>
          {text('inbox.reports.new')}
        </Link>
      )}
      <p class="govuk-body">
        <PlainButton onClick={() => setQuery({ versions: versions === 'all' ? undefined : 'all' })}>
          {text(versions === 'all' ? 'inbox.reports.showStanding' : 'inbox.reports.showAll')}
        </PlainButton>
      </p>
      <Loaded of={loaded}>
        {({ reports }) =>
          reports.length === 0 ? (
            <Empty title={text('inbox.reports.empty')} />
          ) : (
            reports.map((report) => <OneReport key={`${report.reference}.${report.version}`} report={report} />)
          )
        }
      </Loaded>
    </>
  );
}
