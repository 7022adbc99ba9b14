import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { components } from '../api/schema.generated.ts';
import { mayAct } from '../app/me.ts';
import { Link, PlainButton, Tag } from '../parts/basic.tsx';
import { DataTable } from '../parts/table.tsx';
import { dayText, instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { type Change, LinkDialog } from './link-dialog.tsx';
import { Meets, SellerName } from './meets.tsx';

type Links = components['schemas']['SellerLinks'];
type LinkView = Links['sellers'][number];
type Reasons = LinkView['reasons'];

export const LinkState = ({ state }: { state: LinkView['state'] }): JSX.Element => (
  <Tag colour={state === 'UNDONE' ? 'grey' : state === 'MATCHED' ? 'yellow' : 'blue'}>{word('linkState', state)}</Tag>
);

/** Kinds of numbers that both have, how often and since when. The numbers themselves are kept nowhere. */
export function ReasonList({ reasons }: { reasons: Reasons }): JSX.Element {
  if (reasons.length === 0) return <span>{text('sellers.links.noNumber')}</span>;
  return (
    <ul class="govuk-list govuk-!-margin-0">
      {reasons.map(({ type, times, since }) => (
        <li key={type}>
          {text('sellers.links.reason', { type: word('sellerIdentifier', type), times, since: dayText(since) })}
        </li>
      ))}
    </ul>
  );
}

/** What can be said of a link as it stands. To undo is always possible; to confirm needs a number that both have. */
function possible(id: string, { state, reasons, seller }: LinkView): Change[] {
  const isSameMarketplace = id.split('~')[0] === seller.split('~')[0];
  return [
    ...(state !== 'CONFIRMED' && reasons.length > 0 ? (['CONFIRM'] as const) : []),
    ...(state !== 'UNDONE' ? (['UNDO'] as const) : []),
    ...(state !== 'MERGED' && isSameMarketplace ? (['MERGE'] as const) : []),
  ];
}

function Decision({ link }: { link: LinkView }): JSX.Element | null {
  const { decision, merged } = link;
  if (!decision) return <span>{text('sellers.links.byNumbers')}</span>;
  return (
    <>
      <bdi>{decision.reason}</bdi>
      <p class="nb-muted govuk-!-margin-0">
        {instantText(decision.at)}
        {merged && `, ${word('mergeSide', merged)}`}
      </p>
    </>
  );
}

interface Props {
  readonly id: string;
  readonly links: Links;
  onSaid(): void;
}

/** Sellers that may be the same trader, why, and what people have said of it. */
export function SellerLinks({ id, links, onSaid }: Props): JSX.Element {
  const [asked, setAsked] = useState<{ to: string; change: Change }>();
  const { sellers, combined } = links;
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.links.of')}</h2>
      <p>{text('sellers.links.intro')}</p>
      {combined && (
        <p>
          <Meets isSo={combined.meetsCriteria} />{' '}
          {text('sellers.links.combined', { sellers: combined.sellers.length, events: combined.count })}
        </p>
      )}
      {sellers.length === 0 ? (
        <p>{text('sellers.links.none')}</p>
      ) : (
        <DataTable
          caption={text('sellers.links.of')}
          isCaptionHidden
          rows={sellers}
          keyOf={({ seller }) => seller}
          columns={[
            {
              name: text('sellers.links.other'),
              isHead: true,
              cell: ({ seller }) => (
                <Link to={`/sellers/${encodeURIComponent(seller)}`}>
                  <SellerName id={seller} />
                </Link>
              ),
            },
            { name: text('sellers.links.state'), cell: ({ state }) => <LinkState state={state} /> },
            { name: text('sellers.links.why'), cell: ({ reasons }) => <ReasonList reasons={reasons} /> },
            { name: text('sellers.links.said'), cell: (link) => <Decision link={link} /> },
            {
              name: text('sellers.links.change'),
              cell: (link) =>
                mayAct() && (
                  <span class="nb-row">
                    {possible(id, link).map((change) => (
                      <PlainButton key={change} onClick={() => setAsked({ to: link.seller, change })}>
                        {word('linkChange', change)}
                      </PlainButton>
                    ))}
                  </span>
                ),
            },
          ]}
        />
      )}
      {asked && <LinkDialog from={id} {...asked} onClose={() => setAsked(undefined)} onSaid={onSaid} />}
    </>
  );
}
