import { getAlert, postAlerts } from './routes/alerts.ts';
import {
  getAssignment,
  getAssignments,
  getNotes,
  postAssignment,
  postHandover,
  postNote,
  postNoteErasure,
} from './routes/assignments.ts';
import { getCalendars } from './routes/calendars.ts';
import { getContactPoints, putContactPoint } from './routes/contact-points.ts';
import {
  getCoordinatedAction,
  getCoordinatedActions,
  postCoordinatedAction,
  postParticipation,
} from './routes/coordinated-actions.ts';
import { getDeadLetters, postReplay } from './routes/dead-letters.ts';
import { getEvidence, postEvidence, postEvidenceCompletion, postHold } from './routes/evidence.ts';
import { getExport, getExports, getKpiCatalogue, getKpis, postExport } from './routes/figures.ts';
import {
  getEvidenceFile,
  getFlagger,
  getFlaggerReport,
  getFlaggers,
  getScorecard,
  postFlaggerMeasure,
} from './routes/flaggers.ts';
import { getItemMatches } from './routes/item-matches.ts';
import {
  getItem,
  getItems,
  postAction,
  postActionsBatch,
  postCheck,
  postInformation,
  postWithdrawal,
} from './routes/items.ts';
import {
  getKnownProducts,
  postKnownProduct,
  postKnownProductsMatch,
  postKnownProductWithdrawal,
} from './routes/known-products.ts';
import { getMarketplaces } from './routes/marketplaces.ts';
import { getMe } from './routes/me.ts';
import { getMonitoringRound, getMonitoringRounds, postMonitoringRound, postRoundChecks } from './routes/monitoring.ts';
import { getNotice, postNotice, postNoticePreview, postNoticesBatch } from './routes/notices.ts';
import { getOperations } from './routes/operations.ts';
import { getOrderDraft, getOrderDrafts, postOrderDraft, postOrderDraftDecision } from './routes/order-drafts.ts';
import { getOfficeSettings, getPeople, putOfficeSettings, putPerson } from './routes/people.ts';
import { getAsyncApi, getDeadlines, getDocs, getOpenApi, getSigningKey } from './routes/public.ts';
import { getExportFigures, getPublicFigures } from './routes/public-figures.ts';
import { getQueues, postTestMessage } from './routes/queues.ts';
import { postReappearance } from './routes/reappearances.ts';
import { postComplaint, postComplaintDecision, postDispute } from './routes/redress.ts';
import { postReferral, postReferralAnswer } from './routes/referrals.ts';
import { getOrganisation, getOrganisations, postClient, postPerson, putOrganisation } from './routes/registry.ts';
import { getSelfReports, postSelfReport } from './routes/self-reports.ts';
import { getErasures, getRetentionReports, postAccessRequest, postErasure } from './routes/seller-rights.ts';
import { getSeller, getSellerLinks, getSellers, postSellerLink, postSellerMeasure } from './routes/sellers.ts';
import { getSignIn } from './routes/sign-in.ts';

/** Routes whose functions live in the stack of the API itself. */
const coreRoutes = {
  postNotice,
  postNoticesBatch,
  getNotice,
  getItems,
  getItem,
  postAction,
  postActionsBatch,
  postCheck,
  postWithdrawal,
  postInformation,
  postComplaint,
  postComplaintDecision,
  postDispute,
  postReappearance,
  getItemMatches,
  postEvidence,
  postEvidenceCompletion,
  getEvidence,
  postHold,
  postAccessRequest,
  postErasure,
  getErasures,
  getRetentionReports,
  postAlerts,
  getAlert,
  postKnownProduct,
  postKnownProductWithdrawal,
  getKnownProducts,
  postKnownProductsMatch,
  getKpis,
  getKpiCatalogue,
  postExport,
  getExport,
  getExports,
  putOrganisation,
  getOrganisation,
  getOrganisations,
  postClient,
  postPerson,
  getFlagger,
  getScorecard,
  postFlaggerMeasure,
  getFlaggerReport,
  getEvidenceFile,
  postSelfReport,
  getSelfReports,
  getSellers,
  getSeller,
  postSellerMeasure,
  postSellerLink,
  postReferral,
  postReferralAnswer,
  putContactPoint,
  getContactPoints,
  postCoordinatedAction,
  postParticipation,
  getCoordinatedAction,
  postMonitoringRound,
  postRoundChecks,
  getMonitoringRound,
  getDeadlines,
  getOpenApi,
  getAsyncApi,
  getDocs,
} as const;

/** Routes that came with the page for people. Their functions live in a stack of their own: one holds 500 resources at most. */
export const consoleRoutes = {
  getMe,
  getMarketplaces,
  getCalendars,
  getDeadLetters,
  postReplay,
  getOperations,
  getPeople,
  putPerson,
  getOfficeSettings,
  putOfficeSettings,
  postAssignment,
  getAssignment,
  getAssignments,
  postHandover,
  postNote,
  getNotes,
  postNoteErasure,
  postOrderDraft,
  getOrderDrafts,
  getOrderDraft,
  postOrderDraftDecision,
  getSignIn,
  getExportFigures,
  getPublicFigures,
  postNoticePreview,
  getCoordinatedActions,
  getMonitoringRounds,
  getFlaggers,
  getSellerLinks,
  getSigningKey,
  getQueues,
  postTestMessage,
} as const;

/** Every route there is. API Gateway, the access table and the documents are made from this list and nothing else. */
export const routes = { ...coreRoutes, ...consoleRoutes } as const;

export type CoreRouteId = keyof typeof coreRoutes;
export type ConsoleRouteId = keyof typeof consoleRoutes;
export type RouteId = keyof typeof routes;
