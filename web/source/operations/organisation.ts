import { OrganisationId } from '../../../shared/vocabulary/ids.ts';
import type { Fault } from '../api/problem.ts';
import type { components } from '../api/schema.generated.ts';

export type Organisation = components['schemas']['NewOrganisation'];
export type Role = Organisation['role'];
export type OrganisationView = components['schemas']['Organisation'];

/** What the form holds: an organisation, of which parts may still be missing, and the name it is to have. */
export interface Draft {
  readonly id?: string;
  readonly organisation: Partial<Organisation> & { readonly role: Role };
}

const FRESH: Readonly<Record<Role, object>> = {
  authority: {},
  flagger: { standings: [] },
  marketplace: { listings: {}, channel: 'queue', designations: [], pledges: [], sizeClass: 'LARGE' },
  commission: {},
  operator: {},
};

/** A registration to begin with. */
export const freshDraft = (role: Role): Draft => ({ organisation: { role, ...FRESH[role] } as Draft['organisation'] });

/** What an organisation can be called: `dead` would make queues of dead letters. */
export const isName = (id: string): boolean => OrganisationId.safeParse(id).success;

/** Lists that stand empty until something is added to them: the contract wants them there. */
const LISTS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  marketplace: ['designations', 'pledges'],
  flagger: ['standings'],
};

/** What is sent: nothing that was typed is lost, and lists that have to be there are. */
export function wireOf({ organisation }: Draft): Organisation {
  const empty = (LISTS[organisation.role] ?? []).map((name) => [name, []] as const);
  return { ...Object.fromEntries(empty), ...organisation } as Organisation;
}

/** The interface names places in the organisation; in the form it stands below `organisation`. */
export const within = (faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, pointer: `/organisation${fault.pointer}` }));
