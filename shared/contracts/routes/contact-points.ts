import * as z from 'zod/mini';
import { ContactPointId } from '../../vocabulary/contact-point.ts';
import { operating, reading } from '../access.ts';
import { ContactPoint, ContactPointQuery, ContactPoints, NewContactPoint } from '../contact-point.ts';
import { defineRoute } from '../contract.ts';

export const putContactPoint = defineRoute({
  id: 'putContactPoint',
  method: 'PUT',
  path: '/v1/contact-points/{id}',
  summary: 'Register the contact point of an authority or a marketplace, or a change of it',
  access: operating({ operator: 'all' }),
  status: 200,
  params: z.strictObject({ id: ContactPointId }),
  body: NewContactPoint,
  reply: ContactPoint,
});

export const getContactPoints = defineRoute({
  id: 'getContactPoints',
  method: 'GET',
  path: '/v1/contact-points',
  summary: 'Contact points by Member State, kind or marketplace at a date, and how many there are (K15)',
  access: reading({ authority: 'all', flagger: 'all', marketplace: 'all', commission: 'all', operator: 'all' }),
  status: 200,
  query: ContactPointQuery,
  reply: ContactPoints,
});
