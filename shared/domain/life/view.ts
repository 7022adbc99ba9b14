import type { EventType, ItemEvent } from '../../contracts/event.ts';
import type { FollowThrough, Redress as Told, Waiting } from '../../contracts/item-parts.ts';
import { type Instant, millisecondsBetween } from '../../vocabulary/time.ts';
import type { Facts, Redress } from './facts.ts';
import { complaintWindowOf } from './record-redress.ts';

const HOUR_MILLISECONDS = 3_600_000;
const TENTHS = 10;

/** Questions, and how long answers were waited for; undefined where nothing was asked. */
export function waitingOf(facts: Facts, now: Instant): Waiting | undefined {
  const { questions: asked = 0, lapsed = 0, waited = 0, infoRequestedAt, lapsesAt, state } = facts;
  if (asked === 0) return undefined;
  const openSince = state === 'INFO_REQUESTED' ? infoRequestedAt : undefined;
  const open = openSince ? Math.max(0, millisecondsBetween(openSince, now)) : 0;
  return {
    asked,
    answered: asked - lapsed - (openSince ? 1 : 0),
    lapsed,
    hours: Math.round(((waited + open) / HOUR_MILLISECONDS) * TENTHS) / TENTHS,
    ...(openSince && { openSince }),
    ...(openSince && lapsesAt && { lapsesAt }),
  };
}

const numbered = (entries: readonly Redress[], kind: Redress['kind']) =>
  entries
    .filter((entry) => entry.kind === kind)
    .map(({ kind: _, ...entry }, index) => ({ number: index + 1, ...entry }));

/** Complaints and disputes, and until when there may be more; undefined before anything is decided. */
export function complaintsOf(facts: Facts): Told | undefined {
  if (!facts.decidedAt) return undefined;
  const { redress = [] } = facts;
  const [seller, notifier] = [complaintWindowOf(facts, 'SELLER'), complaintWindowOf(facts, 'NOTIFIER')];
  return {
    complaints: numbered(redress, 'COMPLAINT').map(({ implementedAt: _, ...complaint }) => complaint),
    disputes: numbered(redress, 'DISPUTE').map(({ subject: _, ...dispute }) => dispute),
    complaintsUntil: { ...(seller && { seller }), ...(notifier && { notifier }) },
  };
}

type Of<T extends EventType> = Extract<ItemEvent, { type: T }>;
const lastOf = <T extends EventType>(events: readonly ItemEvent[], type: T): Of<T> | undefined =>
  events.findLast((event): event is Of<T> => event.type === type);

function proofOf(events: readonly ItemEvent[]): FollowThrough['proof'] {
  const requested = lastOf(events, 'SELLER_PROOF_REQUESTED');
  const assessed = lastOf(events, 'SELLER_PROOF_ASSESSED');
  if (!requested) return undefined;
  const result = assessed && assessed.n > requested.n ? assessed.data.result : undefined;
  return { paper: requested.data.paper, requestedAt: requested.occurredAt, ...(result && { result }) };
}

/** What was done beside taking the listing down; undefined where nothing is reported. */
export function followThroughOf(facts: Facts, events: readonly ItemEvent[]): FollowThrough | undefined {
  const { buyers, units, identical } = facts;
  const recall = lastOf(events, 'RECALL_PUBLISHED')?.data.url;
  const gateway = lastOf(events, 'GATEWAY_REPORTED')?.data.reference;
  const proof = proofOf(events);
  const done = {
    ...(buyers !== undefined && { buyersInformed: buyers }),
    ...(units !== undefined && { unitsSold: units }),
    ...(identical !== undefined && { identicalFound: identical }),
    ...(recall && { recall }),
    ...(gateway && { gateway }),
    ...(proof && { proof }),
  };
  return Object.keys(done).length > 0 ? done : undefined;
}

/** Other items that this one follows from, or that follow from it. */
export function linksOf({ linkedTo, relation }: Facts, events: readonly ItemEvent[]) {
  const reappearedAs = events.flatMap((event) => (event.type === 'REAPPEARED' ? [event.data.as] : []));
  return {
    ...(linkedTo && relation === 'REAPPEARANCE_OF' && { reappearanceOf: linkedTo }),
    ...(linkedTo && relation === 'IDENTICAL_TO' && { identicalTo: linkedTo }),
    ...(reappearedAs.length > 0 && { reappearedAs }),
  };
}
