import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useMore } from '../api/more.ts';
import type { components } from '../api/schema.generated.ts';
import { Link } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { text, word } from '../text/messages.ts';
import { StatusList } from './standing.tsx';

type Flagger = components['schemas']['FlaggerPage']['flaggers'][number];

const columns = (): readonly Column<Flagger>[] => [
  {
    name: text('sellers.flaggers.name'),
    isHead: true,
    cell: ({ id, name }) => (
      <Link to={`/flaggers/${id}`}>
        <bdi>{name}</bdi>
      </Link>
    ),
  },
  { name: text('sellers.flaggers.memberState'), cell: ({ memberState }) => word('memberState', memberState) },
  { name: text('sellers.flaggers.status'), cell: ({ statuses }) => <StatusList statuses={statuses} /> },
];

/** Flaggers in the order of their ids; a marketplace sees those that have notified something to it. */
export function FlaggersPage(): JSX.Element {
  const loaded = useMore(async (cursor) => {
    const query = { ...(cursor && { cursor }) };
    const { flaggers: rows, next } = await ask(api.GET('/v1/flaggers', { params: { query } }));
    return { rows, next };
  }, []);
  return (
    <>
      <h1 class="govuk-heading-l">{text('sellers.flaggers.title')}</h1>
      <p class="govuk-body-l">{text('sellers.flaggers.intro')}</p>
      <Loaded of={loaded}>
        {({ rows, hasMore }) => (
          <>
            {rows.length === 0 && !hasMore && <Empty title={text('sellers.flaggers.empty')} />}
            {rows.length > 0 && (
              <DataTable
                caption={text('sellers.flaggers.title')}
                isCaptionHidden
                columns={columns()}
                rows={rows}
                keyOf={({ id }) => id}
              />
            )}
            <MoreButton of={loaded} />
          </>
        )}
      </Loaded>
    </>
  );
}
