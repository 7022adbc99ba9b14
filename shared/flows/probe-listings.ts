import { hoursBetween, readCursor, writeCursor } from '../store/due.ts';
import { type DueLook, looksDue } from '../store/looks.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { type Instant, instant } from '../vocabulary/time.ts';
import { type Looking, visitMarketplace } from './visit-marketplace.ts';

/** The index may be a moment behind the table: each run looks again at the last ten minutes before the cursor. */
const OVERLAP_MILLISECONDS = 10 * 60 * 1000;
/** A first run finds what came due within this time; nothing is older on a new system. */
const FIRST_LOOK_MILLISECONDS = 24 * 3600 * 1000;
/** While nothing is due the cursor is written this seldom. */
const CURSOR_MILLISECONDS = 3600 * 1000;
/** Marketplaces that are visited side by side; each is asked one thing at a time. */
const MARKETPLACES_AT_ONCE = 8;

interface Probing extends Looking {
  readonly work: Table;
  readonly registry: Registry;
}

/** Entries this process has dealt with lately, so that the overlap does not read every history again. */
const dealtWith = new Map<string, number>();

function forget(before: number): void {
  for (const [key, at] of dealtWith) if (at < before) dealtWith.delete(key);
}

async function dueBetween(cases: Table, from: Instant, to: Instant): Promise<DueLook[]> {
  const dues: DueLook[] = [];
  for (const hour of hoursBetween(from, to)) dues.push(...(await looksDue(cases, hour, from, to)));
  return dues.filter(({ key }) => !dealtWith.has(key)).sort((a, b) => (a.at < b.at ? -1 : 1));
}

type Visits = readonly (readonly [OrganisationId, readonly DueLook[]])[];

/** Visits marketplaces, some side by side. Answers what was not come to. */
async function visitAll(probing: Probing, visits: Visits): Promise<DueLook[]> {
  const marketplaces = await probing.registry.marketplaces();
  const [open, left]: [[OrganisationId, readonly DueLook[]][], DueLook[]] = [
    visits.map(([id, dues]) => [id, dues]),
    [],
  ];
  const goOn = async () => {
    for (let visit = open.shift(); visit; visit = open.shift()) {
      const [id, dues] = visit;
      const done = await visitMarketplace(probing, marketplaces.get(id), dues);
      for (const { key } of dues.slice(0, done)) dealtWith.set(key, probing.now().getTime());
      left.push(...dues.slice(done));
    }
  };
  // One that fails stops none that is on its way.
  const ends = await Promise.allSettled(Array.from({ length: MARKETPLACES_AT_ONCE }, goOn));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return left;
}

/**
 * Looks at the listings whose time has come since the last run, and records what each look comes to. Late, repeated and overlapping
 * runs record each look once, since it is the history of the item that says what was done. What a run does not come to, for want of
 * time or out of politeness, the next one begins with.
 */
export async function probeListings(probing: Probing): Promise<{ due: number; left: number }> {
  const { cases, work, now } = probing;
  const cursor = await readCursor(work, 'probe');
  const start = now().getTime();
  const since = cursor ? Date.parse(cursor) - OVERLAP_MILLISECONDS : start - FIRST_LOOK_MILLISECONDS;
  const to = instant(new Date(start));
  forget(since);
  const dues = await dueBetween(cases, instant(new Date(since)), to);
  const isIdle = dues.length === 0 && cursor !== undefined && start - Date.parse(cursor) < CURSOR_MILLISECONDS;
  if (isIdle) return { due: 0, left: 0 };
  const left = await visitAll(probing, [...Map.groupBy(dues, ({ marketplace }) => marketplace)]);
  const reached = left.reduce((earliest, { at }) => (at < earliest ? at : earliest), to);
  await writeCursor(work, reached, 'probe');
  return { due: dues.length, left: left.length };
}
