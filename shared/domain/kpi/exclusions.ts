import type { KpiId } from '../../contracts/kpi.ts';

/** One reason why something is left out of figures. */
interface Exclusion {
  readonly means: string;
  /** The counter that says how many; without it, the reading of the figure says it, or it is in no counter at all. */
  readonly counter?: string;
  readonly from: readonly KpiId[];
}

/** Why an item or notice is left out of a figure. One table for all KPIs; what is not here stays in the denominator. */
export const EXCLUSIONS: Readonly<Record<string, Exclusion>> = {
  WITHDRAWN: { means: 'withdrawn by its submitter before the deadline', counter: 'wb', from: ['K8'] },
  WITHDRAWN_BEFORE_DUE: { means: 'withdrawn by its submitter before this deadline', from: ['K17', 'K18', 'K19', 'K20', 'K21'] },
  NOTICE_WITHDRAWN: { means: 'all items withdrawn before their deadlines', counter: 'nw', from: ['K7'] },
  ALREADY_REMOVED: { means: 'gone before the notice arrived', counter: 'oALREADY_REMOVED', from: ['K4'] },
  NO_ACTION: { means: 'decided without an act', counter: 'oNO_ACTION', from: ['K4'] },
  DISPUTED_OR_ERROR_CHANNEL: { means: 'disputed, or sent through the wrong channel: the figure is shown with and without them', from: ['K21'] },
  DISPUTED_ERROR_CHANNEL_OR_ALREADY_REMOVED: { means: 'disputed, of another channel, or gone before: it says nothing of whether the notice was right', from: ['K25'] },
  OMITTED: { means: 'ended without a decision', from: ['K26', 'K27'] },
  WINDOW_OPEN: { means: 'the time in which it may come back is not over', from: ['K30'] },
  ONE_CHANNEL: { means: 'content that went through one channel only', from: ['K10'] },
  ROUND_OPEN: { means: 'looks of a round that is not over', from: ['K10', 'K23', 'CHECKED'] },
  CONFIDENTIAL: { means: 'reported in confidence: only pooled among themselves, from three organisations on', from: ['K13', 'K14', 'PREVENTED', 'VOLUNTARY'] },
  SUSPENDED: { means: 'status suspended by its coordinator at that moment', from: ['K16'] },
  FIRST_SIGHT_UNKNOWN: { means: 'removed, and the submitter did not say when it first saw the listing', from: ['K34'] },
  TAKEN_BACK: { means: 'reversed, reinstated or withdrawn: it never counted', from: ['K31'] },
}; // biome-ignore format: one row a reason

export const exclusionsOf = (kpi: KpiId): string[] =>
  Object.entries(EXCLUSIONS).flatMap(([why, { from }]) => (from.includes(kpi) ? [why] : []));
