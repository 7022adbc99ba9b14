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

/** Acts within seconds, on the law. */
const prompt: Habit = {
  onItem: () => [REVIEW, decided(1.5, 'REMOVE', { ground: 'LAW' }), acted(1, 'LISTING_REMOVED'), ...told('LAW')],
};

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

/** Finds the notices not good enough, and says so. */
const rejecting: Habit = {
  onItem: ({ sector }) =>
    sector === 'wildlife'
      ? [
          REVIEW,
          decided(3, 'DISPUTED', { reason: 'The age of the piece is disputed; the seller offers a certificate.' }),
        ]
      : [
          REVIEW,
          decided(3, 'NO_ACTION', { reason: 'The notice does not show why this piece is not genuine.' }),
          ...told('NEITHER').slice(0, 1),
        ],
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
  onAnswer: [decided(2, 'REMOVE', { ground: 'LAW' }), acted(1, 'LISTING_REMOVED'), ...told('LAW')],
};

/** How each marketplace of the fleet behaves. */
export const HABITS: Readonly<Record<FleetId, { readonly habit: Habit; readonly means: string }>> = {
  amazon: { habit: prompt, means: 'prompt' },
  aliexpress: { habit: slow, means: 'slow' },
  temu: { habit: silent, means: 'silent' },
  shein: { habit: asking, means: 'asks first' },
  ebay: { habit: rejecting, means: 'rejecting' },
};
