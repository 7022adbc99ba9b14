import type { ItemEvent } from '../../contracts/event.ts';
import { linkOf } from '../life/chain.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { Read } from './read-line.ts';

/** A line that holds an event. */
export interface ReadEvent extends Read {
  readonly entry: ItemEvent;
}

/** What an event may be chained to: the link before as it was told, and as it follows from what was told. */
type Links = readonly string[] | undefined;

/** How far ahead of ours the clock of a reporter may run, in milliseconds. */
const SKEW_MILLISECONDS = 5 * 60 * 1000;

const finding = (code: FindingCode, { line, entry: { itemId, n } }: ReadEvent, detail: string): Finding => ({
  code,
  line,
  itemId,
  n,
  detail,
});

/** The link of an event by all that its line says. */
const linked = (previous: string, { raw }: ReadEvent): string => {
  const { origin: _, ...event } = raw;
  return linkOf(previous, event as unknown as ItemEvent);
};

const follows = (event: ReadEvent, links: Links): boolean =>
  links?.some((link) => linked(link, event) === event.entry.hash) ?? false;

/** A link that was told wrongly must not cast doubt on the event after it: that one may follow from either. */
const linksAfter = (event: ReadEvent, links: Links, isNext: boolean): Links =>
  isNext ? [event.entry.hash] : [event.entry.hash, ...(links ?? []).map((link) => linked(link, event))];

/** What the first event is chained to, as its line tells. Nothing of the submission can be read from it. */
const originOf = ({ raw: { origin } }: ReadEvent): Links => (typeof origin === 'string' ? [origin] : undefined);

function repeats(candidates: readonly ReadEvent[]): { distinct: ReadEvent[]; findings: Finding[] } {
  const distinct: ReadEvent[] = [];
  const findings: Finding[] = [];
  for (const each of candidates) {
    const first = distinct.find(({ text }) => text === each.text);
    if (first) findings.push(finding('REPEATED', each, `it stands in line ${first.line} already`));
    else distinct.push(each);
  }
  return { distinct, findings };
}

/** Of several events of one number the one that the story goes on from, and what is wrong with the others. */
function choose(distinct: readonly ReadEvent[], links: Links, next: readonly ReadEvent[]) {
  const [first, second] = distinct as [ReadEvent, ...ReadEvent[]];
  if (!second) return { chosen: first, findings: [] };
  const leading = distinct.filter((each) => follows(each, links));
  const likely = leading.length > 0 ? leading : distinct;
  const chosen = likely.find(({ entry }) => next.some((each) => follows(each, [entry.hash]))) ?? likely[0] ?? first;
  const isFork = leading.length !== 1;
  const others = distinct.filter((each) => each !== chosen);
  const code = (each: ReadEvent) => (isFork && likely.includes(each) ? 'FORKED' : 'INSERTED');
  const findings = others.map((each) =>
    finding(code(each), each, `line ${chosen.line} holds event ${each.entry.n} too`),
  );
  return { chosen, findings };
}

function* timesOf(event: ReadEvent, before: ReadEvent | undefined): Generator<Finding> {
  const { occurredAt, recordedAt, n, type } = event.entry;
  if (Date.parse(occurredAt) > Date.parse(recordedAt) + SKEW_MILLISECONDS)
    yield finding('IMPOSSIBLE_TIME', event, `it happened ${occurredAt}, after it was recorded`);
  if (before && recordedAt < before.entry.recordedAt)
    yield finding(
      'TIME_GOES_BACK',
      event,
      `recorded ${recordedAt}, after ${before.entry.recordedAt} in line ${before.line}`,
    );
  if ((n === 1) !== (type === 'ITEM_DELIVERED')) yield finding('NOT_DELIVERED_FIRST', event, `event ${n} is ${type}`);
}

const gap = (from: number, to: number): string => (from === to ? `event ${from} is` : `events ${from} to ${to} are`);

function* chainOf(event: ReadEvent, links: Links, isNext: boolean): Generator<Finding> {
  const { n } = event.entry;
  if (!links && linked('', event) !== linkOf('', event.entry))
    yield finding('CHANGED', event, 'it says something that no event says');
  if (!links || isNext) return;
  const before = n === 1 ? 'from the submission that its line names' : `from event ${n - 1}`;
  yield finding('CHANGED', event, `it does not follow ${before}, or says other than when it was recorded`);
}

/** An item's events that hold together, and everything that is wrong with the rest. */
export interface CheckedChain {
  readonly good: readonly ReadEvent[];
  readonly findings: readonly Finding[];
  /** Events whose content nothing in the log vouches for: the first, where its line names no submission; the one after a gap. */
  readonly unchecked: number;
}

/** Walks the events of one item, in the order of their numbers. */
export function checkChain(events: readonly ReadEvent[], hasChain = true): CheckedChain {
  const byNumber = [...Map.groupBy(events, ({ entry }) => entry.n)].sort(([a], [b]) => a - b);
  const good: ReadEvent[] = [];
  const findings: Finding[] = [];
  let links: Links;
  let unchecked = 0;
  for (const [index, [n, candidates]] of byNumber.entries()) {
    const { distinct, findings: repeated } = repeats(candidates);
    const before = good.at(-1);
    const isGap = n !== (before?.entry.n ?? 0) + 1;
    links = n === 1 ? originOf(distinct[0] as ReadEvent) : isGap ? undefined : links;
    const { chosen, findings: others } = choose(distinct, links, byNumber[index + 1]?.[1] ?? []);
    if (n === 1) links = originOf(chosen);
    const isNext = follows(chosen, links);
    if (isGap) findings.push(finding('MISSING', chosen, `${gap((before?.entry.n ?? 0) + 1, n - 1)} missing before it`));
    findings.push(
      ...repeated,
      ...others,
      ...timesOf(chosen, before),
      ...(hasChain ? chainOf(chosen, links, isNext) : []),
    );
    if (!links) unchecked += 1;
    links = linksAfter(chosen, links, isNext);
    good.push(chosen);
  }
  return { good, findings, unchecked };
}
