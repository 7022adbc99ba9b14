import { api, ask } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { type Draft, type OrganisationView, wireOf, within } from './organisation.ts';

/** Registers, or changes, and answers what stands. Faults are named at their places in the form. */
export async function saveOrganisation(draft: Draft): Promise<OrganisationView> {
  try {
    const path = { id: draft.id ?? '' };
    return await ask(api.PUT('/v1/organisations/{id}', { params: { path }, body: wireOf(draft) }));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.status, { ...error.more, faults: within(error.faults) });
  }
}
