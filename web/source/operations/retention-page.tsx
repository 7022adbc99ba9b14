import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { TextField } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { PlainButton } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { DataTable } from '../parts/table.tsx';
import { dateText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';

type Report = components['schemas']['RetentionReport'];
type Row = Report['entries'][number]['deletions'][number] & { readonly day: string; readonly key: string };

const DAY_LENGTH = '2026-11-22'.length;
const DAY_MILLISECONDS = 86_400_000;
const daysAgo = (days: number): string =>
  new Date(Date.now() - days * DAY_MILLISECONDS).toISOString().slice(0, DAY_LENGTH);
/** What one report spans at most, today included. */
const USUAL_DAYS = 30;

const rowsOf = ({ entries }: Report): Row[] =>
  entries.flatMap(({ day, recordedAt, deletions }) =>
    deletions.map((deletion, index) => ({ ...deletion, day, key: `${recordedAt} ${index}` })),
  );

function Period({ from, to }: { from: string; to: string }): JSX.Element {
  const [, setQuery] = useQuery();
  const form = useForm<{ from?: string; to?: string }>({ initial: { from, to } });
  return (
    <FormView
      form={form}
      submit={text('operations.retention.show')}
      onSubmit={async (value) => setQuery({ from: value.from, to: value.to, cursor: undefined })}
    >
      <div class="nb-row govuk-!-margin-bottom-4">
        <TextField form={form} at="/from" type="date" label={text('operations.retention.from')} />
        <TextField form={form} at="/to" type="date" label={text('operations.retention.to')} />
      </div>
    </FormView>
  );
}

function ReportView({ report }: { report: Report }): JSX.Element {
  const [, setQuery] = useQuery();
  const { next } = report;
  if (report.entries.length === 0) return <Empty title={text('operations.retention.none')} />;
  return (
    <>
      <DataTable
        caption={text('operations.retention.sums')}
        rows={report.counts}
        keyOf={(each) => `${each.class} ${each.reason}`}
        columns={[
          {
            name: text('operations.retention.class'),
            isHead: true,
            cell: (each) => word('retentionClass', each.class),
          },
          { name: text('operations.retention.reason'), cell: ({ reason }) => word('deletionReason', reason) },
          { name: text('operations.retention.deleted'), isNumber: true, cell: ({ deleted }) => numberText(deleted) },
        ]}
      />
      <DataTable
        caption={text('operations.retention.each')}
        rows={rowsOf(report)}
        keyOf={({ key }) => key}
        columns={[
          { name: text('operations.retention.day'), isHead: true, cell: ({ day }) => dateText(day) },
          { name: text('operations.retention.class'), cell: (each) => word('retentionClass', each.class) },
          { name: text('operations.retention.reason'), cell: ({ reason }) => word('deletionReason', reason) },
          { name: text('operations.retention.submitter'), cell: ({ submitter }) => submitter },
          {
            name: text('operations.retention.notice'),
            cell: ({ notice, item }) => <code class="nb-text">{item ?? notice}</code>,
          },
        ]}
      />
      {next && <PlainButton onClick={() => setQuery({ cursor: next }, true)}>{text('common.more')}</PlainButton>}
    </>
  );
}

/** The way to what is kept of one seller, and to its erasure: a seller is found by its pseudonym. */
function Erasures(): JSX.Element {
  const { route } = useLocation();
  const form = useForm<{ seller?: string }>({ initial: {} });
  return (
    <section>
      <h2 class="govuk-heading-m">{text('operations.erasures.title')}</h2>
      <p class="govuk-body">{text('operations.erasures.what')}</p>
      <FormView
        form={form}
        submit={text('operations.erasures.open')}
        onSubmit={async ({ seller = '' }) => {
          if (seller.trim()) route(`/sellers/${encodeURIComponent(seller.trim())}/data`);
        }}
      >
        <TextField
          form={form}
          at="/seller"
          label={text('operations.erasures.seller')}
          hint={text('operations.erasures.hint')}
        />
      </FormView>
    </section>
  );
}

/** What was deleted, when and why: it names what it belonged to, and nothing of what it said. */
export function RetentionPage(): JSX.Element {
  const [query] = useQuery();
  const { from = daysAgo(USUAL_DAYS), to = daysAgo(0), cursor } = query;
  const asked = { from, to, ...(cursor && { cursor }) };
  const loaded = useLoad(() => ask(api.GET('/v1/retention-reports', { params: { query: asked } })), [from, to, cursor]);
  return (
    <>
      <h1 class="govuk-heading-l">{text('operations.retention.title')}</h1>
      <p class="govuk-body">{text('operations.retention.what')}</p>
      <Period key={`${from} ${to}`} from={from} to={to} />
      <Loaded of={loaded}>{(report) => <ReportView report={report} />}</Loaded>
      {mayAct() && <Erasures />}
    </>
  );
}
