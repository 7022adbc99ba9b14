import { DEAD_LETTER_QUEUES, type DeadLetterQueue, type Replay, type ReplayResults } from '../contracts/dead-letter.ts';
import { reportFault } from '../runtime/log.ts';
import { deleteLeased, giveBack, type Leased, lease } from '../store/leases.ts';
import { besideQueue } from '../store/queues.ts';
import { readDeadLetter } from './read-dead-letter.ts';
import { type ReplayingLetters, replayLetter } from './replay-letter.ts';

type Result = ReplayResults['results'][number];

/** So many of a queue are gone through for those that are wanted: SQS gives no message by its id. */
const MOST_LOOKED_THROUGH = 200;

interface Place {
  readonly queue: DeadLetterQueue;
  readonly url: string;
}

async function replayOne(context: ReplayingLetters, { queue, url }: Place, leased: Leased): Promise<Result> {
  const { id, replay } = readDeadLetter(queue, leased);
  if (replay === 'COMMAND') return { id, result: 'COMMAND' };
  if (replay === 'NEVER') return { id, result: 'STAYS' };
  try {
    await replayLetter(context, queue, leased.body);
  } catch (error) {
    reportFault(`replay: ${id} stays`, error);
    return { id, result: 'STAYS', why: error instanceof Error ? error.name : 'unknown' };
  }
  await deleteLeased(url, leased);
  return { id, result: 'REPLAYED' };
}

/** One after the other: two letters about one item must not race. What is not wanted, or stays, is given back. */
async function replayOn(context: ReplayingLetters, queue: DeadLetterQueue, wanted: ReadonlySet<string>) {
  const url = besideQueue(context.knownQueueUrl, `${context.stage}-${queue}`);
  const leased = await lease(url, MOST_LOOKED_THROUGH);
  const results: Result[] = [];
  const gone = new Set<Leased>();
  try {
    for (const each of leased) {
      if (!wanted.has(`${queue}~${each.messageId}`)) continue;
      const result = await replayOne(context, { queue, url }, each);
      results.push(result);
      if (result.result === 'REPLAYED') gone.add(each);
    }
  } finally {
    await giveBack(
      url,
      leased.filter((each) => !gone.has(each)),
    );
  }
  return results;
}

/** Sends some letters back, and says of each what became of it. */
export async function replaySome(context: ReplayingLetters, { letters }: Replay): Promise<ReplayResults> {
  const wanted = new Set<string>(letters);
  const results: Result[] = [];
  for (const queue of DEAD_LETTER_QUEUES)
    if (letters.some((id) => id.startsWith(`${queue}~`))) results.push(...(await replayOn(context, queue, wanted)));
  const found = new Map(results.map((result) => [result.id, result]));
  return { results: [...new Set(letters)].map((id) => found.get(id) ?? { id, result: 'GONE' }) };
}
