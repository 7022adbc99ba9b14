import type { JSX } from 'preact';
import { SECTORS } from '../../../shared/sectors/sectors.ts';
import { api, ask } from '../api/client.ts';
import { useMarketplaces } from '../api/marketplaces.ts';
import { useMore } from '../api/more.ts';
import type { components } from '../api/schema.generated.ts';
import { useMe } from '../app/me.ts';
import { type Query, useQuery } from '../app/query.ts';
import { Link } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { dayText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText, numberText, shareText } from '../text/numbers.ts';
import { CriteriaChoice, choicesOf } from './criteria.tsx';
import { FilterSelect } from './filter.tsx';
import { Meets, SellerName } from './meets.tsx';

type SellerRow = components['schemas']['SellerRow'];
type Sector = SellerRow['sectors'][number];

const wordsOf = (vocabulary: string, codes: readonly string[]) => listText(codes.map((code) => word(vocabulary, code)));
const sellerHref = (id: string): string => `/sellers/${encodeURIComponent(id)}${location.search}`;

const columns = (): readonly Column<SellerRow>[] => [
  {
    name: text('sellers.column.seller'),
    isHead: true,
    cell: ({ id }) => (
      <Link to={sellerHref(id)}>
        <SellerName id={id} />
      </Link>
    ),
  },
  { name: text('sellers.column.meets'), cell: ({ meetsCriteria }) => <Meets isSo={meetsCriteria} /> },
  { name: text('sellers.column.events'), isNumber: true, cell: ({ count }) => numberText(count) },
  {
    name: text('sellers.column.share'),
    isNumber: true,
    cell: ({ criteria: { proportion } }) => (proportion.share === undefined ? '–' : shareText(proportion.share)),
  },
  { name: text('sellers.column.sectors'), cell: ({ sectors }) => wordsOf('sector', sectors) },
  { name: text('sellers.column.last'), cell: ({ lastAt }) => lastAt && dayText(lastAt) },
  {
    name: text('sellers.column.measures'),
    cell: ({ measures }) =>
      text('sellers.measures.short', { warnings: measures.warnings, suspensions: measures.suspensions }),
  },
];

function MarketplaceFilter(): JSX.Element {
  const { data = [] } = useMarketplaces();
  return (
    <FilterSelect
      name="marketplace"
      label={text('sellers.filter.marketplace')}
      none={text('common.all')}
      options={data}
    />
  );
}

function Filters({ query, isMarketplace }: { query: Query; isMarketplace: boolean }): JSX.Element {
  const { organisation } = useMe();
  const sectors = organisation.sectors ?? SECTORS;
  return (
    <>
      <div class="nb-row nb-row--fields">
        {!isMarketplace && <MarketplaceFilter />}
        <FilterSelect
          name="sector"
          label={text('sellers.filter.sector')}
          none={text('common.all')}
          options={sectors.map((value) => ({ value, label: word('sector', value) }))}
        />
        <FilterSelect
          name="meets"
          label={text('sellers.filter.meets')}
          none={text('common.all')}
          options={[
            { value: 'true', label: text('sellers.meets.yes') },
            { value: 'false', label: text('sellers.meets.no') },
          ]}
        />
      </div>
      <CriteriaChoice query={query} />
    </>
  );
}

function askedBy(query: Query) {
  const { marketplace, sector, meets } = query;
  return {
    ...choicesOf(query),
    ...(marketplace && { marketplace }),
    ...(sector && { sector: sector as Sector }),
    ...((meets === 'true' || meets === 'false') && { meets: meets as 'true' | 'false' }),
  };
}

export function SellersPage(): JSX.Element {
  const { organisation } = useMe();
  const [query] = useQuery();
  const asked = askedBy(query);
  const loaded = useMore(
    async (cursor) => {
      const sent = { ...asked, ...(cursor && { cursor }) };
      const { sellers: rows, next } = await ask(api.GET('/v1/sellers', { params: { query: sent } }));
      return { rows, next };
    },
    [asked],
  );
  return (
    <>
      <h1 class="govuk-heading-l">{text('sellers.title')}</h1>
      <p class="govuk-body-l">{text('sellers.intro')}</p>
      {organisation.sellerLinks && (
        <p>
          <Link to="/seller-links">{text('sellers.links.title')}</Link>
        </p>
      )}
      <Filters query={query} isMarketplace={organisation.role === 'marketplace'} />
      <Loaded of={loaded}>
        {({ rows, hasMore }) => (
          <>
            {rows.length === 0 && !hasMore && <Empty title={text('sellers.empty')} />}
            {rows.length > 0 && (
              <DataTable
                caption={text('sellers.title')}
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
