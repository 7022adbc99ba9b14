import type { Confirmations, QueueHealth } from '../contracts/queue-health.ts';
import type { Caller } from '../runtime/caller.ts';
import { readHistory } from '../store/events.ts';
import { readQueueState } from '../store/queue-states.ts';
import { actionsName, besideQueue, inboxName } from '../store/queues.ts';
import { readRefusals } from '../store/refusals.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { listItems } from '../store/views/lists.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { latestTests, reachedMarketplace } from './test-messages.ts';
import type { Queues } from './view-organisation.ts';

/** Where everything is that is looked at. */
interface Looking {
  readonly cases: Table;
  readonly views: Table;
  readonly registry: Registry;
  readonly queues: Queues;
}

/** So many of the newest items tell how it answers. */
const LOOKED = 200;
const MOST_REFUSALS_SHOWN = 20;

/** How a marketplace answers, by the newest items that are addressed to it. */
async function confirmationsOf(
  { cases, views }: Looking,
  marketplace: OrganisationId,
  now: Date,
): Promise<Confirmations> {
  const { current } = await readGenerations(views);
  const { items, next } = await listItems(views, current, { marketplace }, { query: { limit: LOOKED }, now });
  const unconfirmed = items.filter(({ state }) => state === 'DELIVERED');
  const oldest = unconfirmed.map(({ deliveredAt }) => deliveredAt).sort()[0];
  const answered = items.find(({ state }) => state !== 'DELIVERED' && state !== 'WITHDRAWN');
  const history = answered && (await readHistory(cases, answered.id));
  const receipt = history?.events.findLast(({ type }) => type === 'RECEIPT_CONFIRMED');
  const taken = history?.facts?.receivedAt;
  return {
    looked: items.length,
    isAll: next === undefined,
    unconfirmed: unconfirmed.length,
    ...(oldest && { oldestUnconfirmedAt: oldest }),
    ...(receipt && { lastReceiptAt: receipt.recordedAt }),
    ...(receipt && taken && { lastTakenAt: taken }),
  };
}

/** The two queues that letters of all marketplaces are set aside to. */
async function setAside({ queues: { stage, knownUrl } }: Looking): Promise<NonNullable<QueueHealth['deadLetters']>> {
  const countOf = async (name: string): Promise<number> =>
    (await readQueueState(besideQueue(knownUrl, `${stage}-${name}`))).visible ?? 0;
  const [inbox, actions] = await Promise.all([countOf('inbox-dead'), countOf('actions-dead')]);
  return { inbox, actions };
}

async function queuesOf(looking: Looking, id: OrganisationId, isOperator: boolean): Promise<Partial<QueueHealth>> {
  const { stage, knownUrl } = looking.queues;
  const [inbox, actions, deadLetters] = await Promise.all([
    readQueueState(besideQueue(knownUrl, inboxName(stage, id))),
    readQueueState(besideQueue(knownUrl, actionsName(stage, id))),
    isOperator ? setAside(looking) : undefined,
  ]);
  return { inbox, actions, ...(deadLetters && { deadLetters }) };
}

/** How the queues of a marketplace stand. What SQS does not tell is named, and never shown as zero. */
export async function showQueues(
  looking: Looking,
  { id, caller, now }: { id: OrganisationId; caller: Caller; now: Date },
): Promise<QueueHealth> {
  const { channel } = await reachedMarketplace(looking.registry, id, caller);
  const isOnQueue = channel === 'queue';
  const [states, confirmations, refused, tests] = await Promise.all([
    isOnQueue ? queuesOf(looking, id, caller.reach === 'all') : {},
    confirmationsOf(looking, id, now),
    readRefusals(looking.cases, id, MOST_REFUSALS_SHOWN),
    latestTests(looking.cases, id),
  ]);
  const notKnown = isOnQueue ? (['OLDEST_MESSAGE_AGE', 'DEAD_LETTERS_OF_ONE'] as const) : [];
  return {
    ...{ organisation: id, channel, asOf: instant(now), ...states, notKnown: [...notKnown] },
    ...{ confirmations, refused: refused as QueueHealth['refused'], tests },
  };
}
