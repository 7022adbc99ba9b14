import type * as z from 'zod/mini';
import type {
  OrderDraft,
  OrderDraftDecision,
  OrderDraftEntry,
  OrderDraftPage,
  OrderDraftQuery,
  OrderDraftSummary,
} from '../contracts/order-draft.ts';
import { decideDraft, isWaiting, type Round, roundOf } from '../domain/office/order-draft.ts';
import { type PersonalFields, putTogether } from '../domain/office/personal-fields.ts';
import { nothingThere } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { appendDraftStep, deletePersonal, listHeld, putHeld, readDraftSteps, readHeld } from '../store/order-drafts.ts';
import type { Table } from '../store/table.ts';
import type { NoticeId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { checkSendable, type Drafting, placeOf, readOrder, shownAs } from './hold-order.ts';
import { actorOf } from './office-actor.ts';
import { submitNotice } from './submit.ts';

interface Tables {
  readonly cases: Table;
  readonly work: Table;
}
type HeldOrder = NonNullable<Awaited<ReturnType<typeof readHeld>>>;

/** The latest round of an order of the caller's own authority, and what is held of it. */
async function find({ cases, work }: Tables, caller: Caller, id: NoticeId): Promise<{ round: Round; held: HeldOrder }> {
  const round = roundOf(await readDraftSteps(cases, id));
  if (round?.held.organisation !== caller.organisation) throw nothingThere();
  const held = await readHeld(work, placeOf(id, round));
  if (!held) throw nothingThere();
  return { round, held };
}

const whole = ({ body, personal }: HeldOrder) =>
  putTogether(body as object as never, personal as PersonalFields | undefined);

/** An order that waits, whole; of one that was refused so much that it can be written anew. */
export async function showOrderDraft(
  tables: Tables,
  caller: Caller,
  id: NoticeId,
  now: Date,
): Promise<z.input<typeof OrderDraft>> {
  const { round, held } = await find(tables, caller, id);
  const isShown = held.body !== undefined && (isWaiting(round, now) || round.decided !== undefined);
  return { ...shownAs(held, round, now), ...(isShown && { body: whole(held) }) };
}

const DEFAULT_LIMIT = 50;
/** A filter may find little: after so many pages the answer goes out with a cursor, however short. */
const MOST_PAGES = 4;

function placeOfCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (/^\d{4}-\d\d-\d\dT[\d:.]{12}Z#[0-9a-f-]{36}$/.test(place)) return place;
  throw new RefusedError('INVALID_CURSOR', 'This is no cursor of this list', {
    faults: [{ pointer: '/cursor', code: 'INVALID_CURSOR', detail: 'Send back what `next` said' }],
  });
}

/** Orders that wait, and those decided or over in the last days; latest first. */
export async function listOrderDrafts(
  work: Table,
  { organisation }: Caller,
  query: OrderDraftQuery,
  now: Date,
): Promise<z.input<typeof OrderDraftPage>> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const drafts: OrderDraftSummary[] = [];
  let after = placeOfCursor(query.cursor);
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const most = limit - drafts.length;
    const { summaries, next } = await listHeld(work, organisation, { limit: most, after, now: instant(now) });
    drafts.push(...summaries.filter(({ state }) => !query.state || state === query.state));
    after = next;
    if (!after || drafts.length === limit) break;
  }
  return { drafts, ...(after && { next: Buffer.from(after).toString('base64url') }) };
}

type Decided = Exclude<OrderDraftEntry, { step: 'HELD' }>;

const entryOf = (decision: OrderDraftDecision, caller: Caller): Decided =>
  decision.decision === 'APPROVE'
    ? { step: 'APPROVED', by: actorOf(caller) }
    : { step: 'REFUSED', by: actorOf(caller), reason: decision.reason };

interface Deciding {
  readonly id: NoticeId;
  readonly decision: OrderDraftDecision;
}

/**
 * Decides on an order that somebody else wrote. One decision stands, and is recorded before anything is sent; an approval whose
 * sending broke off is completed by approving again, since an order is sent once under its reference.
 */
export async function decideOrderDraft(
  drafting: Drafting,
  caller: Caller,
  { id, decision }: Deciding,
  now: Date,
): Promise<OrderDraftSummary> {
  const found = await find(drafting, caller, id);
  const next = entryOf(decision, caller);
  const decide: Parameters<typeof appendDraftStep>[2] = (entries) => decideDraft(entries, next, now);
  // Who may not decide, or comes too late, is told so before the order is looked at.
  decide(await readDraftSteps(drafting.cases, id));
  const { body } = found.held;
  const order = body === undefined ? undefined : whole(found.held);
  if (order && next.step === 'APPROVED') await checkSendable(drafting, await readOrder(drafting, caller, order, now));
  await appendDraftStep(drafting.cases, id, decide, now);
  if (order && next.step === 'APPROVED') await submitNotice(drafting, { ...caller, isApproved: true }, order);
  const round = roundOf(await readDraftSteps(drafting.cases, id)) as Round;
  const place = placeOf(id, round);
  await deletePersonal(drafting.work, place);
  const left = { summary: found.held.summary, ...(next.step === 'REFUSED' && { body }) };
  const summary = shownAs(left, round, now);
  await putHeld(drafting.work, place, { ...left, summary });
  return summary;
}
