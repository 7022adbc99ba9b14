import type { JSX } from 'preact';
import { Link, OutsideLink, type Pair, Said, SummaryList } from '../parts/basic.tsx';
import { vocabularyOf } from '../submit/labels.ts';
import { instantText } from '../text/dates.ts';
import { hasWord, text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import type { Item } from './types.ts';

const link = (id: string, label: string): JSX.Element => <Link to={`/items/${id}`}>{label}</Link>;

/** Who notified what, where and when. */
export function Facts({ item, isSubmitter }: { item: Item; isSubmitter: boolean }): JSX.Element {
  const other = text('follow.item.other');
  const pairs: Pair[] = [
    [text('follow.fact.listing'), <OutsideLink key="listing" to={item.listing.url} />],
    [text('follow.fact.listingId'), <Said key="id">{item.listing.listingId}</Said>],
    [text('follow.fact.marketplace'), <Said key="at">{item.marketplace}</Said>],
    [text('follow.fact.submitter'), <Said key="by">{item.submitter}</Said>],
    [text('follow.fact.status'), item.status && word('submitterStatus', item.status)],
    [text('follow.fact.category'), word('category', `${item.sector}.${item.category}`)],
    [
      text('follow.fact.reference'),
      isSubmitter ? (
        <Link key="notice" to={`/notices/${item.noticeId}`}>
          <Said>{item.reference ?? item.noticeId}</Said>
        </Link>
      ) : (
        item.reference
      ),
    ],
    [text('follow.fact.accepted'), instantText(item.acceptedAt)],
    [text('follow.fact.delivered'), instantText(item.deliveredAt)],
    [text('follow.fact.outcome'), item.outcome && word('outcome', item.outcome)],
    [text('follow.fact.effect'), item.orderEffect && word('orderEffect', item.orderEffect)],
    [text('follow.fact.refusal'), item.refusal && word('refusal', item.refusal)],
    [text('follow.fact.action'), item.actionAt && instantText(item.actionAt)],
    [text('follow.fact.hold'), item.holdUntil && instantText(item.holdUntil)],
    [text('follow.fact.duplicate'), item.duplicateOf && link(item.duplicateOf, other)],
    [text('follow.fact.identical'), item.identicalTo && link(item.identicalTo, other)],
  ];
  return (
    <section class="nb-card" aria-labelledby="facts">
      <h2 class="govuk-heading-m" id="facts">
        {text('follow.fact.title')}
      </h2>
      <SummaryList pairs={pairs} />
    </section>
  );
}

/** What the marketplace did beside taking the listing down. */
export function FollowThrough({ item: { followThrough: done } }: { item: Item }): JSX.Element | null {
  if (!done) return null;
  const pairs: Pair[] = [
    [text('follow.through.buyers'), done.buyersInformed === undefined ? undefined : numberText(done.buyersInformed)],
    [text('follow.through.units'), done.unitsSold === undefined ? undefined : numberText(done.unitsSold)],
    [text('follow.through.identical'), done.identicalFound === undefined ? undefined : numberText(done.identicalFound)],
    [text('follow.through.recall'), done.recall && <OutsideLink key="recall" to={done.recall} />],
    [text('follow.through.gateway'), done.gateway],
    [text('follow.through.proof'), done.proof && <Said key="proof">{done.proof.paper}</Said>],
    [text('follow.through.proofResult'), done.proof?.result && text(`follow.proof.${done.proof.result}`)],
  ];
  return (
    <section class="nb-card" aria-labelledby="through">
      <h2 class="govuk-heading-m" id="through">
        {text('follow.through.title')}
      </h2>
      <SummaryList pairs={pairs} />
    </section>
  );
}

/** A value in words, where its field has a vocabulary; else as it was sent. */
const shown = (value: unknown, path: string): string => {
  const vocabulary = vocabularyOf({ path });
  if (Array.isArray(value)) return value.map((each) => shown(each, path)).join(', ');
  if (typeof value === 'string' && vocabulary) return word(vocabulary, value);
  if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
};

/** The members of what was sent, one line each; those within others by their path. */
function linesOf(of: object, before = ''): Pair[] {
  return Object.entries(of).flatMap(([name, value]): Pair[] => {
    const path = before + name;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return linesOf(value, `${path}.`);
    const label = hasWord('field', path) ? word('field', path) : path;
    return [[label, <Said key={path}>{shown(value, path)}</Said>]];
  });
}

/** What was sent: why it is illegal, and the fields of the sector or of the order. */
export function Content({ item: { explanation, details, order } }: { item: Item }): JSX.Element {
  return (
    <section class="nb-section" aria-labelledby="content">
      <h2 class="govuk-heading-m" id="content">
        {text('follow.content.title')}
      </h2>
      {explanation && (
        <p class="govuk-body nb-text">
          <Said>{explanation}</Said>
        </p>
      )}
      {details && <SummaryList pairs={linesOf(details)} />}
      {order && (
        <>
          <h3 class="govuk-heading-s">{text('follow.content.order')}</h3>
          <SummaryList pairs={linesOf(order)} />
        </>
      )}
    </section>
  );
}
