import * as z from 'zod/mini';
import { CoordinatedActionId } from '../../vocabulary/coordinated.ts';
import { reading, submitting } from '../access.ts';
import { defineRoute } from '../contract.ts';
import {
  CoordinatedActionFigures,
  CoordinatedActionPage,
  CoordinatedActionView,
  NewCoordinatedAction,
  WindowQuery,
} from '../coordinated-action.ts';

const params = z.strictObject({ id: CoordinatedActionId });

export const postCoordinatedAction = defineRoute({
  id: 'postCoordinatedAction',
  method: 'POST',
  path: '/v1/coordinated-actions',
  summary: 'Open a coordinated action: notices of several authorities under one name for a time',
  access: submitting({ authority: 'own', commission: 'own', operator: 'own' }),
  status: 201,
  body: NewCoordinatedAction,
  reply: CoordinatedActionView,
});

export const postParticipation = defineRoute({
  id: 'postParticipation',
  method: 'POST',
  path: '/v1/coordinated-actions/{id}/participation',
  summary: 'Take part in a coordinated action to which one is invited',
  access: submitting({ authority: 'own' }),
  status: 201,
  params,
  body: z.strictObject({}),
  reply: CoordinatedActionView,
});

export const getCoordinatedActions = defineRoute({
  id: 'getCoordinatedActions',
  method: 'GET',
  path: '/v1/coordinated-actions',
  summary: 'Coordinated actions that one has opened or is invited to',
  access: reading({ authority: 'own', commission: 'all', operator: 'all' }),
  status: 200,
  query: WindowQuery,
  reply: CoordinatedActionPage,
});

export const getCoordinatedAction = defineRoute({
  id: 'getCoordinatedAction',
  method: 'GET',
  path: '/v1/coordinated-actions/{id}',
  summary: 'A coordinated action with its figures: pooled, by marketplace, and one’s own',
  access: reading({ authority: 'own', commission: 'all', operator: 'all' }),
  status: 200,
  params,
  reply: CoordinatedActionFigures,
});
