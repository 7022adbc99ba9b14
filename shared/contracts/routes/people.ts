import * as z from 'zod/mini';
import { OrganisationId, Subject } from '../../vocabulary/ids.ts';
import { approving, reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { NewOfficeSettings, OfficeSettings } from '../office-settings.ts';
import { People, PersonChange, PersonView } from '../person.ts';

const params = z.strictObject({ id: OrganisationId });

export const getPeople = defineRoute({
  id: 'getPeople',
  method: 'GET',
  path: '/v1/organisations/{id}/people',
  summary: 'The people of an organisation; their addresses are shown to their own people only',
  access: reading({ authority: 'own', flagger: 'own', marketplace: 'own', commission: 'own', operator: 'all' }),
  status: 200,
  params,
  reply: People,
});

export const putPerson = defineRoute({
  id: 'putPerson',
  method: 'PUT',
  path: '/v1/organisations/{id}/people/{subject}',
  summary: 'Change what a person does in an organisation, or end their access; what they did stays in the record',
  access: approving({ authority: 'own', flagger: 'own', marketplace: 'own', commission: 'own', operator: 'all' }),
  status: 200,
  params: z.strictObject({ id: OrganisationId, subject: Subject }),
  body: PersonChange,
  reply: PersonView,
});

export const getOfficeSettings = defineRoute({
  id: 'getOfficeSettings',
  method: 'GET',
  path: '/v1/organisations/{id}/settings',
  summary: 'How an authority works inside, and who chose it',
  access: reading({ authority: 'own' }),
  status: 200,
  params,
  reply: OfficeSettings,
});

export const putOfficeSettings = defineRoute({
  id: 'putOfficeSettings',
  method: 'PUT',
  path: '/v1/organisations/{id}/settings',
  summary: 'Choose whether orders need a second pair of eyes; every choice is recorded',
  access: approving({ authority: 'own' }),
  status: 200,
  params,
  body: NewOfficeSettings,
  reply: OfficeSettings,
});
