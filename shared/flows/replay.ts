import { DEAD_LETTER_QUEUES, type DeadLetterQueue } from '../contracts/dead-letter.ts';
import { besideQueue } from '../store/queues.ts';
import { takeFrom } from '../store/receive.ts';
import { type ReplayingBatches, replayBatch } from './replay-batch.ts';
import { type ReplayingLetters, replayLetter } from './replay-letter.ts';

export type Replaying = ReplayingBatches & Omit<ReplayingLetters, 'replayBatch'>;

/** What became of the dead letters: how many went through, and why the others stay. */
export interface Replayed {
  replayed: number;
  readonly kept: string[];
}

export const isDeadLetterQueue = (name: string): name is DeadLetterQueue =>
  (DEAD_LETTER_QUEUES as readonly string[]).includes(name);

/** Sends the letters of one dead-letter queue back, once the cause is mended. What fails again stays where it is. */
export async function replay(replaying: Replaying, queue: DeadLetterQueue): Promise<Replayed> {
  const context = {
    ...replaying,
    replayBatch: (batch: Parameters<typeof replayBatch>[1]) => replayBatch(replaying, batch),
  };
  const result: Replayed = { replayed: 0, kept: [] };
  for await (const { body, done } of takeFrom(besideQueue(context.knownQueueUrl, `${context.stage}-${queue}`))) {
    try {
      await replayLetter(context, queue, body);
      await done();
      result.replayed += 1;
    } catch (error) {
      result.kept.push(error instanceof Error ? error.message : String(error));
    }
  }
  return result;
}
