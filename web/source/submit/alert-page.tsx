import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct, useMe } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { Link, OutsideLink, SummaryList } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { dateText, instantText } from '../text/dates.ts';
import { fault, text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';

type Alert = components['schemas']['Alert'];
type Proposed = Alert['items'][number];
type Trader = NonNullable<Alert['content']['traders']>[number];

const proposedColumns = (): readonly Column<Proposed>[] => [
  { name: text('submit.notice.listing'), isHead: true, cell: ({ listing }) => <OutsideLink to={listing.url} /> },
  { name: text('submit.notice.marketplace'), cell: ({ marketplace }) => marketplace },
  { name: text('submit.alert.item'), cell: ({ id }) => <Link to={`/items/${id}`}>{text('submit.alert.item')}</Link> },
];

const traderColumns = (): readonly Column<Trader>[] => [
  { name: text('submit.alert.trader'), isHead: true, cell: (trader) => <bdi>{trader.text}</bdi> },
  { name: text('submit.notice.marketplace'), cell: ({ marketplace = '' }) => marketplace || text('common.none') },
  { name: text('submit.alert.number'), cell: ({ listingId = '' }) => listingId || text('common.none') },
];

function Facts({ alert: { content, acceptedAt } }: { alert: Alert }): JSX.Element {
  const {
    product,
    hazards = [],
    hazardCategories = [],
    substances = [],
    riskLevel,
    publishedOn,
    measureSince,
  } = content;
  const risks = [
    ...hazards.map((each) => word('hazard', each)),
    ...hazardCategories.map((each) => word('hazardCategory', each)),
  ];
  return (
    <SummaryList
      pairs={[
        [text('submit.alert.source'), word('alertSource', content.source)],
        [text('submit.alert.publishedOn'), publishedOn && dateText(publishedOn)],
        [text('submit.alert.broughtIn'), instantText(acceptedAt)],
        [
          text('submit.alert.product'),
          <bdi key="name">{[product.brand, product.name, product.model].filter(Boolean).join(', ')}</bdi>,
        ],
        [text('submit.alert.batch'), product.batch && <bdi>{product.batch}</bdi>],
        [text('submit.alert.barcodes'), product.barcodes?.join(', ')],
        [text('submit.alert.hazards'), risks.length > 0 && listText(risks)],
        [text('submit.alert.substances'), substances.length > 0 && <bdi>{listText(substances)}</bdi>],
        [text('submit.alert.riskLevel'), riskLevel && word('riskLevel', riskLevel)],
        [text('submit.alert.measureSince'), measureSince && dateText(measureSince)],
        [text('submit.alert.country'), content.notifyingCountry],
        [text('submit.alert.origin'), content.countryOfOrigin],
        [text('submit.alert.address'), content.address && <OutsideLink to={content.address} />],
      ]}
    />
  );
}

function Proposals({ alert: { items, rejected, content } }: { alert: Alert }): JSX.Element {
  const { traders = [] } = content;
  return (
    <>
      <h2 class="govuk-heading-m">{text('submit.alert.proposals')}</h2>
      {items.length === 0 ? (
        <Empty title={text('submit.alert.noProposal')} />
      ) : (
        <DataTable
          caption={text('submit.alert.proposals')}
          isCaptionHidden
          columns={proposedColumns()}
          rows={items}
          keyOf={({ id }) => id}
        />
      )}
      {rejected.map(({ index, url, faults }) => (
        <p class="govuk-body govuk-!-margin-top-4" key={index}>
          <bdi>{url}</bdi>: {faults.map(({ code, detail }) => fault(code, detail)).join(' ')}
        </p>
      ))}
      {traders.length > 0 && (
        <DataTable
          caption={text('submit.alert.traders')}
          columns={traderColumns()}
          rows={traders}
          keyOf={(trader) => trader.text + (trader.listingId ?? '')}
        />
      )}
    </>
  );
}

/** An alert informs: only what an officer sends on it is a notice. */
function Ways({ alert }: { alert: Alert }): JSX.Element | null {
  const { organisation } = useMe();
  if (!mayAct() || organisation.id !== alert.submitter) return null;
  return (
    <div class="govuk-button-group">
      <Link to={`/submit?alert=${alert.id}&kind=NOTICE`} isButton>
        {text('submit.alert.asNotice')}
      </Link>
      <Link to={`/submit?alert=${alert.id}&kind=ORDER`}>{text('submit.alert.asOrder')}</Link>
    </div>
  );
}

export function AlertPage({ params }: PageProps): JSX.Element {
  const id = params['id'] ?? '';
  const loaded = useLoad(() => ask(api.GET('/v1/alerts/{id}', { params: { path: { id } } })), [id]);
  return (
    <>
      <h1 class="govuk-heading-l">
        {text('submit.alert.title')} <bdi>{loaded.data?.reference ?? ''}</bdi>
      </h1>
      <p class="govuk-body">{text('submit.alert.what')}</p>
      <Loaded of={loaded}>
        {(alert) => (
          <>
            <Ways alert={alert} />
            <Facts alert={alert} />
            <Proposals alert={alert} />
          </>
        )}
      </Loaded>
    </>
  );
}
