import type { ItemEvent } from '../../shared/contracts/event.ts';
import { digestOf, linkOf } from '../../shared/domain/life/chain.ts';
import type { Finding } from '../../shared/domain/log/finding.ts';
import { Walk } from '../../shared/domain/log/walk.ts';
import { cases, eventsOf } from './histories.ts';

const byPlace = (a: ItemEvent, b: ItemEvent): number =>
  a.itemId === b.itemId ? a.n - b.n : a.itemId < b.itemId ? -1 : 1;

/** Chains events anew, item by item, as whoever forges a log can; the first ones to what is told. */
function chained(
  events: readonly ItemEvent[],
  originOf: (itemId: string) => string,
): (ItemEvent & { origin?: string })[] {
  const links = new Map<string, string>();
  return events.toSorted(byPlace).map((event) => {
    const origin = event.n === 1 && { origin: originOf(event.itemId) };
    const hash = linkOf(origin ? origin.origin : (links.get(event.itemId) ?? ''), event);
    links.set(event.itemId, hash);
    return { ...event, hash, ...origin };
  });
}

/** The lines of a log as npm run log writes them. */
export const linesOf = (events: readonly ItemEvent[], secret = 'submission'): string[] =>
  chained(events, (itemId) => digestOf({ secret, itemId })).map((event) => JSON.stringify(event));

/** Some histories as lines of a log. */
export const logs = cases.map((sealed) => linesOf(eventsOf(sealed)));

export function walked(lines: readonly string[], options: { hasChain?: boolean } = {}) {
  const walk = new Walk(options);
  const items = lines.flatMap((text, index) => walk.take({ number: index + 1, text }));
  return [...items, ...walk.end()];
}

export const findingsIn = (lines: readonly string[]): Finding[] => walked(lines).flatMap(({ findings }) => findings);
