import * as z from 'zod/mini';
import { Actor } from '../contracts/event.ts';
import { Finding, NewSelfReport } from '../contracts/self-report.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';

/** What one organisation has reported of itself, every version. */
export const SELF_REPORTS = {
  type: 'SELF_REPORT',
  entry: z.object({ version: z.int(), report: NewSelfReport, findings: z.array(Finding), by: Actor }),
} as const;

export const selfReportsPartition = (organisation: OrganisationId): string => `SELFREPORTS#${organisation}`;
