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

type Action = components['schemas']['CoordinatedAction'];

/** What one is in it. */
function partOf({ openedBy, participants, invited }: Action, id: string): string {
  if (participants.includes(id)) return text('sellers.sweeps.takesPart');
  if (openedBy === id) return text('sellers.sweeps.opened');
  return invited.includes(id) ? text('sellers.sweeps.invited') : '';
}

const columns = (own: string): readonly Column<Action>[] => [
  {
    name: text('sellers.sweeps.name'),
    isHead: true,
    cell: ({ id, title }) => (
      <Link to={`/coordinated-actions/${id}`}>
        <bdi>{title}</bdi>
      </Link>
    ),
  },
  { name: text('sellers.window.state'), cell: ({ state }) => <WindowTag state={state} /> },
  { name: text('sellers.window.when'), cell: windowText },
  {
    name: text('sellers.column.sectors'),
    cell: ({ sectors }) => listText(sectors.map((each) => word('sector', each))),
  },
  { name: text('sellers.sweeps.by'), cell: ({ openedBy }) => <bdi>{openedBy}</bdi> },
  { name: text('sellers.sweeps.part'), cell: (action) => partOf(action, own) },
];

export function SweepsPage(): JSX.Element {
  const { organisation } = useMe();
  const state = useWindowState();
  const loaded = useMore(
    async (cursor) => {
      const query = { ...(state && { state }), ...(cursor && { cursor }) };
      const { actions: rows, next } = await ask(api.GET('/v1/coordinated-actions', { params: { query } }));
      return { rows, next };
    },
    [state],
  );
  return (
    <>
      <h1 class="govuk-heading-l">{text('sellers.sweeps.title')}</h1>
      <p class="govuk-body-l">{text('sellers.sweeps.intro')}</p>
      {mayAct() && (
        <p>
          <Link to="/coordinated-actions/new" isButton>
            {text('sellers.sweeps.new')}
          </Link>
        </p>
      )}
      <StateFilter />
      <Loaded of={loaded}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={text('sellers.sweeps.empty')} />
          ) : (
            <>
              <DataTable
                caption={text('sellers.sweeps.title')}
                isCaptionHidden
                columns={columns(organisation.id)}
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
