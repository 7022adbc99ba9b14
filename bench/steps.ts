import { randomUUID } from 'node:crypto';

/** One step of a marketplace on one item. */
export interface Step {
  readonly itemId: string;
  readonly action: object;
}

export const RECEIPT = { type: 'RECEIPT', automatic: true };
export const DECIDED = { type: 'DECIDED', outcome: 'REMOVE', ground: 'LAW', automatedDecision: 'NOT' };
export const ACTED = { type: 'ACTION_IMPLEMENTED', measures: ['LISTING_REMOVED'] };

/** Done now, under an id of its own. */
export const stamped = (action: object) => ({
  ...action,
  actionId: randomUUID(),
  occurredAt: new Date().toISOString(),
});
