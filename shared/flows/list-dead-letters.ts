import {
  DEAD_LETTER_QUEUES,
  type DeadLetter,
  type DeadLetterQueue,
  type DeadLetters,
  MOST_LETTERS,
} from '../contracts/dead-letter.ts';
import { logger } from '../runtime/log.ts';
import { giveBack, lease } from '../store/leases.ts';
import { readQueueState } from '../store/queue-states.ts';
import { besideQueue } from '../store/queues.ts';
import type { Table } from '../store/table.ts';
import { instant } from '../vocabulary/time.ts';
import { marketplaceOf } from './marketplace-of-item.ts';
import { readDeadLetter } from './read-dead-letter.ts';
import type { Queues } from './view-organisation.ts';

/** Whose item it is; of an item that cannot be read, nobody's. */
async function withMarketplace(cases: Table, letter: DeadLetter): Promise<DeadLetter> {
  if (letter.marketplace || !letter.item) return letter;
  try {
    return { ...letter, marketplace: await marketplaceOf(cases, letter.item) };
  } catch (error) {
    /** The letter is shown all the same: it may lie there for that very reason. */
    logger.warn('The marketplace of a dead letter is not known', { item: letter.item, error });
    return letter;
  }
}

async function lettersOn(cases: Table, url: string, queue: DeadLetterQueue) {
  const leased = await lease(url, MOST_LETTERS);
  const letters = await Promise.all(leased.map((each) => withMarketplace(cases, readDeadLetter(queue, each))));
  await giveBack(url, leased);
  const { visible = 0, inFlight = 0 } = await readQueueState(url);
  return { queue, letters, waiting: Math.max(visible + inFlight, letters.length) };
}

/** What lies on the queues of dead letters. Each is taken in hand for a moment, and given back. */
export async function listDeadLetters(cases: Table, { stage, knownUrl }: Queues, now: Date): Promise<DeadLetters> {
  const found = await Promise.all(
    DEAD_LETTER_QUEUES.map((queue) => lettersOn(cases, besideQueue(knownUrl, `${stage}-${queue}`), queue)),
  );
  return {
    asOf: instant(now),
    queues: found.map(({ queue, waiting }) => ({ queue, waiting })),
    letters: found.flatMap(({ letters }) => letters).sort((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? -1 : 1)),
    isAll: found.every(({ letters, waiting }) => waiting <= letters.length),
  };
}
