import type { TableUse } from '../handler.ts';
import { type ApiParts, appending, type Make, reading, registry } from './parts.ts';

/** Referrals and the register of contact points; what authorities do together, and what they look at together. */
export function escalationRoutes(make: Make, parts: ApiParts) {
  const CASES_TABLE = appending(parts);
  const looking: TableUse = { table: parts.data.cases, actions: ['PartiQLInsert', 'Query', 'GetItem'] };
  const lists: TableUse = { table: parts.data.views, actions: ['GetItem', 'BatchGetItem'] };
  const many = { memoryMegabytes: 1024, timeoutSeconds: 28 };
  return {
    postReferral: make('post-referral', { tables: { CASES_TABLE } }),
    postReferralAnswer: make('post-referral-answer', { tables: { CASES_TABLE } }),
    putContactPoint: make('put-contact-point', { tables: { CASES_TABLE } }),
    getContactPoints: make('get-contact-points', { tables: { CASES_TABLE: registry(parts) } }),
    postCoordinatedAction: make('post-coordinated-action', { tables: { CASES_TABLE } }),
    postParticipation: make('post-participation', { tables: { CASES_TABLE } }),
    getCoordinatedAction: make('get-coordinated-action', {
      tables: { CASES_TABLE: reading(parts), VIEWS_TABLE: lists },
      ...many,
    }),
    postMonitoringRound: make('post-monitoring-round', { tables: { CASES_TABLE } }),
    postRoundChecks: make('post-round-checks', { tables: { CASES_TABLE: looking }, ...many }),
    getMonitoringRound: make('get-monitoring-round', { tables: { CASES_TABLE: registry(parts) }, ...many }),
  };
}
