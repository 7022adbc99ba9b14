import type { AssignmentEntry, NewAssignment } from '../../contracts/assignment.ts';
import type { ActorView } from '../../contracts/person.ts';
import { RefusedError } from '../../errors.ts';
import type { Subject } from '../../vocabulary/ids.ts';
import type { Instant } from '../../vocabulary/time.ts';

interface Recorded {
  readonly n: number;
  readonly recordedAt: Instant;
  readonly data: AssignmentEntry;
}

/** Who has the item by the entries so far; null: nobody. */
export const holderOf = (entries: readonly Recorded[]): Subject | null => entries.at(-1)?.data.person ?? null;

const reused = () =>
  new RefusedError('REFERENCE_REUSED', 'This action id stands for something else that was sent before', {
    faults: [{ pointer: '/actionId', code: 'REFERENCE_REUSED', detail: 'Use a new id, or send the same again' }],
  });

/** Somebody else has it by now: nothing is changed, and the answer says who, so that the sender can think again. */
const taken = (last: Recorded | undefined) =>
  new RefusedError(
    'CONFLICT',
    last?.data.person ? 'Somebody else has this item by now' : 'Nobody has this item any more',
    {
      members: { person: last?.data.person ?? null, ...(last && { by: last.data.by, since: last.recordedAt }) },
    },
  );

/** The next entry, or the one that says the same already. */
export function decideAssignment<Entry extends Recorded>(
  entries: readonly Entry[],
  { actionId, person, instead }: NewAssignment,
  by: ActorView,
): { readonly next: AssignmentEntry } | { readonly same: Entry } {
  const repeated = entries.find(({ data }) => data.actionId === actionId);
  if (repeated && repeated.data.person !== person) throw reused();
  if (repeated) return { same: repeated };
  const last = entries.at(-1);
  const holder = holderOf(entries);
  if (last && holder === person) return { same: last };
  if (instead !== undefined && instead !== holder) throw taken(last);
  return { next: { actionId, person, by } };
}
