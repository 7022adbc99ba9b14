import * as z from 'zod/mini';
import { ExportId } from '../../vocabulary/ids.ts';
import { reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { ExportJob } from '../export.ts';
import { NewExport } from '../export-request.ts';
import { Figures, KpiQuery } from '../kpi.ts';

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

export const postExport = defineRoute({
  id: 'postExport',
  method: 'POST',
  path: '/v1/exports',
  summary: 'Have figures computed exactly from the events and written as CSV and JSON with a manifest',
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
