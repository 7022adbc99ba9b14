import type { JSX } from 'preact';
import type { components } from '../api/schema.generated.ts';
import { useMe } from '../app/me.ts';
import { Link, OutsideLink, Tag } from '../parts/basic.tsx';
import { Empty } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';

type SellerView = components['schemas']['SellerView'];
type Decision = SellerView['decisions'][number];

/** Items are open to whoever notified them, to their marketplace and to the operator; of others one sees that they are. */
function ItemName({ decision }: { decision: Decision }): JSX.Element {
  const { id, role } = useMe().organisation;
  const isOpen = role !== 'authority' || decision.submitter === id;
  const short = `${decision.itemId.slice(0, 8)}…`;
  return isOpen ? <Link to={`/items/${decision.itemId}`}>{short}</Link> : <span>{short}</span>;
}

function Verdict({ decision }: { decision: Decision }): JSX.Element {
  const { verdict, mergedInto, reversedAt, isPartly } = decision;
  return (
    <>
      <Tag colour={verdict === 'COUNTS' ? 'orange' : 'grey'}>{word('sellerVerdict', verdict)}</Tag>
      <p class="govuk-!-margin-0">{text(`sellers.verdict.${verdict}`)}</p>
      {mergedInto && (
        <p class="govuk-!-margin-0">{text('sellers.one.mergedInto', { item: `${mergedInto.slice(0, 8)}…` })}</p>
      )}
      {reversedAt && <p class="govuk-!-margin-0">{text('sellers.one.reversedAt', { at: instantText(reversedAt) })}</p>}
      {isPartly && <p class="govuk-!-margin-0">{text('sellers.one.isPartly')}</p>}
    </>
  );
}

const columns = (seesSubmitters: boolean): readonly Column<Decision>[] => [
  { name: text('sellers.decision.at'), isHead: true, cell: ({ at }) => instantText(at) },
  { name: text('sellers.decision.item'), cell: (decision) => <ItemName decision={decision} /> },
  { name: text('sellers.decision.counts'), cell: (decision) => <Verdict decision={decision} /> },
  {
    name: text('sellers.decision.what'),
    cell: ({ outcome, ground, isSerious }) => (
      <>
        {word('outcome', outcome)}, {word('ground', ground)}
        {isSerious && <p class="govuk-!-margin-0">{text('sellers.one.isSerious')}</p>}
      </>
    ),
  },
  { name: text('sellers.column.sector'), cell: ({ sector }) => word('sector', sector) },
  ...(seesSubmitters
    ? [{ name: text('sellers.decision.submitter'), cell: ({ submitter }: Decision) => <bdi>{submitter}</bdi> }]
    : []),
  { name: text('sellers.decision.listing'), cell: ({ url }) => url && <OutsideLink to={url} /> },
];

/** Every decision about the listings of the seller, and why it counts or does not. */
export function SellerDecisions({ seller }: { seller: SellerView }): JSX.Element {
  const { role } = useMe().organisation;
  const { decisions, omitted } = seller;
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.decision.title')}</h2>
      {decisions.length === 0 ? (
        <Empty title={text('sellers.decision.none')} />
      ) : (
        <DataTable
          caption={text('sellers.decision.title')}
          isCaptionHidden
          columns={columns(role !== 'marketplace')}
          rows={decisions}
          keyOf={({ itemId, at }) => `${itemId} ${at}`}
        />
      )}
      {omitted > 0 && <p>{text('sellers.decision.omitted', { omitted })}</p>}
    </>
  );
}
