import type * as z from 'zod/mini';
import type { OrganisationView, Registration } from '../contracts/organisation.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import { actionsName, besideQueue, inboxName } from '../store/queues.ts';
import type { Registry } from '../store/registry.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { Role } from '../vocabulary/roles.ts';

/** Where the queues are: stage, and any queue of ours that the others stand beside. */
export interface Queues {
  readonly stage: string;
  readonly knownUrl: string;
}

/** An organisation as it is shown, with the addresses of its queues if it has any. */
export function viewOf(
  { id, n, recordedAt, organisation }: Registration,
  { stage, knownUrl }: Queues,
): z.input<typeof OrganisationView> {
  const hasQueues = organisation.role === 'marketplace' && organisation.channel === 'queue';
  const queues = {
    inbox: besideQueue(knownUrl, inboxName(stage, id)),
    actions: besideQueue(knownUrl, actionsName(stage, id)),
  };
  return { id, version: n, recordedAt, organisation, ...(hasQueues && { queues }) };
}

export async function showOrganisation(registry: Registry, queues: Queues, id: OrganisationId, who: Reaching) {
  checkReach(who, { submitter: id });
  const registration = await registry.anyOrganisation(id);
  if (!registration) throw new RefusedError('NOT_FOUND', `No organisation is registered as ${id}`);
  return viewOf(registration, queues);
}

export async function showOrganisations(registry: Registry, queues: Queues, role: Role) {
  const histories = await registry.histories(role);
  return {
    organisations: [...histories.values()]
      .flatMap((history) => history.at(-1) ?? [])
      .map((each) => viewOf(each, queues)),
  };
}
