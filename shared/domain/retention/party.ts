import type { ItemId } from '../../vocabulary/ids.ts';
import type { Party } from '../intake/receive.ts';
import { digestOf } from '../life/chain.ts';

/** What goes of the personal data of a notice. */
interface Going {
  readonly isContactGoing: boolean;
  readonly sellers: ReadonlySet<ItemId>;
}

/**
 * What is left of the personal data of a notice; undefined where nothing is. It gets a salt of its own, which follows from the one
 * before, so that doing it again gives the same.
 */
export function restOf(party: Party, { isContactGoing, sellers }: Going): Party | undefined {
  const left = party.sellers.filter(({ itemId }) => !sellers.has(itemId));
  const contact = isContactGoing ? undefined : party.contact;
  if (!contact && left.length === 0) return undefined;
  const salt = digestOf([party.salt, left.map(({ itemId }) => itemId), contact !== undefined]);
  return { salt, sellers: left, ...(contact && { contact }) };
}
