import { RefusedError } from '../../errors.ts';
import type { Identifier, LinkChange, LinkState, SellerId } from '../../vocabulary/sellers.ts';
import type { Instant } from '../../vocabulary/time.ts';

/** That a number of a seller was given with one item. */
export interface Given {
  readonly seller: SellerId;
  readonly type: Identifier;
  readonly hash: string;
  readonly at: Instant;
}

/** What a person has said of two sellers. */
export interface LinkDecision {
  readonly from: SellerId;
  readonly to: SellerId;
  readonly change: LinkChange;
  readonly reason: string;
  readonly at: Instant;
  readonly person?: string | undefined;
}

/** One kind of number that two sellers have in common, without saying it. */
interface LinkReason {
  readonly type: Identifier;
  /** Items with which it was given for the other seller. */
  readonly times: number;
  /** Since when it was known of both. */
  readonly since: Instant;
}

/** Another seller that may be the same trader, and why. */
export interface Link {
  readonly seller: SellerId;
  readonly state: LinkState;
  /** Of a merge: which of the two goes on. */
  readonly merged?: 'INTO' | 'FROM';
  readonly reasons: readonly LinkReason[];
  readonly decision?: LinkDecision;
}

const STATE: Readonly<Record<LinkChange, LinkState>> = { CONFIRM: 'CONFIRMED', UNDO: 'UNDONE', MERGE: 'MERGED' };

const first = (given: readonly Given[]): Instant => given.map(({ at }) => at).sort()[0] ?? '';
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Why two sellers may be the same: by kind of number, since one trader may have several of a kind. */
function reasonsFor(own: readonly Given[], others: readonly Given[]): LinkReason[] {
  const kinds = Map.groupBy(others, ({ type }) => type);
  return [...kinds].map(([type, given]) => {
    const hashes = new Set(given.map(({ hash }) => hash));
    const known = [...hashes].map((hash) => {
      const of = (all: readonly Given[]) => first(all.filter((each) => each.hash === hash));
      return later(of(own), of(given));
    });
    return { type, times: given.length, since: known.sort()[0] ?? '' };
  });
}

/** The latest word on each other seller: it stands until another is said. */
function wordsOn(self: SellerId, decisions: readonly LinkDecision[]): Map<SellerId, LinkDecision> {
  const words = new Map<SellerId, LinkDecision>();
  for (const decision of decisions) {
    if (decision.from === self) words.set(decision.to, decision);
    if (decision.to === self) words.set(decision.from, decision);
  }
  return words;
}

function linkTo(self: SellerId, seller: SellerId, reasons: LinkReason[], decision: LinkDecision | undefined): Link {
  const state = decision ? STATE[decision.change] : 'MATCHED';
  const merged = state === 'MERGED' && (decision?.from === self ? 'INTO' : 'FROM');
  return { seller, state, ...(merged && { merged }), reasons, ...(decision && { decision }) };
}

/** The sellers that are linked with one, each with its reasons and with what a person has said; numbers never overrule a person. */
export function linksOf(
  self: SellerId,
  { own, same }: { readonly own: readonly Given[]; readonly same: readonly Given[] },
  decisions: readonly LinkDecision[],
): Link[] {
  const matched = Map.groupBy(same, ({ seller }) => seller);
  const words = wordsOn(self, decisions);
  const sellers = [...new Set([...matched.keys(), ...words.keys()])].sort();
  return sellers.map((seller) => linkTo(self, seller, reasonsFor(own, matched.get(seller) ?? []), words.get(seller)));
}

export const isInForce = ({ state }: Pick<Link, 'state'>): boolean => state !== 'UNDONE';

const pairOf = ({ from, to }: Pick<LinkDecision, 'from' | 'to'>): string => [from, to].sort().join(' ');

/** The latest word on each pair of sellers, newest first, with its number among all words and how the pair stands by it. */
export const latestWords = (decisions: readonly LinkDecision[]) =>
  [
    ...new Map(
      decisions.map((decision, n) => [pairOf(decision), { ...decision, n, state: STATE[decision.change] }]),
    ).values(),
  ].sort((a, b) => b.n - a.n);

/** The merges that stand: from the id that a seller had to the one it goes on under. */
function mergesOf(decisions: readonly LinkDecision[]): Map<SellerId, SellerId> {
  const latest = new Map(decisions.map((decision) => [pairOf(decision), decision]));
  const merges = [...latest.values()].filter(({ change }) => change === 'MERGE');
  return new Map(merges.map(({ from, to }) => [from, to]));
}

const refuse = (code: 'CONFLICT' | 'LINK_CIRCLE' | 'INVALID_INPUT', detail: string): never => {
  throw new RefusedError(code, detail, { faults: [{ pointer: '/to', code, detail }] });
};

function checkMerge(from: SellerId, to: SellerId, decisions: readonly LinkDecision[]): void {
  if (from.split('~')[0] !== to.split('~')[0])
    refuse('INVALID_INPUT', 'A merge is between two ids of one seller at one marketplace');
  const merges = mergesOf(decisions);
  for (let at: SellerId | undefined = to; at; at = merges.get(at))
    if (at === from)
      refuse('LINK_CIRCLE', 'The other seller already goes on as this one: the merge would make a circle');
  const known = merges.get(from);
  if (known && known !== to) refuse('CONFLICT', `This seller goes on as ${known} already: undo that first`);
}

/** Refuses a word on two sellers that could not be true beside those that stand. To undo is always possible. */
export function checkLink(
  { from, to, change }: Pick<LinkDecision, 'from' | 'to' | 'change'>,
  decisions: readonly LinkDecision[],
  isMatched: boolean,
): void {
  if (change === 'MERGE') checkMerge(from, to, decisions);
  else if (from === to) refuse('INVALID_INPUT', 'These are one seller');
  if (change === 'CONFIRM' && !isMatched) refuse('CONFLICT', 'No number links them: there is nothing to confirm');
}
