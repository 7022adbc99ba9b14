import { randomUUID } from 'node:crypto';
import type { MeteredStack } from './metered-stack.ts';
import { ACTED, DECIDED, stamped } from './steps.ts';

/** What may happen around and after a decision: what comes before is not measured. */
export interface Path {
  readonly name: string;
  /** Items that take it side by side, where it is not twenty. */
  readonly items?: number;
  readonly prepare?: (metered: MeteredStack, itemId: string, index: number) => Promise<void>;
  readonly take: (metered: MeteredStack, itemId: string, index: number) => Promise<unknown>;
}

/** The marketplace reports some actions, one call each. */
const reporting =
  (...actions: object[]) =>
  async (metered: MeteredStack, itemId: string): Promise<void> => {
    for (const action of actions)
      await metered.client('market').ask('POST', `/v1/items/${itemId}/actions`, stamped(action));
  };

/** The submitter does something with an item. */
export const submitting = (metered: MeteredStack, itemId: string, what: string, body: object): Promise<unknown> =>
  metered.client('authority').ask('POST', `/v1/items/${itemId}/${what}`, { actionId: randomUUID(), ...body });

const REVIEWED = { type: 'REVIEW_STARTED' };
const ASKED = { type: 'INFORMATION_REQUESTED', question: 'Which batch?' };
const REFUSED = { type: 'DECIDED', outcome: 'NO_ACTION', reason: 'It is lawful', refusal: 'NOT_ILLEGAL' };
const COMPLAINED = { type: 'COMPLAINT_OPENED', complainant: 'SELLER', subject: 'a' };
const REVERSED = { type: 'COMPLAINT_DECIDED', complaint: 1, result: 'REVERSED', humanInvolved: true };
export const removed = reporting(DECIDED, ACTED);

export const PATHS: readonly Path[] = [
  {
    name: 'a question asked and answered',
    prepare: reporting(REVIEWED),
    async take(metered, id) {
      await reporting(ASKED)(metered, id);
      await submitting(metered, id, 'information', { answer: 'Batch 7' });
    },
  },
  {
    name: 'a complaint of the seller, decided, and the listing reinstated',
    prepare: removed,
    take: reporting(COMPLAINED, REVERSED, { type: 'REINSTATED' }),
  },
  {
    name: 'a complaint of the notifier, decided, and a restriction imposed',
    prepare: reporting(REFUSED),
    async take(metered, id) {
      await submitting(metered, id, 'complaints', { complainant: 'NOTIFIER', subject: 'e' });
      await reporting(REVERSED, { type: 'RESTRICTION_IMPOSED', measures: ['LISTING_REMOVED'], ground: 'LAW' })(
        metered,
        id,
      );
    },
  },
  {
    name: 'a dispute opened, decided and carried out',
    prepare: removed,
    take: reporting(
      { type: 'DISPUTE_OPENED', complainant: 'SELLER', body: 'Body' },
      { type: 'DISPUTE_DECIDED', dispute: 1, result: 'REVERSED' },
      { type: 'DISPUTE_IMPLEMENTED', dispute: 1 },
    ),
  },
  {
    name: 'buyers informed: one report of follow-through',
    prepare: removed,
    take: reporting({ type: 'BUYERS_INFORMED', buyers: 12 }),
  },
];
