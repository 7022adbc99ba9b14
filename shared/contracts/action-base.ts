import * as z from 'zod/mini';
import { ActionId } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';

/** What everything that a marketplace reports carries. */
export const base = {
  actionId: ActionId,
  occurredAt: Instant.check(
    z.describe(
      "When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours.",
    ),
  ),
};
