import type { ItemEvent } from '../../contracts/event.ts';
import { isRegisterEntry, isSummary } from '../../contracts/summary.ts';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Role } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { digestOf } from '../life/chain.ts';
import type { Facts } from '../life/facts.ts';
import { apply } from '../life/fold.ts';
import { LIFE } from '../life/table.ts';
import type { FindingCode } from './finding.ts';
import type { IMPORT_FINDINGS, ImportFinding } from './import-finding.ts';
import type { Walked } from './item-lines.ts';

/** How a log is taken. MIGRATION: it was recorded by a system as this one, and its times of recording are kept. */
export type Mode = 'MIGRATION' | 'AFTERWARDS';

/** An item of a log that is to be imported, with the lines it stands in. */
export interface Story {
  readonly itemId: ItemId;
  readonly events: readonly ItemEvent[];
  readonly lines: readonly number[];
}

/** A clock of a source may run ahead of ours by so much, in milliseconds. */
const SKEW_MILLISECONDS = 5 * 60 * 1000;

type Told = readonly [event: ItemEvent, line: number];

const about = (
  [{ itemId, n }, line]: Told,
  code: FindingCode | keyof typeof IMPORT_FINDINGS,
  detail: string,
): ImportFinding => ({ code, line, itemId, n, detail }) as ImportFinding;

/** When an act may have happened before the notice came: the listing was gone already. */
const isBeforeNotice = (event: ItemEvent, facts: Facts | undefined): boolean =>
  facts?.outcome === 'ALREADY_REMOVED' || (event.type === 'DECIDED' && event.data.outcome === 'ALREADY_REMOVED');

function* timesOf(told: Told, facts: Facts | undefined, now: Instant): Generator<ImportFinding> {
  const [event] = told;
  const latest = new Date(Date.parse(now) + SKEW_MILLISECONDS).toISOString();
  if (event.recordedAt > latest)
    yield about(told, 'IMPOSSIBLE_TIME', `recorded ${event.recordedAt}, which lies in the future`);
  if (event.type === 'ITEM_DELIVERED' && event.data.deliveredAt > latest)
    yield about(told, 'IMPOSSIBLE_TIME', `delivered ${event.data.deliveredAt}, which lies in the future`);
  const isEarly = facts && event.actor.role === 'marketplace' && event.occurredAt < facts.deliveredAt;
  if (isEarly && !isBeforeNotice(event, facts))
    yield about(told, 'IMPOSSIBLE_TIME', `it happened ${event.occurredAt}, before delivery on ${facts.deliveredAt}`);
}

function* actorOf(told: Told, facts: Facts | undefined): Generator<ImportFinding> {
  const [{ type, actor }] = told;
  if (!LIFE[type].by.some((role) => role === actor.role))
    yield about(told, 'ILLEGAL_TRANSITION', `${type} does not come from ${actor.role}`);
  if (actor.role === 'marketplace' && facts && actor.organisation !== facts.marketplace)
    yield about(told, 'FOREIGN_ACTOR', `${actor.organisation} reports on an item of ${facts.marketplace}`);
}

/** Tells a story again: what the life of an item does not allow, who may not have told it, and times that cannot be. */
export function* checkStory({ events, lines }: Story, mode: Mode, now: Instant): Generator<ImportFinding> {
  let facts: Facts | undefined;
  for (const [index, event] of events.entries()) {
    const told: Told = [event, lines[index] ?? 0];
    yield* timesOf(told, facts, now);
    yield* actorOf(told, facts);
    if (mode === 'AFTERWARDS' && event.type === 'IMPORTED')
      yield about(told, 'ILLEGAL_TRANSITION', 'only an import itself says that something was imported');
    try {
      facts = apply(facts, event);
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/^Item \S+:? /, '') : 'it cannot be read';
      // What comes after depends on it.
      return yield about(told, 'ILLEGAL_TRANSITION', why);
    }
  }
}

/** Organisations a story names, with the role they must have and the line that names them. */
export function namedIn({ events, lines }: Story): { role: Role; id: OrganisationId; line: number }[] {
  const named = events.flatMap((event, index) => {
    const line = lines[index] ?? 0;
    const { role, organisation } = event.actor;
    const actor = organisation && role !== 'system' ? [{ role, id: organisation, line }] : [];
    if (event.type !== 'ITEM_DELIVERED') return actor;
    const { marketplace, submitter, status } = event.data;
    const from = { role: status === 'AUTHORITY' ? ('authority' as const) : ('flagger' as const), id: submitter, line };
    return [{ role: 'marketplace' as const, id: marketplace, line }, from, ...actor];
  });
  return [...new Map(named.map((each) => [`${each.role} ${each.id}`, each])).values()];
}

/** What a walk found of an item as its story; what is not to be imported is told. */
export function storyOf({ itemId, entries, lines }: Walked): { story?: Story; left: ImportFinding[] } {
  const left = entries.flatMap((entry, index): ImportFinding[] => {
    const line = lines[index] ?? 0;
    if (isRegisterEntry(entry))
      return [{ code: 'NOT_IMPORTED', line, n: entry.n, detail: `an entry of a register (${entry.register})` }];
    if (!isSummary(entry)) return [];
    return [
      { code: 'NOT_IMPORTED', line, itemId: entry.itemId, detail: 'what is left of an item whose record is over' },
    ];
  });
  const events = entries.filter((entry): entry is ItemEvent => !isRegisterEntry(entry) && !isSummary(entry));
  return events.length > 0 && itemId ? { story: { itemId: itemId as ItemId, events, lines }, left } : { left };
}

/** What two events must share to be the same: in a migration all of it, which the link is over; else what was told, and when. */
const identity = ({ hash, type, occurredAt, actor, actionId, data }: ItemEvent, mode: Mode): string =>
  mode === 'MIGRATION' ? hash : digestOf({ type, occurredAt, actor, actionId, data });

/** How a story stands to what is here of the item. */
export type Standing = 'NEW' | 'THERE' | 'LONGER' | { readonly differsAt: number };

/** Compares what is here with what is told, event by event. */
export function standingOf(all: readonly ItemEvent[], told: readonly ItemEvent[], mode: Mode): Standing {
  // Who reports afterwards does not know of our imports.
  const here = mode === 'MIGRATION' ? all : all.filter(({ type }) => type !== 'IMPORTED');
  if (here.length === 0) return 'NEW';
  const shared = Math.min(here.length, told.length);
  for (let index = 0; index < shared; index += 1) {
    const [mine, theirs] = [here[index], told[index]];
    if (mine && theirs && identity(mine, mode) !== identity(theirs, mode)) return { differsAt: index };
  }
  return told.length > here.length ? 'LONGER' : 'THERE';
}
