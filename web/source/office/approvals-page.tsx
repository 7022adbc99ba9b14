import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useMore } from '../api/more.ts';
import { useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { Link, Said } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { type DraftSummary, DraftTag } from './draft-tag.tsx';
import { actorName, type Person, usePeople } from './people.ts';

const columns = (people: readonly Person[]): Column<DraftSummary>[] => [
  {
    name: text('office.approvals.order'),
    isHead: true,
    cell: ({ id, reference }) => (
      <Link to={`/office/orders/${id}`}>
        <Said>{reference}</Said>
      </Link>
    ),
  },
  { name: text('office.approvals.state'), cell: ({ state }) => <DraftTag state={state} /> },
  {
    name: text('office.approvals.about'),
    cell: ({ sector, items }) => text('office.approvals.items', { sector: word('sector', sector), count: items }),
  },
  {
    name: text('office.approvals.writtenBy'),
    cell: ({ writtenBy }) => (
      <div class="nb-office-cell">
        <Said>{actorName(people, writtenBy)}</Said>
      </div>
    ),
  },
  { name: text('office.approvals.heldAt'), cell: ({ heldAt }) => instantText(heldAt) },
];

function Drafts({ isWaiting }: { isWaiting: boolean }): JSX.Element {
  const people = usePeople();
  const loaded = useMore(
    async (cursor) => {
      const query = { ...(isWaiting && { state: 'HELD' as const }), ...(cursor && { cursor }) };
      const { drafts: rows, next } = await ask(api.GET('/v1/order-drafts', { params: { query } }));
      return { rows, next };
    },
    [isWaiting],
  );
  return (
    <Loaded of={loaded}>
      {({ rows, hasMore }) => (
        <>
          {rows.length === 0 && !hasMore ? (
            <Empty title={text(isWaiting ? 'office.approvals.emptyWaiting' : 'office.approvals.emptyAll')} />
          ) : (
            <DataTable
              caption={text('office.approvals.title')}
              isCaptionHidden
              columns={columns(people)}
              rows={rows}
              keyOf={({ id, heldAt }) => id + heldAt}
            />
          )}
          <MoreButton of={loaded} />
        </>
      )}
    </Loaded>
  );
}

/** Orders that wait for a second pair of eyes, and what became of those of the last days. */
export function ApprovalsPage(): JSX.Element {
  const { organisation } = useMe();
  const [query, setQuery] = useQuery();
  const tab = query['tab'] === 'all' ? 'all' : 'waiting';
  const tabs = [
    { id: 'waiting', title: text('office.approvals.waiting') },
    { id: 'all', title: text('office.approvals.all') },
  ];
  return (
    <>
      <h1 class="govuk-heading-l">{text('office.approvals.title')}</h1>
      <p class="govuk-body-l">
        {text(organisation.ordersNeedApproval ? 'office.approvals.intro' : 'office.approvals.introOff')}{' '}
        <Link to="/office/settings">{text('office.settings.title')}</Link>
      </p>
      <Tabs
        label={text('office.approvals.title')}
        tabs={tabs}
        chosen={tab}
        onChoose={(id) => setQuery({ tab: id === 'all' ? id : undefined })}
      >
        <Drafts key={tab} isWaiting={tab === 'waiting'} />
      </Tabs>
    </>
  );
}
