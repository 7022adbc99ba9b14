import type * as z from 'zod/mini';
import { refuse } from '../contracts/faults.ts';
import type { Notice } from '../contracts/notice.ts';
import type { OrderDraftEntry, OrderDraftReceipt, OrderDraftSummary } from '../contracts/order-draft.ts';
import { receive } from '../domain/intake/receive.ts';
import { decideHold, expiryOf, type Round, roundOf } from '../domain/office/order-draft.ts';
import { takeApart } from '../domain/office/personal-fields.ts';
import type { Caller } from '../runtime/caller.ts';
import { answerBefore, type Keeping } from '../store/notices.ts';
import {
  appendDraftStep,
  type DraftPlace,
  type Held,
  putHeld,
  putPersonal,
  readDraftSteps,
  readHeld,
} from '../store/order-drafts.ts';
import type { Table } from '../store/table.ts';
import type { NoticeId } from '../vocabulary/ids.ts';
import { actorOf } from './office-actor.ts';
import { checkSize, freshSalt, type Intake, receptionOfCall } from './submit.ts';

/** Intake, and where orders wait. */
export interface Drafting extends Intake {
  readonly work: Table;
}

/** Reads an order as intake would now, and keeps nothing of it. */
export async function readOrder(intake: Intake, caller: Caller, sent: unknown, now: Date): Promise<Keeping<Notice>> {
  checkSize([sent]);
  const reception = await receptionOfCall(intake, caller, [sent], now);
  const { notice, party, identified } = receive(sent, { ...reception, salt: freshSalt() });
  if (notice.kind === 'ORDER') return { submission: notice, party, identified };
  throw refuse([
    { pointer: '/kind', code: 'INVALID_INPUT', detail: 'Only orders wait for approval: send a notice as it is' },
  ]);
}

/** What waits is what would be sent: listings that intake does not take are left out. */
function goodOf(sent: unknown, { rejected }: Notice): Readonly<Record<string, unknown>> {
  const bad = new Set(rejected.map(({ index }) => index));
  const body = sent as { readonly items: readonly unknown[] };
  return { ...body, items: body.items.filter((_, index) => !bad.has(index)) };
}

/** How a round is shown. */
const stateOf = ({ held, decided, decidedAt }: Round, isSent: boolean, now: Date) => {
  if (!decided) return { state: held.expiresAt > now.toISOString() ? ('HELD' as const) : ('EXPIRED' as const) };
  const by = { decidedBy: decided.by, ...(decidedAt && { decidedAt }) };
  if (decided.step === 'REFUSED') return { state: 'REFUSED' as const, ...by, reason: decided.reason };
  return { state: isSent ? ('SENT' as const) : ('APPROVED' as const), ...by };
};

const summaryOf = ({ id, reference, sector, category, items }: Notice, round: Round, now: Date): OrderDraftSummary => ({
  ...{ id, reference, sector, category, items: items.length },
  marketplaces: [...new Set(items.map(({ marketplace }) => marketplace))],
  writtenBy: round.held.by,
  heldAt: round.heldAt,
  expiresAt: round.held.expiresAt,
  ...stateOf(round, false, now),
});

/** What is held, in the state in which it is now. */
export const shownAs = ({ summary, body }: Held, round: Round, now: Date): OrderDraftSummary => ({
  ...summary,
  ...stateOf(round, body === undefined, now),
});

export const placeOf = (id: NoticeId, { held, heldAt }: Round): DraftPlace => ({
  organisation: held.organisation,
  id,
  heldAt,
});

/** Refuses what could not be sent under its reference, since something else was. */
export async function checkSendable({ cases }: Intake, order: Keeping<Notice>): Promise<void> {
  const before = await answerBefore(cases, order);
  if (before && 'refused' in before) throw before.refused;
}

interface Waiting {
  readonly notice: Notice;
  readonly round: Round;
  readonly sent: unknown;
}

/** Keeps what waits, once: what has been decided on since is not brought back by the same order sent again. */
async function keepWaiting(work: Table, { notice, round, sent }: Waiting, now: Date): Promise<OrderDraftSummary> {
  const place = placeOf(notice.id, round);
  const there = await readHeld(work, place);
  if (there) return shownAs(there, round, now);
  const summary = summaryOf(notice, round, now);
  const { rest, personal } = takeApart(goodOf(sent, notice));
  if (personal) await putPersonal(work, place, { summary, personal });
  await putHeld(work, place, { summary, body: rest });
  return summary;
}

/**
 * Holds an order until a second person approves it. It is read by the whole of intake, so that faults are told to who wrote it. Its
 * personal fields wait in a row of their own.
 */
export async function holdOrder(
  drafting: Drafting,
  caller: Caller,
  sent: unknown,
  now: Date,
): Promise<z.input<typeof OrderDraftReceipt>> {
  const order = await readOrder(drafting, caller, sent, now);
  const { submission: notice } = order;
  await checkSendable(drafting, order);
  const { organisation } = caller;
  const { reference, digest } = notice;
  const next: OrderDraftEntry = {
    ...{ step: 'HELD', organisation, reference, digest },
    ...{ expiresAt: expiryOf(now), by: actorOf(caller) },
  };
  const decide: Parameters<typeof appendDraftStep>[2] = (entries) => decideHold(entries, next, now);
  await appendDraftStep(drafting.cases, notice.id, decide, now);
  const round = roundOf(await readDraftSteps(drafting.cases, notice.id));
  if (!round) throw new Error(`Order ${notice.id} waits without having been written`);
  const summary = await keepWaiting(drafting.work, { notice, round, sent }, now);
  return { ...summary, rejected: notice.rejected };
}
