import { getAlert, postAlerts } from './routes/alerts.ts';
import { getContactPoints, putContactPoint } from './routes/contact-points.ts';
import { getCoordinatedAction, postCoordinatedAction, postParticipation } from './routes/coordinated-actions.ts';
import { getEvidence, postEvidence, postEvidenceCompletion, postHold } from './routes/evidence.ts';
import { getExport, getExports, getKpiCatalogue, getKpis, postExport } from './routes/figures.ts';
import { getEvidenceFile, getFlagger, getFlaggerReport, getScorecard, postFlaggerMeasure } from './routes/flaggers.ts';
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
import { getMonitoringRound, postMonitoringRound, postRoundChecks } from './routes/monitoring.ts';
import { getNotice, postNotice, postNoticesBatch } from './routes/notices.ts';
import { getAsyncApi, getDeadlines, getDocs, getOpenApi } from './routes/public.ts';
import { postReappearance } from './routes/reappearances.ts';
import { postComplaint, postComplaintDecision, postDispute } from './routes/redress.ts';
import { postReferral, postReferralAnswer } from './routes/referrals.ts';
import { getOrganisation, getOrganisations, postClient, postPerson, putOrganisation } from './routes/registry.ts';
import { getSelfReports, postSelfReport } from './routes/self-reports.ts';
import { getErasures, getRetentionReports, postAccessRequest, postErasure } from './routes/seller-rights.ts';
import { getSeller, getSellers, postSellerLink, postSellerMeasure } from './routes/sellers.ts';

/** Every route there is. API Gateway, the access table and the documents are made from this list and nothing else. */
export const routes = {
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

export type RouteId = keyof typeof routes;
