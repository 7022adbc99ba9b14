import * as z from 'zod/mini';
import { OrganisationId } from '../../vocabulary/ids.ts';
import { acting, reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { FlaggerListQuery, FlaggerPage, FlaggerView, Scorecard, ScorecardQuery } from '../flagger.ts';
import { EvidenceFile, EvidenceQuery, FlaggerReport, ReportQuery } from '../flagger-report.ts';
import { NewNotifierMeasure, NotifierMeasure } from '../notifier-measure.ts';

const params = z.strictObject({ id: OrganisationId });
const files = ['text/csv; charset=utf-8'] as const;

export const getFlagger = defineRoute({
  id: 'getFlagger',
  method: 'GET',
  path: '/v1/flaggers/{id}',
  summary: 'A flagger, the history of its status, and what marketplaces did upon misuse',
  access: reading({ flagger: 'own', operator: 'all' }),
  status: 200,
  params,
  reply: FlaggerView,
});

export const getFlaggers = defineRoute({
  id: 'getFlaggers',
  method: 'GET',
  path: '/v1/flaggers',
  summary: 'Flaggers; a marketplace is told of those that have notified something to it',
  access: reading({ marketplace: 'addressed', operator: 'all' }),
  status: 200,
  query: FlaggerListQuery,
  reply: FlaggerPage,
});

/** Neither the Commission, which sees no notifier, nor authorities, which have no scorecard. */
export const getScorecard = defineRoute({
  id: 'getScorecard',
  method: 'GET',
  path: '/v1/flaggers/{id}/scorecard',
  summary: 'The record of a flagger over a window; a marketplace sees that of the notices addressed to it',
  access: reading({ flagger: 'own', marketplace: 'addressed', operator: 'all' }),
  status: 200,
  params,
  query: ScorecardQuery,
  reply: Scorecard,
});

export const postFlaggerMeasure = defineRoute({
  id: 'postFlaggerMeasure',
  method: 'POST',
  path: '/v1/flaggers/{id}/measures',
  summary: 'Record a warning or a suspended processing of notices or complaints, or that it is lifted (DSA Art. 23(2))',
  access: acting({ marketplace: 'addressed' }),
  status: 201,
  params,
  body: NewNotifierMeasure,
  reply: NotifierMeasure,
});

export const getFlaggerReport = defineRoute({
  id: 'getFlaggerReport',
  method: 'GET',
  path: '/v1/flaggers/{id}/report',
  summary: 'The figures for the annual report of a trusted flagger (DSA Art. 22(3)), as JSON or CSV',
  access: reading({ flagger: 'own', operator: 'all' }),
  status: 200,
  params,
  query: ReportQuery,
  reply: FlaggerReport,
  files,
});

export const getEvidenceFile = defineRoute({
  id: 'getEvidenceFile',
  method: 'GET',
  path: '/v1/flaggers/{id}/evidence-file',
  summary: 'What a marketplace puts before the coordinator about a trusted flagger (DSA Art. 22(6)), as JSON or CSV',
  access: reading({ marketplace: 'addressed' }),
  status: 200,
  params,
  query: EvidenceQuery,
  reply: EvidenceFile,
  files,
});
