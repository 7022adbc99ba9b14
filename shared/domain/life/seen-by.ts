import type { EventType, ItemEvent } from '../../contracts/event.ts';
import type { Role } from '../../vocabulary/roles.ts';

/**
 * What a marketplace is not told: who else was notified of the same listing, and that somebody was asked to prosecute or told to keep
 * what there is.
 */
const NOT_FOR_MARKETPLACES: ReadonlySet<EventType> = new Set([
  'DUPLICATE_LINKED',
  'REFERRED',
  'REFERRAL_ANSWERED',
  'HOLD_SET',
  'HOLD_RELEASED',
]);

/** Holds are set for whoever prosecutes, and tell of it. */
const HOLDS: ReadonlySet<EventType> = new Set(['HOLD_SET', 'HOLD_RELEASED']);

/** Numbers of the referrals to law enforcement. */
const prosecuted = (events: readonly ItemEvent[]): ReadonlySet<number> =>
  new Set(
    events.flatMap((event) =>
      event.type === 'REFERRED' && event.data.to === 'LAW_ENFORCEMENT' ? [event.data.referral] : [],
    ),
  );

function isOfProsecution(event: ItemEvent, referrals: ReadonlySet<number>): boolean {
  if (event.type === 'REFERRED' || event.type === 'REFERRAL_ANSWERED') return referrals.has(event.data.referral);
  return HOLDS.has(event.type);
}

/**
 * The events of an item that a role may read. What concerns prosecution is for authorities and the operator.
 *
 * Source: GDPR Art. 10, data relating to criminal convictions and offences under the control of official authority.
 */
export function seenBy(role: Role, events: readonly ItemEvent[]): ItemEvent[] {
  if (role === 'marketplace') return events.filter(({ type }) => !NOT_FOR_MARKETPLACES.has(type));
  if (role !== 'flagger') return [...events];
  const referrals = prosecuted(events);
  return events.filter((event) => !isOfProsecution(event, referrals));
}

/** Whether a role is told until when everything of an item is to be kept. */
export const isToldOfHolds = (role: Role): boolean => role !== 'marketplace' && role !== 'flagger';
