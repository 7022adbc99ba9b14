import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useMore } from '../api/more.ts';
import type { components } from '../api/schema.generated.ts';
import { useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { Link } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { instantText } from '../text/dates.ts';
import { text } from '../text/messages.ts';
import { usePolling } from './polling.ts';
import { StateTag } from './state-tag.tsx';
import { exportTitle, scheduleText } from './texts.ts';

type ListedExport = components['schemas']['ListedExport'];

const columns = (isScheduled: boolean): readonly Column<ListedExport>[] => [
  {
    name: text('exports.column.export'),
    isHead: true,
    cell: (row) => <Link to={`/exports/${row.id}`}>{exportTitle(row)}</Link>,
  },
  { name: text('exports.column.state'), cell: ({ state }) => <StateTag state={state} /> },
  isScheduled
    ? { name: text('exports.column.schedule'), cell: ({ schedule }) => schedule && scheduleText(schedule) }
    : { name: text('exports.column.ordered'), cell: ({ requestedAt }) => instantText(requestedAt) },
  { name: text('exports.column.cut'), cell: ({ asOf }) => instantText(asOf) },
  {
    name: text('exports.column.correction'),
    cell: ({ correctedBy, reason }) =>
      correctedBy ? <Link to={`/exports/${correctedBy}`}>{text('exports.corrected')}</Link> : <bdi>{reason}</bdi>,
  },
];

function List({ isScheduled }: { isScheduled: boolean }): JSX.Element {
  const loaded = useMore(
    async (cursor) => {
      const query = { ...(isScheduled && { scheduled: 'true' as const }), ...(cursor && { cursor }) };
      const { exports: rows, next } = await ask(api.GET('/v1/exports', { params: { query } }));
      return { rows, next };
    },
    [isScheduled],
  );
  usePolling(loaded.reload, loaded.data?.rows.some(({ state }) => state === 'REQUESTED') ?? false);
  const caption = text(isScheduled ? 'exports.tab.scheduled' : 'exports.tab.own');
  return (
    <Loaded of={loaded}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={text(isScheduled ? 'exports.empty.scheduled' : 'exports.empty.own')} />
        ) : (
          <>
            <DataTable
              caption={caption}
              isCaptionHidden
              columns={columns(isScheduled)}
              rows={rows}
              keyOf={({ id }) => id}
            />
            <MoreButton of={loaded} />
          </>
        )
      }
    </Loaded>
  );
}

export function ListPage(): JSX.Element {
  const { organisation } = useMe();
  const [query, setQuery] = useQuery();
  const seesAll = organisation.role === 'commission' || organisation.role === 'operator';
  const chosen = seesAll && query['tab'] === 'scheduled' ? 'scheduled' : 'own';
  return (
    <>
      <h1 class="govuk-heading-l">{text('exports.title')}</h1>
      <p class="govuk-body-l">{text('exports.intro')}</p>
      <p>
        <Link to="/exports/new" isButton>
          {text('exports.new.title')}
        </Link>
      </p>
      {seesAll ? (
        <Tabs
          label={text('exports.title')}
          tabs={[
            { id: 'own', title: text('exports.tab.own') },
            { id: 'scheduled', title: text('exports.tab.scheduled') },
          ]}
          chosen={chosen}
          onChoose={(tab) => setQuery({ tab: tab === 'own' ? undefined : tab })}
        >
          <List key={chosen} isScheduled={chosen === 'scheduled'} />
        </Tabs>
      ) : (
        <List isScheduled={false} />
      )}
    </>
  );
}
