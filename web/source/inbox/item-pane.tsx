import type { JSX } from 'preact';
import { Link, OutsideLink, type Pair, Said, SummaryList } from '../parts/basic.tsx';
import { instantText } from '../text/dates.ts';
import { hasWord, text, word } from '../text/messages.ts';
import type { Item } from './decision.ts';
import { detailText } from './detail-text.ts';

const labelOf = (name: string): string => (hasWord('field', name) ? word('field', name) : name);

/** The fields of the sector, one line each; those of an object by its name. */
function pairsOf(details: Readonly<Record<string, unknown>>, within = ''): Pair[] {
  return Object.entries(details).flatMap(([name, value]): Pair[] => {
    const path = within ? `${within}.${name}` : name;
    const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isBranch
      ? pairsOf(value as Record<string, unknown>, path)
      : [[labelOf(path), <bdi key={path}>{detailText(path, value)}</bdi>]];
  });
}

/** Deadlines are stored as the first instant that is late: people are told the last one in time. */
export const lastMomentOf = (dueAt: string): string => new Date(Date.parse(dueAt) - 1).toISOString();

function clockText({ clock, basis, dueAt, missedAt, stoppedAt }: Item['clocks'][number]): string {
  const until = dueAt ? instantText(lastMomentOf(dueAt)) : text('inbox.clock.none');
  const state = missedAt ? text('inbox.clock.missed') : stoppedAt ? text('inbox.clock.stopped') : '';
  return [`${word('clock', clock)} (${word('basis', basis)}): ${until}`, state].filter(Boolean).join(' · ');
}

function Answers({ item }: { item: Item }): JSX.Element | null {
  const said = item.timeline.filter(({ type }) =>
    ['INFORMATION_REQUESTED', 'INFORMATION_PROVIDED', 'COMPLAINT_OPENED'].includes(type),
  );
  if (said.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{text('inbox.pane.answers')}</h2>
      <ul class="govuk-list">
        {said.map(({ n, type, occurredAt, data }) => (
          <li key={n}>
            <strong>{word('event', type)}</strong> · {instantText(occurredAt)}
            <br />
            <bdi>{String(data['question'] ?? data['answer'] ?? data['statement'] ?? '')}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who asks. What a flagger has sent before, and measures upon misuse (DSA Art. 23), stand in its record. */
function Submitter({ item: { submitter = '', status = 'NO_STATUS' } }: { item: Item }): JSX.Element {
  const standing = `(${word('submitterStatus', status)})`;
  if (status === 'AUTHORITY') return <bdi>{`${submitter} ${standing}`}</bdi>;
  return (
    <>
      <Link to={`/flaggers/${submitter}`}>{submitter}</Link> {standing}
    </>
  );
}

/** What is to be known of an item to decide on it: what was notified, why, and until when. */
export function ItemPane({ item }: { item: Item }): JSX.Element {
  const { kind, sector, category, listing, title, explanation, details = {}, gtin, order } = item;
  const pairs: Pair[] = [
    [text('inbox.pane.listing'), <OutsideLink key="url" to={listing.url} />],
    [
      text('inbox.pane.about'),
      `${word('kind', kind)}, ${word('sector', sector)}, ${word('category', `${sector}.${category}`)}`,
    ],
    [text('inbox.pane.from'), <Submitter key="from" item={item} />],
    [
      text('inbox.pane.seller'),
      item.sellerKey && (
        <Link to={`/sellers/${item.marketplace}~${item.sellerKey}`}>{text('inbox.pane.sellerRecord')}</Link>
      ),
    ],
    [text('inbox.pane.reference'), item.reference && <bdi>{item.reference}</bdi>],
    [text('inbox.pane.delivered'), instantText(item.deliveredAt)],
    [text('inbox.pane.gtin'), gtin],
    [text('inbox.pane.reasons'), order && <Said>{order.reasons}</Said>],
    ...pairsOf(details),
  ];
  return (
    <>
      <h2 class="govuk-heading-l" id="item-title" tabIndex={-1}>
        <bdi>{title ?? listing.url}</bdi>
      </h2>
      <p class="govuk-body">
        <strong class="govuk-tag govuk-tag--blue">{word('state', item.state)}</strong>
      </p>
      {explanation && (
        <p class="govuk-body-l">
          <bdi>{explanation}</bdi>
        </p>
      )}
      <ul class="govuk-list">
        {item.clocks.map((clock) => (
          <li key={clock.clock}>{clockText(clock)}</li>
        ))}
      </ul>
      <SummaryList pairs={pairs} />
      <Answers item={item} />
    </>
  );
}
