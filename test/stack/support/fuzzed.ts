import type { RouteId } from '../../../shared/contracts/routes.ts';

/** To whom the examples refer. */
export const CONTACT_POINTS = [
  ['de-coordinator', 'COORDINATOR'],
  ['de-customs-investigation', 'LAW_ENFORCEMENT'],
] as const;

/** A person, for what machines may not do. */
export const APPROVER = 'an approver';

const CALLERS: Readonly<Partial<Record<RouteId, string>>> = {
  postAction: 'amber',
  postActionsBatch: 'amber',
  putOrganisation: 'operator',
  putContactPoint: 'operator',
  postClient: 'operator',
  postPerson: 'operator',
  putPerson: 'operator',
  putOfficeSettings: APPROVER,
  postHandover: APPROVER,
  postNoteErasure: APPROVER,
  postOrderDraftDecision: APPROVER,
  getOrganisations: 'operator',
  getQueues: 'operator',
  postTestMessage: 'operator',
  postComplaintDecision: 'amber',
  postSellerMeasure: 'amber',
  postFlaggerMeasure: 'amber',
  getEvidenceFile: 'amber',
  getFlagger: 'operator',
  getScorecard: 'operator',
  getFlaggerReport: 'operator',
};

/** Somebody whom the route does not refuse. */
export const callerOf = (route: RouteId): string => CALLERS[route] ?? 'de-bnetza';

/** What a route must be asked beside the id that it names. */
export const ASKING: Readonly<Partial<Record<RouteId, string>>> = {
  getFlaggerReport: '?year=2026',
  getEvidenceFile: '?from=2026-05-01T00:00:00.000Z&to=2026-06-30T00:00:00.000Z',
};

/** Routes on which one call may stand in the way of the next. */
export const IN_ORDER: readonly RouteId[] = ['postHold'];

/** The part that a route refuses for what the item is, or who works there, whatever else the body says. */
export const OF_STATE: Readonly<Partial<Record<RouteId, string>>> = {
  postComplaint: '/subject',
  postReappearance: '/rule',
  postAssignment: '/person',
  postHandover: '/to',
};
