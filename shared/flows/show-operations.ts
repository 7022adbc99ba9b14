import { DEAD_LETTER_QUEUES } from '../contracts/dead-letter.ts';
import type { Operations } from '../contracts/operations.ts';
import { behindSince, deliveryOf, scheduleState } from '../domain/operations.ts';
import { readCursor } from '../store/due.ts';
import { readHistory } from '../store/events.ts';
import { readLatest } from '../store/fact-files.ts';
import { readQueueState } from '../store/queue-states.ts';
import { actionsName, besideQueue, inboxName } from '../store/queues.ts';
import type { Registry } from '../store/registry.ts';
import { readWalk } from '../store/retention-work.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { newestRows } from '../store/views/newest-rows.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { type Instant, instant } from '../vocabulary/time.ts';
import type { Queues } from './view-organisation.ts';

/** Where everything is that is looked at. */
interface Operating {
  readonly cases: Table;
  readonly views: Table;
  readonly work: Table;
  readonly exportsBucket: string;
  readonly registry: Registry;
  readonly queues: Queues;
}

const MOST_MARKETPLACES = 100;
/** Newest items of each marketplace, and of all, that are compared with the record. */
const OF_EACH = 3;
const OF_ALL = 30;

async function depthOf(url: string) {
  const { isThere, visible = 0, inFlight = 0 } = await readQueueState(url);
  return { isThere, depth: { waiting: visible, inHand: inFlight } };
}

const setAside = ({ queues: { stage, knownUrl } }: Operating) =>
  Promise.all(
    DEAD_LETTER_QUEUES.map(async (queue) => ({
      queue,
      ...(await depthOf(besideQueue(knownUrl, `${stage}-${queue}`))).depth,
    })),
  );

async function queuesOf({ queues: { stage, knownUrl } }: Operating, marketplace: OrganisationId) {
  const [inbox, actions] = await Promise.all([
    depthOf(besideQueue(knownUrl, inboxName(stage, marketplace))),
    depthOf(besideQueue(knownUrl, actionsName(stage, marketplace))),
  ]);
  return { marketplace, isThere: inbox.isThere && actions.isThere, inbox: inbox.depth, actions: actions.depth };
}

/** Up to when retention has gone through items, where it came furthest: of a marketplace without any it keeps no note. */
async function retainedUntil(work: Table, marketplaces: readonly OrganisationId[]): Promise<Instant | undefined> {
  const walks = await Promise.all(marketplaces.map((id) => readWalk(work, id)));
  return walks
    .flatMap((at) => at ?? [])
    .sort()
    .at(-1);
}

async function schedulesOf({ work, exportsBucket }: Operating, marketplaces: readonly OrganisationId[], now: Date) {
  const [swept, probed, retained, facts] = await Promise.all([
    readCursor(work),
    readCursor(work, 'probe'),
    retainedUntil(work, marketplaces),
    readLatest(exportsBucket),
  ]);
  const noted = (lastReachedAt: Instant | undefined) => ({ isNoted: true, lastReachedAt });
  return [
    scheduleState('sweep-deadlines', noted(swept), now),
    scheduleState('probe-listings', noted(probed), now),
    scheduleState('retain-personal-data', noted(retained), now),
    scheduleState('write-facts', noted(facts?.asOf), now),
    scheduleState('order-exports', { isNoted: false }, now),
    scheduleState('write-digests', { isNoted: false }, now),
  ];
}

/** Compares the newest rows of the lists with the record of their items. */
async function followingOf({ cases, views }: Operating, marketplaces: readonly OrganisationId[], now: Date) {
  const { current, cut, next } = await readGenerations(views);
  const rows = (await Promise.all(marketplaces.map((id) => newestRows(views, current, id, OF_EACH)))).flat();
  const newest = rows.sort((a, b) => (a.acceptedAt > b.acceptedAt ? -1 : 1)).slice(0, OF_ALL);
  // One record that cannot be read must not hide how the others stand: it is counted, and its reader has alarmed.
  const compared = await Promise.allSettled(
    newest.map(async (row) => ({ row, history: await readHistory(cases, row.itemId) })),
  );
  const known = compared.flatMap((each) => {
    const { row, history } = each.status === 'fulfilled' ? each.value : {};
    return row && history?.facts ? [{ row, history, facts: history.facts }] : [];
  });
  const behind = known.flatMap(({ row, history }) => behindSince(row, history, now) ?? []).sort();
  return {
    views: {
      generation: current,
      ...(cut && { cut }),
      ...(next && { building: next }),
      looked: known.length,
      behind: behind.length,
      unreadable: compared.filter(({ status }) => status === 'rejected').length,
      ...(behind[0] && { behindSince: behind[0] }),
    },
    delivery: deliveryOf(known.map(({ facts }) => facts)),
  };
}

/** How the system runs. Nothing is kept running for it: it is looked at when somebody asks. */
export async function showOperations(operating: Operating, now: Date): Promise<Operations> {
  const registered = await operating.registry.marketplaces();
  const all = [...registered.keys()].slice(0, MOST_MARKETPLACES);
  const withQueues = all.filter((id) => registered.get(id)?.channel === 'queue');
  const [deadLetters, queues, schedules, following] = await Promise.all([
    setAside(operating),
    Promise.all(withQueues.map((id) => queuesOf(operating, id))),
    schedulesOf(operating, all, now),
    followingOf(operating, all, now),
  ]);
  return {
    ...{
      asOf: instant(now),
      deadLetters,
      queues,
      isAll: registered.size <= MOST_MARKETPLACES,
      schedules,
      ...following,
    },
    notKnown: ['WAITING_FOR_DELIVERY', 'UNSENT_MAIL'],
  };
}
