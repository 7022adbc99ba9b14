import type { ActorView } from '../contracts/person.ts';
import type { Caller } from '../runtime/caller.ts';
import { Subject } from '../vocabulary/ids.ts';

/** Who acts, as ledgers of an office name them. */
export const actorOf = ({ organisation, actor: { person } }: Pick<Caller, 'organisation' | 'actor'>): ActorView => ({
  organisation,
  ...(person && { person: Subject.parse(person) }),
});
