import { getAlert, postAlerts } from './routes/alerts.ts';
import { getExport, getKpis, postExport } from './routes/figures.ts';
import {
  getItem,
  getItems,
  postAction,
  postActionsBatch,
  postCheck,
  postInformation,
  postWithdrawal,
} from './routes/items.ts';
import { getNotice, postNotice, postNoticesBatch } from './routes/notices.ts';
import { getAsyncApi, getDeadlines, getDocs, getOpenApi } from './routes/public.ts';
import { getOrganisation, getOrganisations, postClient, postPerson, putOrganisation } from './routes/registry.ts';

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
  postAlerts,
  getAlert,
  getKpis,
  postExport,
  getExport,
  putOrganisation,
  getOrganisation,
  getOrganisations,
  postClient,
  postPerson,
  getDeadlines,
  getOpenApi,
  getAsyncApi,
  getDocs,
} as const;

export type RouteId = keyof typeof routes;
