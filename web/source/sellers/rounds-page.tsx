import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useMore } from '../api/more.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct, useMe } from '../app/me.ts';
import { Link } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';
import { StateFilter, useWindowState, WindowTag, windowText } from './windows.tsx';

type Round = components['schemas']['MonitoringRound'];

const columns = (): readonly Column<Round>[] => [
  {
    name: text('sellers.rounds.name'),
    isHead: true,
    cell: ({ id, title }) => (
      <Link to={`/monitoring-rounds/${id}`}>
        <bdi>{title}</bdi>
      </Link>
    ),
  },
  { name: text('sellers.window.state'), cell: ({ state }) => <WindowTag state={state} /> },
  { name: text('sellers.window.when'), cell: windowText },
  { name: text('sellers.column.sector'), cell: ({ sector }) => word('sector', sector) },
  { name: text('sellers.rounds.marketplaces'), cell: ({ marketplaces }) => <bdi>{listText(marketplaces)}</bdi> },
  { name: text('sellers.sweeps.by'), cell: ({ openedBy }) => <bdi>{openedBy}</bdi> },
];

export function RoundsPage(): JSX.Element {
  const { organisation } = useMe();
  const state = useWindowState();
  const loaded = useMore(
    async (cursor) => {
      const query = { ...(state && { state }), ...(cursor && { cursor }) };
      const { rounds: rows, next } = await ask(api.GET('/v1/monitoring-rounds', { params: { query } }));
      return { rows, next };
    },
    [state],
  );
  return (
    <>
      <h1 class="govuk-heading-l">{text('sellers.rounds.title')}</h1>
      <p class="govuk-body-l">{text('sellers.rounds.intro')}</p>
      {mayAct() && organisation.role !== 'flagger' && (
        <p>
          <Link to="/monitoring-rounds/new" isButton>
            {text('sellers.rounds.new')}
          </Link>
        </p>
      )}
      <StateFilter />
      <Loaded of={loaded}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={text('sellers.rounds.empty')} />
          ) : (
            <>
              <DataTable
                caption={text('sellers.rounds.title')}
                isCaptionHidden
                columns={columns()}
                rows={rows}
                keyOf={({ id }) => id}
              />
              <MoreButton of={loaded} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
