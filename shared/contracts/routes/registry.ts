import * as z from 'zod/mini';
import { OrganisationId } from '../../vocabulary/ids.ts';
import { Role } from '../../vocabulary/roles.ts';
import { approving, operating, reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { ClientCredentials, NewClient, NewOrganisation, NewPerson, OrganisationView } from '../organisation.ts';
import { PersonView } from '../person.ts';

const params = z.strictObject({ id: OrganisationId });
const operators = operating({ operator: 'all' });

export const putOrganisation = defineRoute({
  id: 'putOrganisation',
  method: 'PUT',
  path: '/v1/organisations/{id}',
  summary: 'Register an organisation, or change it; a marketplace with channel queue gets its two queues',
  access: operators,
  status: 200,
  params,
  body: z.unknown(),
  documentedBody: NewOrganisation,
  reply: OrganisationView,
});

export const getOrganisation = defineRoute({
  id: 'getOrganisation',
  method: 'GET',
  path: '/v1/organisations/{id}',
  summary: 'An organisation as it stands; everybody may read their own',
  access: reading({ authority: 'own', flagger: 'own', marketplace: 'own', commission: 'own', operator: 'all' }),
  status: 200,
  params,
  reply: OrganisationView,
});

export const getOrganisations = defineRoute({
  id: 'getOrganisations',
  method: 'GET',
  path: '/v1/organisations',
  summary: 'All organisations of one role',
  access: reading({ operator: 'all' }),
  status: 200,
  query: z.strictObject({ role: Role }),
  reply: z.object({ organisations: z.array(OrganisationView) }),
});

export const postClient = defineRoute({
  id: 'postClient',
  method: 'POST',
  path: '/v1/organisations/{id}/clients',
  summary: 'Give an organisation credentials for a machine; the secret is shown once',
  access: operators,
  status: 201,
  params,
  body: NewClient,
  reply: ClientCredentials,
});

export const postPerson = defineRoute({
  id: 'postPerson',
  method: 'POST',
  path: '/v1/organisations/{id}/people',
  summary: 'Give a person of an organisation access, with a function; whoever had left is admitted anew',
  access: approving({ authority: 'own', flagger: 'own', marketplace: 'own', commission: 'own', operator: 'all' }),
  status: 201,
  params,
  body: NewPerson,
  reply: PersonView,
});
