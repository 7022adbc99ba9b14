import type { ItemEvent } from '../../../../shared/contracts/event.ts';
import type { Instant } from '../../../../shared/vocabulary/time.ts';

/** The definition in the words of a query, and the moment at which it is asked. */
export interface Asked {
  readonly dedupe: '3days' | 'day' | 'listing';
  readonly window: number;
  readonly threshold: number;
  readonly severity: 'on' | 'off';
  readonly leastShare: number | undefined;
  readonly listings: number | undefined;
  readonly zone: string;
  readonly asOf: Instant;
  readonly listingOf: (itemId: string) => string;
  readonly isSerious: (itemId: string) => boolean;
}

interface Found {
  readonly itemId: string;
  readonly time: number;
  readonly ground: string;
}

const HOURS = 3_600_000;
type Loose = { readonly [name: string]: unknown };

/** The last thing that a seller achieved about one item by complaint or dispute; `undefined`: nothing. */
function achieved(events: readonly ItemEvent[]): unknown {
  const opened: { kind: string; complainant: unknown; word?: unknown; time: number }[] = [];
  for (const { type, data, occurredAt } of events) {
    const said = data as Loose;
    if (type === 'COMPLAINT_OPENED' || type === 'DISPUTE_OPENED')
      opened.push({ kind: type.slice(0, 7), complainant: said['complainant'], time: 0 });
    if (type !== 'COMPLAINT_DECIDED' && type !== 'DISPUTE_DECIDED') continue;
    const kind = type.slice(0, 7);
    const number = said[type === 'COMPLAINT_DECIDED' ? 'complaint' : 'dispute'] as number;
    const entry = opened.filter((each) => each.kind === kind)[number - 1];
    if (entry) Object.assign(entry, { word: said['result'], time: Date.parse(occurredAt) });
  }
  const sellers = opened.filter(
    ({ complainant, word }) => complainant === 'SELLER' && String(word).endsWith('REVERSED'),
  );
  let last: (typeof opened)[number] | undefined;
  for (const each of sellers) if (!last || each.time >= last.time) last = each;
  return last?.word;
}

/** The decision on an item that stands, if one does, straight from what was recorded of it. */
function decisionOf(itemId: string, events: readonly ItemEvent[]): Found | undefined {
  let ground = '';
  let [outcome, first, imposed] = ['', Number.NaN, Number.NaN];
  for (const { type, data, occurredAt } of events) {
    const said = data as Loose;
    if (type === 'REINSTATED' || type === 'WITHDRAWN') return undefined;
    if (type === 'DECIDED') outcome = String(said['outcome']);
    if (type === 'DECIDED' && Number.isNaN(first)) first = Date.parse(occurredAt);
    if (type === 'RESTRICTION_IMPOSED') [outcome, imposed] = ['REMOVE', Date.parse(occurredAt)];
    if (said['ground']) ground = String(said['ground']);
  }
  if (!['REMOVE', 'DISABLE', 'RESTRICT', 'WARN', 'PARTIAL'].includes(outcome)) return undefined;
  if (achieved(events) === 'REVERSED') return undefined;
  return { itemId, ground, time: Number.isNaN(imposed) ? first : imposed };
}

/** Takes the earliest decision that is left, and with it all that belong to it; again until none is left. */
function clusters(found: readonly Found[], { dedupe, zone, listingOf }: Asked): Found[][] {
  const day = ({ time }: Found) => new Date(time).toLocaleDateString('sv-SE', { timeZone: zone });
  const belongs = (head: Found, each: Found): boolean =>
    each === head ||
    (dedupe === '3days' && each.time - head.time < 72 * HOURS) ||
    (dedupe === 'day' && day(head) === day(each)) ||
    (dedupe === 'listing' && listingOf(head.itemId) === listingOf(each.itemId));
  const made: Found[][] = [];
  let left = [...found].sort((a, b) => a.time - b.time || (a.itemId < b.itemId ? -1 : 1));
  while (left.length > 0) {
    const head = left[0] as Found;
    made.push(left.filter((each) => belongs(head, each)));
    left = left.filter((each) => !belongs(head, each));
  }
  return made;
}

/** What the definition says of a seller, computed anew from raw events, without anything of what is tested. */
export function bruteForce(events: readonly ItemEvent[], asked: Asked) {
  const items = Object.entries(Object.groupBy(events, ({ itemId }) => itemId));
  const now = Date.parse(asked.asOf);
  const standing = items
    .flatMap(([itemId, of = []]) => decisionOf(itemId, of) ?? [])
    .filter(({ time }) => time <= now && time > now - asked.window * 24 * HOURS);
  const [law, terms] = ['LAW', 'TERMS'].map((ground) => standing.filter((each) => each.ground === ground)) as [
    Found[],
    Found[],
  ];
  const made = clusters(law, asked);
  const serious = made.filter((cluster) => cluster.some(({ itemId }) => asked.isSerious(itemId))).length;
  const count = made.length + (asked.severity === 'on' ? serious : 0);
  const infringing = new Set(law.map(({ itemId }) => asked.listingOf(itemId))).size;
  const share = asked.listings === undefined ? undefined : infringing / Math.max(asked.listings, infringing, 1);
  const isEnough =
    share === undefined || asked.leastShare === undefined || Number(share.toFixed(6)) >= asked.leastShare;
  const times = law.map(({ time }) => time);
  return {
    meetsCriteria: count >= asked.threshold && isEnough,
    count,
    events: made.length,
    decisions: law.length,
    infringing,
    serious,
    onTerms: { events: clusters(terms, asked).length, decisions: terms.length },
    first: times.length > 0 ? new Date(Math.min(...times)).toISOString() : undefined,
    last: times.length > 0 ? new Date(Math.max(...times)).toISOString() : undefined,
    heads: made.map(([head]) => head?.itemId),
  };
}
