import { setTimeout as wait } from 'node:timers/promises';
import type { MarketplaceRegistration } from '../contracts/organisation.ts';
import type { ProbeSettings } from '../contracts/probe-settings.ts';
import type { History } from '../domain/life/history.ts';
import { whyNotLook } from '../domain/probing/may-look.ts';
import { readSign } from '../domain/probing/reading.ts';
import { conclude, type Look, recordLook } from '../domain/probing/record-look.ts';
import { nextProbe } from '../domain/probing/schedule.ts';
import type { Sign } from '../domain/probing/signs.ts';
import { hostsOf } from '../domain/probing/target.ts';
import { LIMITS } from '../probe/limits.ts';
import { userAgentOf, Visit } from '../probe/visit.ts';
import { reportFault } from '../runtime/log.ts';
import { type Entry, record } from '../store/append.ts';
import { readHistory } from '../store/events.ts';
import type { DueLook } from '../store/looks.ts';
import { isOfService, isPassing } from '../store/passing.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { MemberState } from '../vocabulary/places.ts';
import { type Instant, instant } from '../vocabulary/time.ts';

/** What looking takes, whatever is looked at. */
export interface Looking {
  readonly cases: Table;
  /** The Member State in which this function runs: a look from anywhere else it cannot make. */
  readonly vantage: MemberState;
  readonly now: () => Date;
  readonly remainingMilliseconds: () => number;
}

/** A marketplace that has not said how long to pause between two requests. */
const USUAL_GAP_SECONDS = 2;
/** For reading and recording, beside what the requests may take. */
const RESERVE_MILLISECONDS = 5_000;

/** One marketplace during one run. */
interface Round extends Looking {
  readonly settings: ProbeSettings | undefined;
  readonly visit: Visit | undefined;
  /** It has asked for a rest. */
  isSpared: boolean;
}

const gapOf = (settings: ProbeSettings | undefined): number => (settings?.gapSeconds ?? USUAL_GAP_SECONDS) * 1000;

/** Lets the first request through, and has each after it wait. */
function pausing(milliseconds: number): () => Promise<void> {
  let isFirst = true;
  return async () => {
    if (!isFirst) await wait(milliseconds);
    isFirst = false;
  };
}

function roundOf(looking: Looking, marketplace: MarketplaceRegistration | undefined): Round {
  const settings = marketplace?.probe;
  if (!marketplace || !settings) return { ...looking, settings: undefined, visit: undefined, isSpared: false };
  const asking = { hosts: hostsOf(marketplace), userAgent: userAgentOf(settings.contact) };
  return { ...looking, settings, visit: new Visit(asking, pausing(gapOf(settings))), isSpared: false };
}

/** What robots.txt says is noted, and obeyed where that is settled. */
async function signAt(
  { visit, settings }: { visit: Visit; settings: ProbeSettings },
  facts: NonNullable<History['facts']>,
): Promise<Pick<Look, 'sign' | 'robots'>> {
  const { listing, title } = facts;
  const robots = await visit.robotsSay(listing.url);
  if (settings.robots === 'OBEY' && robots !== 'ALLOWED')
    return { sign: robots === 'DISALLOWED' ? 'ROBOTS_DISALLOW' : 'ROBOTS_UNREADABLE', robots };
  const fetched = await visit.fetch(listing.url);
  return { sign: readSign(fetched, { ...listing, ...(title && { title }) }, settings.signatures), robots };
}

/** One look at a listing, or the reason why nobody looked. */
async function look(round: Round, { events, facts }: History): Promise<Look> {
  const { settings, visit, vantage, now } = round;
  const at = instant(now());
  const without = (sign: Sign): Look => ({ at, vantage, sign });
  const reason = whyNotLook(events, settings, vantage);
  if (reason || !visit || !settings || !facts) return without(reason ?? 'SWITCHED_OFF');
  if (round.isSpared) return without('SPARED');
  const found = await signAt({ visit, settings }, facts);
  if (found.sign === 'TOO_MANY_REQUESTS') round.isSpared = true;
  return { at, vantage, ...found };
}

/** Records a look if the history still waits for that very one: another run may have come before. */
const lookEntry = (itemId: ItemId, dueAt: Instant, made: Look): Entry => ({
  itemId,
  decide: ({ facts, events }) => {
    const next = facts && nextProbe(facts, events);
    return facts && next?.step === 'LOOK' && next.at === dueAt ? recordLook(facts, events, made) : undefined;
  },
});

const conclusionEntry = (itemId: ItemId): Entry => ({
  itemId,
  decide: ({ facts, events }) => facts && conclude(facts, events),
});

/** Looks at one listing if its time has come, and records what the look and those before it come to. */
async function lookAt(round: Round, itemId: ItemId): Promise<void> {
  const { cases, now } = round;
  const history = await readHistory(cases, itemId);
  if (!history?.facts) throw new Error(`Item ${itemId} has no history`);
  const next = nextProbe(history.facts, history.events);
  if (!next || next.at > instant(now())) return;
  const looks = next.step === 'LOOK' ? [lookEntry(itemId, next.at, await look(round, history))] : [];
  await record(cases, [...looks, conclusionEntry(itemId)], now());
}

/**
 * Looks at listings of one marketplace, one after the other, and stops while there is time to spare. An item that cannot be read is
 * alarmed, and holds up no other. Answers how many were dealt with.
 */
export async function visitMarketplace(
  looking: Looking,
  marketplace: MarketplaceRegistration | undefined,
  dues: readonly DueLook[],
): Promise<number> {
  const round = roundOf(looking, marketplace);
  const longest = 2 * (gapOf(round.settings) + LIMITS.milliseconds) + RESERVE_MILLISECONDS;
  for (const [done, { itemId }] of dues.entries()) {
    if (looking.remainingMilliseconds() < longest) return done;
    try {
      await lookAt(round, itemId);
    } catch (fault) {
      if (isPassing(fault) || isOfService(fault)) throw fault;
      reportFault(`probe: item ${itemId}`, fault);
    }
  }
  return dues.length;
}
