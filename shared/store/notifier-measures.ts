import * as z from 'zod/mini';
import { Actor } from '../contracts/event.ts';
import { NewNotifierMeasure } from '../contracts/notifier-measure.ts';
import { OrganisationId } from '../vocabulary/ids.ts';

/** Measures about one flagger, of all marketplaces: it reads them all, and they are few. */
export const NOTIFIER_MEASURES = {
  type: 'NOTIFIER_MEASURE',
  entry: z.object({ marketplace: OrganisationId, measure: NewNotifierMeasure, by: Actor }),
} as const;

export const measuresPartition = (flagger: OrganisationId): string => `FLAGGER#${flagger}`;
