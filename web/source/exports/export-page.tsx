import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { PageProps } from '../app/page.ts';
import { Link, SummaryList, Warning } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { CheckedFiles } from './checked-files.tsx';
import { ManifestView } from './manifest-view.tsx';
import { usePolling } from './polling.ts';
import type { Export } from './run-check.ts';
import { StateTag } from './state-tag.tsx';
import { exportTitle, scheduleText } from './texts.ts';

function Versions({ job }: { job: Export }): JSX.Element {
  const { corrects, correctedBy, reason, schedule, state } = job;
  return (
    <>
      {correctedBy && (
        <Warning>
          {text('exports.one.superseded')} <Link to={`/exports/${correctedBy}`}>{text('exports.one.newer')}</Link>
        </Warning>
      )}
      <SummaryList
        pairs={[
          [text('exports.column.state'), <StateTag key="state" state={state} />],
          [text('exports.column.ordered'), instantText(job.requestedAt)],
          [text('exports.column.cut'), instantText(job.asOf)],
          [text('exports.column.schedule'), schedule && scheduleText(schedule)],
          [
            text('exports.one.corrects'),
            corrects && (
              <>
                <Link to={`/exports/${corrects}`}>{text('exports.one.older')}</Link>: <bdi>{reason}</bdi>
              </>
            ),
          ],
        ]}
      />
    </>
  );
}

/** How far it is. The system says when it is done, not how much of it is: so time is shown, and no share. */
function UnderWay({ job }: { job: Export }): JSX.Element {
  return (
    <div class="nb-card" role="status">
      <h2 class="govuk-heading-m">{text('exports.making.title')}</h2>
      <p>{text('exports.making.text', { at: instantText(job.requestedAt) })}</p>
      <progress class="nb-progress" aria-label={text('exports.making.title')} />
    </div>
  );
}

function Failed({ job }: { job: Export }): JSX.Element {
  return (
    <div class="govuk-error-summary" role="alert">
      <h2 class="govuk-error-summary__title">{text('exports.failed.title')}</h2>
      <div class="govuk-error-summary__body">
        <p>{text('exports.failed.text', { kind: word('exportKind', job.kind) })}</p>
        <Link to={`/exports/new?kind=${job.kind}&from=${job.from}&to=${job.to}`}>{text('exports.failed.again')}</Link>
      </div>
    </div>
  );
}

function Done({ job, id }: { job: Export; id: string }): JSX.Element | null {
  if (!job.manifest) return null;
  return (
    <>
      <CheckedFiles id={id} job={job} manifest={job.manifest} />
      <ManifestView manifest={job.manifest} />
      {!job.correctedBy && (
        <p>
          <Link to={`/exports/new?corrects=${id}`}>{text('exports.one.correct')}</Link>
        </p>
      )}
    </>
  );
}

export function ExportPage({ params }: PageProps): JSX.Element {
  const id = params['id'] ?? '';
  const loaded = useLoad(() => ask(api.GET('/v1/exports/{id}', { params: { path: { id } } })), [id]);
  usePolling(loaded.reload, loaded.data?.state === 'REQUESTED');
  return (
    <>
      <p>
        <Link to="/exports">{text('exports.one.back')}</Link>
      </p>
      <h1 class="govuk-heading-l">{loaded.data ? exportTitle(loaded.data) : text('exports.one.title')}</h1>
      <Loaded of={loaded}>
        {(job) => (
          <>
            <Versions job={job} />
            {job.state === 'REQUESTED' && <UnderWay job={job} />}
            {job.state === 'FAILED' && <Failed job={job} />}
            {job.state === 'DONE' && <Done key={id} job={job} id={id} />}
          </>
        )}
      </Loaded>
    </>
  );
}
