import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct, useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { Link, PlainButton, Tag } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { dateText, dayText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';
import { FilterSelect } from './filter.tsx';
import { standingProducts } from './products.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Product = components['schemas']['KnownProduct'];
const SECTORS = ['product_safety', 'food'] as const;

const source = ({ source: from }: Product): string =>
  from.kind === 'DECISION'
    ? text('sellers.products.decision', { reference: from.reference, day: dateText(from.decidedOn) })
    : text('sellers.products.alert', { system: word('alertSource', from.system), reference: from.reference });

const dangers = ({ hazards = [], hazardCategories = [] }: Product): string =>
  listText([
    ...hazards.map((each) => word('hazard', each)),
    ...hazardCategories.map((each) => word('hazardCategory', each)),
  ]);

function Known({ product }: { product: Product['product'] }): JSX.Element {
  const { brand, models = [], gtins = [], batches = [] } = product;
  return (
    <ul class="govuk-list govuk-!-margin-0">
      {brand && (
        <li>
          <bdi>{brand}</bdi>
        </li>
      )}
      {models.length > 0 && (
        <li>
          <bdi>{listText(models)}</bdi>
        </li>
      )}
      {gtins.length > 0 && <li class="nb-number">{listText(gtins)}</li>}
      {batches.length > 0 && <li>{text('sellers.products.batches', { batches: listText(batches) })}</li>}
    </ul>
  );
}

const columns = (
  mayWithdraw: (product: Product) => boolean,
  withdraw: (product: Product) => void,
): readonly Column<Product>[] => [
  { name: text('sellers.products.name'), isHead: true, cell: ({ product }) => <bdi>{product.name}</bdi> },
  { name: text('sellers.products.known'), cell: ({ product }) => <Known product={product} /> },
  { name: text('sellers.products.danger'), cell: dangers },
  { name: text('sellers.products.measure'), cell: ({ measure }) => measure && word('productMeasure', measure) },
  { name: text('sellers.products.source'), cell: (product) => <bdi>{source(product)}</bdi> },
  { name: text('sellers.products.authority'), cell: ({ authority }) => <bdi>{authority}</bdi> },
  { name: text('sellers.products.from'), cell: ({ from }) => dayText(from) },
  {
    name: text('sellers.products.state'),
    cell: (product) =>
      product.withdrawn ? (
        <>
          <Tag>{text('sellers.products.withdrawn')}</Tag> <bdi>{product.withdrawn.reason}</bdi>
        </>
      ) : (
        mayWithdraw(product) && (
          <PlainButton onClick={() => withdraw(product)}>
            {text('sellers.products.withdraw')} <span class="govuk-visually-hidden">{product.product.name}</span>
          </PlainButton>
        )
      ),
  },
];

/** The register as a feed of changes, page by page: what came later stands for what came before. */
async function everyChange(sector: (typeof SECTORS)[number] | undefined) {
  const changes: components['schemas']['KnownProductChange'][] = [];
  let cursor: string | undefined;
  let hasMore = true;
  while (hasMore) {
    const query = { limit: 500, ...(sector && { sector }), ...(cursor && { cursor }) };
    const page = await ask(api.GET('/v1/known-products', { params: { query } }));
    changes.push(...page.changes);
    cursor = page.next;
    hasMore = page.hasMore;
  }
  return standingProducts(changes);
}

export function ProductsPage(): JSX.Element {
  const { organisation } = useMe();
  const [query] = useQuery();
  const [withdrawing, setWithdrawing] = useState<Product>();
  const sector = SECTORS.find((each) => each === query['sector']);
  const loaded = useLoad(() => everyChange(sector), [sector]);
  const mayWithdraw = ({ authority }: Product) =>
    mayAct() && (organisation.role === 'operator' || authority === organisation.id);
  const isShown = (product: Product) => query['all'] === 'yes' || !product.withdrawn;
  return (
    <>
      <h1 class="govuk-heading-l">{text('sellers.products.title')}</h1>
      <p class="govuk-body-l">{text('sellers.products.intro')}</p>
      {organisation.role === 'authority' && mayAct() && (
        <p>
          <Link to="/known-products/new" isButton>
            {text('sellers.products.new')}
          </Link>
        </p>
      )}
      <div class="nb-row nb-row--fields">
        <FilterSelect
          name="sector"
          label={text('sellers.filter.sector')}
          none={text('common.all')}
          options={SECTORS.map((value) => ({ value, label: word('sector', value) }))}
        />
        <FilterSelect
          name="all"
          label={text('sellers.products.show')}
          none={text('sellers.products.standing')}
          options={[{ value: 'yes', label: text('sellers.products.everything') }]}
        />
      </div>
      <Loaded of={loaded}>
        {(products) =>
          products.some(isShown) ? (
            <DataTable
              caption={text('sellers.products.title')}
              isCaptionHidden
              rows={products.filter(isShown)}
              keyOf={({ id }) => id}
              columns={columns(mayWithdraw, setWithdrawing)}
            />
          ) : (
            <Empty title={text('sellers.products.empty')} />
          )
        }
      </Loaded>
      {withdrawing && (
        <WithdrawDialog product={withdrawing} onClose={() => setWithdrawing(undefined)} onDone={loaded.reload} />
      )}
    </>
  );
}
