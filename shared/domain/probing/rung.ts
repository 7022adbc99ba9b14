import type { ItemEvent } from '../../contracts/event.ts';
import type { Ladder } from '../../contracts/item-parts.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import type { Facts } from '../life/facts.ts';
import { LEAVES_NOTHING } from '../life/fold.ts';

const CLAIMS: ReadonlySet<ItemEvent['type']> = new Set(['ACTION_IMPLEMENTED', 'RESTRICTION_IMPOSED']);
const UNDONE: ReadonlySet<ItemEvent['type']> = new Set(['SIGHTED', 'VERIFICATION_FAILED']);

/** From where it was looked, each once; undefined where somebody did not say, since then nobody knows where it holds. */
function placesOf(checks: readonly ItemEvent[]): { territory: MemberState[] } | undefined {
  const places = checks.map(({ data }) => ('vantage' in data ? data.vantage : undefined));
  const told = [...new Set(places.filter((place) => place !== undefined))].sort();
  return told.length > 0 ? { territory: told } : undefined;
}

const claimed = ({ data }: ItemEvent): Ladder => {
  const territory = 'territory' in data ? data.territory : undefined;
  return { rung: 'CLAIMED', ...(territory && { territory }) };
};

/**
 * How well the removal of a listing is established: claimed by the marketplace, corroborated by another organisation, or verified by
 * an authority, the operator or the probe. Undefined where no removal is claimed, or the claim has failed.
 *
 * A check holds for the Member State from which it was made. One that a later sighting contradicts no longer corroborates.
 */
export function rungOf(facts: Facts, events: readonly ItemEvent[]): Ladder | undefined {
  const since = events.findLastIndex(({ type }) => CLAIMS.has(type));
  const claim = events[since];
  if (!claim || facts.state === 'REINSTATED') return undefined;
  const later = events.slice(since + 1);
  const verified = later.filter(({ type }) => type === 'VERIFIED_REMOVED');
  if (verified.length > 0) return { rung: 'VERIFIED', ...placesOf(verified) };
  if (facts.state !== 'ACTION_IMPLEMENTED' || !facts.outcome || !LEAVES_NOTHING.has(facts.outcome)) return undefined;
  const undone = later.findLastIndex(({ type }) => UNDONE.has(type));
  const corroborated = later.slice(undone + 1).filter(({ type }) => type === 'CORROBORATED');
  return corroborated.length > 0 ? { rung: 'CORROBORATED', ...placesOf(corroborated) } : claimed(claim);
}
