import type { FleetId } from './organisations.ts';
import type { Habit, Step } from './worker.ts';

const decided = (afterSeconds: number, outcome: string, more: Record<string, unknown> = {}): Step => ({
  afterSeconds,
  action: { type: 'DECIDED', outcome, automatedDecision: 'NOT', ...more },
});
const acted = (afterSeconds: number, measure: string): Step => ({
  afterSeconds,
  action: { type: 'ACTION_IMPLEMENTED', measures: [measure] },
});
const told = (cites: 'LAW' | 'TERMS' | 'NEITHER'): readonly Step[] => [
  { afterSeconds: 0.3, action: { type: 'NOTIFIER_INFORMED', cites, redressNamed: true } },
  { afterSeconds: 0.3, action: { type: 'SELLER_INFORMED', statementOfReasons: true } },
];
const REVIEW: Step = { afterSeconds: 1, action: { type: 'REVIEW_STARTED' } };

const report = (afterSeconds: number, type: Step['action']['type'], said: Record<string, unknown> = {}): Step => ({
  afterSeconds,
  action: { type, ...said },
});

/** Every so many-th item of a fleet goes a way of its own, always the same one. */
const isEvery = (n: number, itemId: string): boolean => Number.parseInt(itemId.slice(4, 8), 16) % n === 0;

/** The seller complains, and is right: the listing is back. */
const reversal: readonly Step[] = [
  report(2, 'COMPLAINT_OPENED', { complainant: 'SELLER', subject: 'a', statement: 'The article is the genuine one.' }),
  report(3, 'COMPLAINT_DECIDED', { complaint: 1, result: 'REVERSED', humanInvolved: true }),
  report(1, 'REINSTATED'),
];

/** Acts within seconds, on the law. Now and then a seller complains with success. */
const prompt: Habit = {
  onItem: ({ itemId, kind }) => [
    REVIEW,
    decided(1.5, 'REMOVE', { ground: 'LAW' }),
    acted(1, 'LISTING_REMOVED'),
    ...told('LAW'),
    ...(kind === 'NOTICE' && isEvery(6, itemId) ? reversal : []),
  ],
};

/** What follows a dangerous product. */
const FOLLOWED: readonly Step[] = [
  report(1, 'UNITS_SOLD', { units: 140 }),
  report(1, 'BUYERS_INFORMED', { buyers: 131 }),
  report(1, 'GATEWAY_REPORTED', { reference: 'SBG-DEMO' }),
];

/** Takes its time, and only disables the listing, on its terms. */
const slow: Habit = {
  onItem: () => [
    { ...REVIEW, afterSeconds: 8 },
    decided(10, 'DISABLE', { ground: 'TERMS' }),
    acted(6, 'LISTING_DISABLED'),
    ...told('TERMS'),
  ],
};

/** Confirms receipt by machine, and that is all that is heard of it. */
const silent: Habit = { onItem: () => [] };

/** Finds the notices not good enough, and says so; upon a complaint it looks again. */
const rejecting: Habit = {
  onItem: ({ sector }) =>
    sector === 'wildlife'
      ? [
          REVIEW,
          decided(3, 'DISPUTED', { reason: 'The age of the piece is disputed; the seller offers a certificate.' }),
        ]
      : [
          REVIEW,
          decided(3, 'NO_ACTION', {
            reason: 'The notice does not show why this piece is not genuine.',
            refusal: 'LACK_OF_INFORMATION',
          }),
          ...told('NEITHER').slice(0, 1),
        ],
  onComplaint: ({ itemId, complaint }) =>
    isEvery(2, itemId)
      ? [
          report(2, 'COMPLAINT_DECIDED', { complaint, result: 'REVERSED', humanInvolved: true }),
          report(1, 'RESTRICTION_IMPOSED', { measures: ['LISTING_REMOVED'], ground: 'LAW' }),
        ]
      : [report(2, 'COMPLAINT_DECIDED', { complaint, result: 'UPHELD', humanInvolved: true })],
};

/** Asks before it decides. */
const asking: Habit = {
  onItem: () => [
    REVIEW,
    {
      afterSeconds: 2,
      action: {
        type: 'INFORMATION_REQUESTED',
        field: '/details/testReport',
        question: 'Which test report shows the hazard?',
      },
    },
  ],
  onAnswer: [decided(2, 'REMOVE', { ground: 'LAW' }), acted(1, 'LISTING_REMOVED'), ...told('LAW'), ...FOLLOWED],
};

/** How each marketplace of the fleet behaves. */
export const HABITS: Readonly<Record<FleetId, { readonly habit: Habit; readonly means: string }>> = {
  amazon: { habit: prompt, means: 'prompt' },
  aliexpress: { habit: slow, means: 'slow' },
  temu: { habit: silent, means: 'silent' },
  shein: { habit: asking, means: 'asks first' },
  ebay: { habit: rejecting, means: 'rejecting' },
};
