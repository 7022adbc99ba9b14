import * as z from 'zod/mini';
import { MonitoringRoundId } from '../../vocabulary/coordinated.ts';
import { reading, submitting } from '../access.ts';
import { BatchRow } from '../action.ts';
import { defineRoute } from '../contract.ts';
import { WindowQuery } from '../coordinated-action.ts';
import {
  MonitoringRoundFigures,
  MonitoringRoundPage,
  MonitoringRoundView,
  NewMonitoringRound,
  RoundCheck,
  RoundCheckReceipt,
} from '../monitoring-round.ts';

const params = z.strictObject({ id: MonitoringRoundId });
const MOST_CHECKS = 1000;
const batchOf = (element: z.ZodMiniType) =>
  z.strictObject({ checks: z.array(element).check(z.minLength(1), z.maxLength(MOST_CHECKS)) });

export const postMonitoringRound = defineRoute({
  id: 'postMonitoringRound',
  method: 'POST',
  path: '/v1/monitoring-rounds',
  summary: 'Open a monitoring round: a fixed window, a method, and the same content through two channels',
  access: submitting({ authority: 'own', commission: 'own', operator: 'own' }),
  status: 201,
  body: NewMonitoringRound,
  reply: MonitoringRoundView,
});

export const postRoundChecks = defineRoute({
  id: 'postRoundChecks',
  method: 'POST',
  path: '/v1/monitoring-rounds/{id}/checks',
  summary: 'Record up to 1,000 looks at offers; each gets its own result or its own faults',
  access: submitting({ authority: 'own', flagger: 'own', commission: 'own', operator: 'own' }),
  status: 207,
  params,
  body: batchOf(z.unknown()),
  documentedBody: batchOf(RoundCheck),
  reply: z.object({ results: z.array(BatchRow(RoundCheckReceipt)) }),
});

export const getMonitoringRounds = defineRoute({
  id: 'getMonitoringRounds',
  method: 'GET',
  path: '/v1/monitoring-rounds',
  summary: 'Monitoring rounds in which one takes part',
  access: reading({ authority: 'own', flagger: 'own', commission: 'all', operator: 'all' }),
  status: 200,
  query: WindowQuery,
  reply: MonitoringRoundPage,
});

export const getMonitoringRound = defineRoute({
  id: 'getMonitoringRound',
  method: 'GET',
  path: '/v1/monitoring-rounds/{id}',
  summary: 'A monitoring round, with offers checked, prevalence and coherence (K10) once its window has closed',
  access: reading({ authority: 'own', flagger: 'own', commission: 'all', operator: 'all' }),
  status: 200,
  params,
  reply: MonitoringRoundFigures,
});
