import type { Reach, Scope } from '../../../shared/contracts/access.ts';
import type { RouteId } from '../../../shared/contracts/routes.ts';
import type { PersonFunction } from '../../../shared/vocabulary/roles.ts';

type Cell = Reach | '-';
type Row = readonly [authority: Cell, flagger: Cell, marketplace: Cell, commission: Cell, operator: Cell];
/** Every route but the public ones. */
export type Guarded = Exclude<
  RouteId,
  | 'getCalendars'
  | 'getDeadlines'
  | 'getOpenApi'
  | 'getAsyncApi'
  | 'getDocs'
  | 'getKpiCatalogue'
  | 'getPublicFigures'
  | 'getSignIn'
  | 'getSigningKey'
>;

const WRITERS = ['officer', 'approver'] as const;
const READERS = ['officer', 'approver', 'reader'] as const;
const APPROVERS = ['approver'] as const;

/** Who may call what, and how far it reaches for them: every cell of the table, written down a second time. */
export const TABLE: Readonly<Record<Guarded, readonly [Scope, readonly PersonFunction[], ...Row]>> = {
  getMe: ['noticeboard/read', READERS, 'own', 'own', 'own', 'own', 'own'],
  postNotice: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  postNoticesBatch: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  postNoticePreview: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  getNotice: ['noticeboard/read', READERS, 'own', 'own', '-', '-', 'all'],
  getItems: ['noticeboard/read', READERS, 'own', 'own', 'addressed', '-', '-'],
  getItem: ['noticeboard/read', READERS, 'own', 'own', 'addressed', '-', 'all'],
  postAction: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  postActionsBatch: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  postCheck: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', 'all'],
  postWithdrawal: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  postInformation: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  postComplaint: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', '-'],
  postComplaintDecision: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  postDispute: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', '-'],
  postEvidence: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', 'all'],
  postEvidenceCompletion: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', 'all'],
  getEvidence: ['noticeboard/read', READERS, 'own', 'own', 'addressed', '-', 'all'],
  postHold: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', 'all'],
  postAccessRequest: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', 'all'],
  postErasure: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', 'all'],
  getErasures: ['noticeboard/read', READERS, 'own', '-', '-', '-', 'all'],
  getRetentionReports: ['noticeboard/read', READERS, 'own', '-', '-', '-', 'all'],
  getItemMatches: ['noticeboard/read', READERS, 'own', 'own', '-', '-', 'all'],
  postReappearance: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', 'all'],
  postKnownProduct: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', '-'],
  postKnownProductWithdrawal: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', 'all'],
  getKnownProducts: ['noticeboard/read', READERS, 'all', '-', 'all', '-', 'all'],
  postKnownProductsMatch: ['noticeboard/read', READERS, 'all', '-', 'all', '-', '-'],
  postAlerts: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', '-'],
  getAlert: ['noticeboard/read', READERS, 'own', '-', '-', '-', 'all'],
  getFlagger: ['noticeboard/read', READERS, '-', 'own', '-', '-', 'all'],
  getScorecard: ['noticeboard/read', READERS, '-', 'own', 'addressed', '-', 'all'],
  postFlaggerMeasure: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  getFlaggerReport: ['noticeboard/read', READERS, '-', 'own', '-', '-', 'all'],
  getEvidenceFile: ['noticeboard/read', READERS, '-', '-', 'addressed', '-', '-'],
  postSelfReport: ['noticeboard/submit', WRITERS, '-', 'own', 'own', '-', '-'],
  getSelfReports: ['noticeboard/read', READERS, '-', 'own', 'own', 'all', 'all'],
  getKpis: ['noticeboard/read', READERS, 'own', 'own', 'addressed', 'all', 'all'],
  postExport: ['noticeboard/read', READERS, 'own', 'own', 'addressed', 'all', 'all'],
  getExport: ['noticeboard/read', READERS, 'own', 'own', 'addressed', 'all', 'all'],
  getExports: ['noticeboard/read', READERS, 'own', 'own', 'addressed', 'all', 'all'],
  getExportFigures: ['noticeboard/read', READERS, 'own', 'own', 'addressed', 'all', 'all'],
  getSellers: ['noticeboard/read', READERS, 'sector', '-', 'addressed', '-', 'all'],
  getSeller: ['noticeboard/read', READERS, 'sector', '-', 'addressed', '-', 'all'],
  postSellerMeasure: ['noticeboard/act', WRITERS, '-', '-', 'addressed', '-', '-'],
  postSellerLink: ['noticeboard/submit', WRITERS, 'sector', '-', '-', '-', '-'],
  postReferral: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', '-'],
  postReferralAnswer: ['noticeboard/submit', WRITERS, 'own', 'own', '-', '-', 'all'],
  putContactPoint: ['noticeboard/operate', WRITERS, '-', '-', '-', '-', 'all'],
  getContactPoints: ['noticeboard/read', READERS, 'all', 'all', 'all', 'all', 'all'],
  postCoordinatedAction: ['noticeboard/submit', WRITERS, 'own', '-', '-', 'own', 'own'],
  postParticipation: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', '-'],
  getSellerLinks: ['noticeboard/read', READERS, 'own', '-', '-', '-', '-'],
  getCoordinatedActions: ['noticeboard/read', READERS, 'own', '-', '-', 'all', 'all'],
  getMonitoringRounds: ['noticeboard/read', READERS, 'own', 'own', '-', 'all', 'all'],
  getFlaggers: ['noticeboard/read', READERS, '-', '-', 'addressed', '-', 'all'],
  getCoordinatedAction: ['noticeboard/read', READERS, 'own', '-', '-', 'all', 'all'],
  postMonitoringRound: ['noticeboard/submit', WRITERS, 'own', '-', '-', 'own', 'own'],
  postRoundChecks: ['noticeboard/submit', WRITERS, 'own', 'own', '-', 'own', 'own'],
  getMonitoringRound: ['noticeboard/read', READERS, 'own', 'own', '-', 'all', 'all'],
  putOrganisation: ['noticeboard/operate', WRITERS, '-', '-', '-', '-', 'all'],
  getOrganisation: ['noticeboard/read', READERS, 'own', 'own', 'own', 'own', 'all'],
  getOrganisations: ['noticeboard/read', READERS, '-', '-', '-', '-', 'all'],
  getQueues: ['noticeboard/read', READERS, '-', '-', 'own', '-', 'all'],
  postTestMessage: ['noticeboard/submit', WRITERS, '-', '-', 'own', '-', 'all'],
  getMarketplaces: ['noticeboard/read', READERS, 'all', 'all', 'all', 'all', 'all'],
  getDeadLetters: ['noticeboard/read', READERS, '-', '-', '-', '-', 'all'],
  postReplay: ['noticeboard/operate', WRITERS, '-', '-', '-', '-', 'all'],
  getOperations: ['noticeboard/read', READERS, '-', '-', '-', '-', 'all'],
  postClient: ['noticeboard/operate', WRITERS, '-', '-', '-', '-', 'all'],
  getPeople: ['noticeboard/read', READERS, 'own', 'own', 'own', 'own', 'all'],
  postPerson: ['noticeboard/submit', APPROVERS, 'own', 'own', 'own', 'own', 'all'],
  putPerson: ['noticeboard/submit', APPROVERS, 'own', 'own', 'own', 'own', 'all'],
  getOfficeSettings: ['noticeboard/read', READERS, 'own', '-', '-', '-', '-'],
  putOfficeSettings: ['noticeboard/submit', APPROVERS, 'own', '-', '-', '-', '-'],
  postAssignment: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', '-'],
  getAssignment: ['noticeboard/read', READERS, 'own', 'own', 'addressed', '-', '-'],
  getAssignments: ['noticeboard/read', READERS, 'own', 'own', 'addressed', '-', '-'],
  postHandover: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', '-'],
  postNote: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', '-'],
  getNotes: ['noticeboard/read', READERS, 'own', 'own', 'addressed', '-', '-'],
  postNoteErasure: ['noticeboard/submit', WRITERS, 'own', 'own', 'addressed', '-', '-'],
  postOrderDraft: ['noticeboard/submit', WRITERS, 'own', '-', '-', '-', '-'],
  getOrderDrafts: ['noticeboard/read', READERS, 'own', '-', '-', '-', '-'],
  getOrderDraft: ['noticeboard/read', WRITERS, 'own', '-', '-', '-', '-'],
  postOrderDraftDecision: ['noticeboard/submit', APPROVERS, 'own', '-', '-', '-', '-'],
};
