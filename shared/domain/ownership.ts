import type { Reach } from '../contracts/access.ts';
import { RefusedError } from '../errors.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';

/** Whose something is: who submitted it, and to which marketplace it is addressed. */
export interface Belonging {
  readonly submitter?: OrganisationId;
  readonly marketplace?: OrganisationId;
}

/** How far somebody reaches. */
export interface Reaching {
  readonly organisation: OrganisationId;
  readonly reach: Reach;
}

/** The one place where ownership is decided. */
export function mayReach({ organisation, reach }: Reaching, { submitter, marketplace }: Belonging): boolean {
  if (reach === 'all') return true;
  // Whoever reaches by sector owns nothing by it: its routes look at sectors themselves.
  if (reach === 'sector') return false;
  return organisation === (reach === 'own' ? submitter : marketplace);
}

/** What somebody may not reach does not exist for them: the answer does not tell whether it exists for others. */
export const nothingThere = () => new RefusedError('NOT_FOUND', 'There is no such thing, or it is not yours');

export function checkReach<What extends Belonging>(who: Reaching, what: What | undefined): asserts what is What {
  if (!what || !mayReach(who, what)) throw nothingThere();
}
