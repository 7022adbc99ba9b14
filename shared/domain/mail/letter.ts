import type { RunningClock } from '../../contracts/delivery.ts';
import type { ItemEvent } from '../../contracts/event.ts';
import type { Deadline, Letter } from '../../contracts/mail.ts';
import type { MarketplaceRegistration } from '../../contracts/organisation.ts';
import type { Counted } from '../life/facts.ts';
import type { Sender } from '../outbound.ts';
import type { Telling } from './tellings.ts';

/** What a letter tells beside the event: the submission's part in the item, and who is who. */
export interface Background {
  readonly url: string;
  readonly category: string;
  readonly reference: string;
  readonly marketplace: MarketplaceRegistration;
  /** Of a referral: who refers. */
  readonly sender?: Sender;
}

/** What is known of the item as far as a letter tells it. */
type Known = Pick<
  Counted,
  'kind' | 'sector' | 'marketplace' | 'acceptedAt' | 'deliveredAt' | 'clocks' | 'itemsAtMarketplace'
>;

const withDue = (clocks: readonly RunningClock[]): Deadline[] =>
  clocks.flatMap(({ clock, dueAt }) => (dueAt ? [{ clock, dueAt }] : []));

/** The deadlines that matter: the one that is spoken of, or those that have not passed. */
function deadlinesOf(event: ItemEvent, { clocks }: Known): Deadline[] {
  const named = 'clock' in event.data ? event.data.clock : undefined;
  if (named) return withDue(clocks).filter(({ clock }) => clock === named);
  if (event.type === 'ITEM_DELIVERED') return withDue(event.data.clocks);
  if (event.type === 'DECIDED' || event.type === 'REFERRED') return [];
  return withDue(clocks).filter(({ dueAt }) => dueAt > event.occurredAt);
}

/** What single events add. Questions and answers themselves are not told: they may speak of people. */
function added(event: ItemEvent, { itemsAtMarketplace }: Known): Partial<Letter> {
  switch (event.type) {
    case 'ITEM_DELIVERED':
      return { count: itemsAtMarketplace };
    case 'INFORMATION_REQUESTED': {
      const { field, lapsesAt } = event.data;
      return { ...(field && { field }), ...(lapsesAt && { lapsesAt }) };
    }
    case 'DECIDED':
      return { outcome: event.data.outcome };
    case 'REFERRED':
      return { referredTo: event.data.to };
    default:
      return {};
  }
}

function referringOf(event: ItemEvent, { sender }: Background): Partial<Letter> {
  if (event.type !== 'REFERRED' || !sender) return {};
  const { reference } = event.data;
  return { from: { ...sender, ...(reference && { reference }) } };
}

/** A letter about an event. `before`: what was known; of a delivery, what it says itself. */
export function letterOf(
  event: ItemEvent,
  before: Counted | undefined,
  { side, kind }: Telling,
  background: Background,
): Letter {
  const known: Known | undefined = event.type === 'ITEM_DELIVERED' ? event.data : before;
  if (!known) throw new Error(`Event ${event.n} of item ${event.itemId} came without facts`);
  const { url, category, reference, marketplace } = background;
  const { acceptedAt, deliveredAt } = known;
  return {
    kind,
    side,
    at: event.occurredAt,
    itemId: event.itemId,
    itemKind: known.kind,
    sector: known.sector,
    category,
    url,
    marketplace: known.marketplace,
    marketplaceName: marketplace.name,
    jurisdiction: marketplace.jurisdiction,
    acceptedAt,
    deliveredAt,
    deadlines: deadlinesOf(event, known),
    ...(side !== 'MARKETPLACE' && { reference }),
    ...added(event, known),
    ...referringOf(event, background),
  };
}
