import { reading, submitting } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { NewSelfReport, SelfReportQuery, SelfReports, SelfReportView } from '../self-report.ts';

export const postSelfReport = defineRoute({
  id: 'postSelfReport',
  method: 'POST',
  path: '/v1/self-reports',
  summary:
    'Report measures of your own initiative, prevented uploads, exposure and voluntary measures, or correct such a report',
  access: submitting({ flagger: 'own', marketplace: 'own' }),
  status: 201,
  body: NewSelfReport,
  reply: SelfReportView,
});

/** Authorities see their own cases; what a marketplace says of itself is for the dialogue, which the Commission leads. */
export const getSelfReports = defineRoute({
  id: 'getSelfReports',
  method: 'GET',
  path: '/v1/self-reports',
  summary: 'Self-reports by organisation, sector and period; confidential ones only pooled, but to whom they are of',
  access: reading({ flagger: 'own', marketplace: 'own', commission: 'all', operator: 'all' }),
  status: 200,
  query: SelfReportQuery,
  reply: SelfReports,
});
