import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useMore } from '../api/more.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { Link, PlainButton } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { FilterSelect } from './filter.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { SellerName } from './meets.tsx';
import { LinkState, ReasonList } from './seller-links.tsx';

type Said = components['schemas']['SellerLinkPage']['links'][number];
const STATES = ['CONFIRMED', 'MERGED', 'UNDONE'] as const;

const Seller = ({ id }: { id: string }): JSX.Element => (
  <Link to={`/sellers/${encodeURIComponent(id)}`}>
    <SellerName id={id} />
  </Link>
);

const columns = (undo: (link: Said) => void): readonly Column<Said>[] => [
  {
    name: text('sellers.links.pair'),
    isHead: true,
    cell: ({ from, to }) => (
      <>
        <Seller id={from} />
        <br />
        <Seller id={to} />
      </>
    ),
  },
  { name: text('sellers.links.state'), cell: ({ state }) => <LinkState state={state} /> },
  { name: text('sellers.links.why'), cell: ({ reasons }) => <ReasonList reasons={reasons} /> },
  {
    name: text('sellers.links.said'),
    cell: ({ reason, at }) => (
      <>
        <bdi>{reason}</bdi>
        <p class="nb-muted govuk-!-margin-0">{instantText(at)}</p>
      </>
    ),
  },
  {
    name: text('sellers.links.change'),
    cell: (link) =>
      mayAct() &&
      link.state !== 'UNDONE' && <PlainButton onClick={() => undo(link)}>{word('linkChange', 'UNDO')}</PlainButton>,
  },
];

/** What people of this authority have said of links, newest first. */
export function LinksPage(): JSX.Element {
  const [query] = useQuery();
  const [undone, setUndone] = useState<Said>();
  const state = STATES.find((each) => each === query['state']);
  const loaded = useMore(
    async (cursor) => {
      const sent = { ...(state && { state }), ...(cursor && { cursor }) };
      const { links: rows, next } = await ask(api.GET('/v1/seller-links', { params: { query: sent } }));
      return { rows, next };
    },
    [state],
  );
  return (
    <>
      <p>
        <Link to="/sellers">{text('sellers.one.back')}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('sellers.links.title')}</h1>
      <p class="govuk-body-l">{text('sellers.links.pageIntro')}</p>
      <FilterSelect
        name="state"
        label={text('sellers.links.state')}
        none={text('common.all')}
        options={STATES.map((value) => ({ value, label: word('linkState', value) }))}
      />
      <Loaded of={loaded}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={text('sellers.links.nothing')} />
          ) : (
            <>
              <DataTable
                caption={text('sellers.links.title')}
                isCaptionHidden
                columns={columns(setUndone)}
                rows={rows}
                keyOf={({ from, to }) => `${from} ${to}`}
              />
              <MoreButton of={loaded} />
            </>
          )
        }
      </Loaded>
      {undone && (
        <LinkDialog
          from={undone.from}
          to={undone.to}
          change="UNDO"
          onClose={() => setUndone(undefined)}
          onSaid={loaded.reload}
        />
      )}
    </>
  );
}
