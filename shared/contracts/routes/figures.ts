import * as z from 'zod/mini';
import { ExportId } from '../../vocabulary/ids.ts';
import { reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { ExportJob, ExportList, ExportQuery } from '../export.ts';
import { NewExport } from '../export-request.ts';
import { Figures, KpiQuery } from '../kpi.ts';
import { KpiCatalogue } from '../kpi-catalogue.ts';

/** Authorities and flaggers see their own figures, a marketplace its own, the Commission and the operator all. */
const everybody = reading({
  authority: 'own',
  flagger: 'own',
  marketplace: 'addressed',
  commission: 'all',
  operator: 'all',
});

export const getKpis = defineRoute({
  id: 'getKpis',
  method: 'GET',
  path: '/v1/kpis',
  summary: 'Live figures of the cohorts of one or more months',
  access: everybody,
  status: 200,
  query: KpiQuery,
  reply: Figures,
});

export const getKpiCatalogue = defineRoute({
  id: 'getKpiCatalogue',
  method: 'GET',
  path: '/v1/kpis/catalogue',
  summary: 'What every figure means, what is left out of which, and the sets that dialogues ask for',
  access: 'public',
  status: 200,
  reply: KpiCatalogue,
});

export const postExport = defineRoute({
  id: 'postExport',
  method: 'POST',
  path: '/v1/exports',
  summary: 'Have figures, rows of items or official files made exactly from the events, with a signed manifest',
  access: everybody,
  status: 202,
  body: NewExport,
  reply: ExportJob,
});

export const getExport = defineRoute({
  id: 'getExport',
  method: 'GET',
  path: '/v1/exports/{id}',
  summary: 'An export: its state, its manifest, and where to fetch the files',
  access: everybody,
  status: 200,
  params: z.strictObject({ id: ExportId }),
  reply: ExportJob,
});

export const getExports = defineRoute({
  id: 'getExports',
  method: 'GET',
  path: '/v1/exports',
  summary: 'Exports of your own, or those made by the clock, newest first',
  access: everybody,
  status: 200,
  query: ExportQuery,
  reply: ExportList,
});
