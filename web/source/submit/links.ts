import { addressesIn } from './addresses.ts';
import type { ItemDraft, NoticeDraft } from './draft.ts';
import type { PreviewedItem } from './preview.ts';

/** As many as one notice takes. */
export const MOST_LINKS = 1000;

/** What came of a text that was pasted. */
export interface Added {
  readonly draft: NoticeDraft;
  readonly many: number;
  /** Addresses for which there was no room. */
  readonly left: readonly string[];
  /** Lines without an address. */
  readonly without: readonly string[];
}

export function withPasted(draft: NoticeDraft, text: string): Added {
  const { addresses, without } = addressesIn(text);
  const room = Math.max(0, MOST_LINKS - draft.items.length);
  const taken = addresses.slice(0, room).map((url): ItemDraft => ({ url }));
  return {
    draft: { ...draft, items: [...draft.items, ...taken] },
    many: taken.length,
    left: addresses.slice(room),
    without,
  };
}

/** What there is to say of a link: nothing yet, that it is fine, that it stands twice, was notified before, or has a fault. */
type Standing = 'UNREAD' | 'FINE' | 'AGAIN' | 'BEFORE' | 'FAULTY';

export function standingOf(seen: PreviewedItem | undefined): Standing {
  if (!seen) return 'UNREAD';
  if (seen.faults.length > 0) return 'FAULTY';
  if (seen.repeats !== undefined) return 'AGAIN';
  return seen.before ? 'BEFORE' : 'FINE';
}

export const FILTERS = ['all', 'faulty', 'again', 'before'] as const;
export type Filter = (typeof FILTERS)[number];

const SHOWN: Readonly<Record<Exclude<Filter, 'all'>, Standing>> = {
  faulty: 'FAULTY',
  again: 'AGAIN',
  before: 'BEFORE',
};

/** A link with its place in the notice. */
export interface Placed {
  readonly index: number;
  readonly item: ItemDraft;
  readonly seen: PreviewedItem | undefined;
}

export const placedOf = (items: readonly ItemDraft[], seen: ReadonlyMap<ItemDraft, PreviewedItem>): Placed[] =>
  items.map((item, index) => ({ index, item, seen: seen.get(item) }));

export const chosenBy = (filter: Filter, placed: readonly Placed[]): readonly Placed[] =>
  filter === 'all' ? placed : placed.filter(({ seen }) => standingOf(seen) === SHOWN[filter]);

/** The draft without some of its links. */
export function withoutLinks(draft: NoticeDraft, indexes: ReadonlySet<number>): NoticeDraft {
  return { ...draft, items: draft.items.filter((_, index) => !indexes.has(index)) };
}

/** The same proof of delivery for every listing of a marketplace that is not connected. */
export function withProof(draft: NoticeDraft, placed: readonly Placed[], from: Placed): NoticeDraft {
  const at = from.seen?.marketplace;
  const proof = from.item['external'];
  const alike = new Set(placed.flatMap(({ index, seen }) => (seen?.marketplace === at ? [index] : [])));
  const items = draft.items.map((item, index) => (proof && alike.has(index) ? { ...item, external: proof } : item));
  return { ...draft, items };
}
