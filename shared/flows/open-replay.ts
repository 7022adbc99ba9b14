import { KnownProducts } from '../store/known-products.ts';
import { besideQueue } from '../store/queues.ts';
import { openTable } from '../store/table.ts';
import type { Opened } from './open.ts';
import { Postmaster } from './outgoing.ts';
import type { ReplayingLetters } from './replay-letter.ts';

/** Variables of a replay by the interface. */
export const REPLAY_VARIABLES = [
  'VIEWS_TABLE',
  'WORK_TABLE',
  'EVIDENCE_BUCKET',
  'STAGE',
  'INBOX_DEAD_LETTERS_URL',
] as const;

/** Queues are made by the reader of the record alone: a registration is left to it, and to the command. */
const MAKES_NO_QUEUES = {
  inboxDeadLettersArn: '',
  actionsDeadLettersArn: '',
  takeActionsArn: '',
  keyArn: '',
} as const;

/** What a replay by the interface works with: what `deliver` and `project` may do, but for the making of queues. */
export function openReplay(
  env: Readonly<Record<(typeof REPLAY_VARIABLES)[number], string>>,
  { cases, registry }: Opened,
): ReplayingLetters {
  const { STAGE: stage, INBOX_DEAD_LETTERS_URL: knownQueueUrl } = env;
  return {
    ...{ cases, registry, stage, knownQueueUrl },
    deadLettersUrl: besideQueue(knownQueueUrl, `${stage}-records-dead`),
    views: openTable(env.VIEWS_TABLE),
    work: openTable(env.WORK_TABLE),
    evidenceBucket: env.EVIDENCE_BUCKET,
    postmaster: new Postmaster({ cases, registry, stage, knownQueueUrl }),
    products: new KnownProducts(cases),
    onboarding: { stage, ...MAKES_NO_QUEUES },
    replayBatch: async () => {
      throw new Error('A batch is left to the command');
    },
    remainingMilliseconds: () => Number.POSITIVE_INFINITY,
  };
}
