import type { ItemEvent } from '../contracts/event.ts';
import type { Following } from '../contracts/following.ts';
import type { NoticeItem } from '../contracts/notice.ts';
import type { Facts } from '../domain/life/facts.ts';
import { earlier, type History } from '../domain/life/history.ts';
import { checkReach, nothingThere } from '../domain/ownership.ts';
import type { Again } from '../domain/products/again.ts';
import {
  checkGone,
  checkLater,
  confirmedBy,
  followingBy,
  followingOf,
  knownAlready,
  linkOf,
  reappeared,
  type Sighted,
} from '../domain/products/reappearance.ts';
import { matchesBetween, traitsOf } from '../domain/products/rules.ts';
import { seenOf } from '../domain/products/seen.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { recordOne } from '../store/append.ts';
import { readHistory } from '../store/events.ts';
import { readSubmission, type Submission } from '../store/notices.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { traitsWithEvidence } from './listing-traits.ts';
import type { Intake } from './submit.ts';
import { reused, submitAgain } from './submit-again.ts';

/** Somebody says that something is back. */
export interface Report {
  readonly intake: Intake;
  readonly caller: Caller;
  readonly sighted: Sighted;
  readonly now: Date;
}

/** An item with what was submitted of it. */
interface Submitted {
  readonly facts: Facts;
  readonly submission: Submission;
  readonly item: NoticeItem;
}

/** An item that was removed; and as what it came back, where that was reported under the same id before. */
interface Removed extends Submitted {
  readonly before?: ItemId | undefined;
}

async function submittedOf(cases: Table, facts: Facts): Promise<Submitted> {
  const submission = await readSubmission(cases, facts.noticeId);
  const item = submission?.items.find(({ id }) => id === facts.itemId);
  if (!submission || !item) throw new Error(`Item ${facts.itemId} is of a notice that is not kept`);
  return { facts, submission, item };
}

/** The item that was removed. What was reported under this id before is answered again, whatever has happened since. */
export async function removedItem({ intake, caller, sighted, now }: Report, itemId: ItemId): Promise<Removed> {
  const history = await readHistory(intake.cases, itemId);
  const facts = history?.facts;
  checkReach(caller, facts);
  const event = history && earlier(history, sighted.actionId, caller.organisation);
  if (event && event.type !== 'REAPPEARED') throw reused();
  if (!event) checkGone(facts, caller.role, sighted, now);
  return { ...(await submittedOf(intake.cases, facts)), before: event?.data.as };
}

/** The item that is there now, and the link to the one that was removed. */
interface Back {
  readonly as: ItemId;
  readonly follows: Following;
}

/** It is back as a new listing: a notice of its own, in whose body stands from what it follows. */
export async function asNewListing(
  { intake, caller, sighted, now }: Report,
  { facts, submission, item, before }: Removed,
  sent: Pick<Again, 'listing' | 'explanation' | 'isOfSameSeller'> & { readonly listingAt?: string },
): Promise<Back> {
  if (submission.kind === 'ALERT')
    throw new RefusedError('CONFLICT', 'An alert only informs: send a notice on the listing, and name its item here');
  const removed = await traitsWithEvidence(intake.cases, submission, item);
  const { item: as, follows } = await submitAgain(
    intake,
    {
      first: submission,
      item,
      before,
      ...sent,
      follow: (_, back) => {
        const found = matchesBetween(removed, traitsOf(seenOf({ ...submission, details: {} }, back)), facts.sector);
        return followingOf(facts.itemId, sighted, confirmedBy(found, sighted), caller);
      },
    },
    now,
  );
  if (follows.actionId !== sighted.actionId) throw knownAlready(as.id);
  return { as: as.id, follows };
}

type Linked = Extract<ItemEvent, { type: 'LINKED' }>;

/** It is back as an item that is there: linked first, so that a failure in between is mended by the link. */
export async function asItem({ intake, caller, sighted, now }: Report, removed: Removed, as: ItemId): Promise<Back> {
  if (removed.before && removed.before !== as) throw reused();
  const { cases } = intake;
  const history = await readHistory(cases, as);
  const facts = history?.facts;
  checkReach(caller, facts);
  if (!history || facts.submitter !== removed.facts.submitter) throw nothingThere();
  checkLater(removed.facts, facts);
  const link = history.events.find((event): event is Linked => event.type === 'LINKED');
  if (link) {
    if (link.actionId !== sighted.actionId) throw knownAlready(as);
    return { as, follows: followingBy(link) };
  }
  const [before, later] = await Promise.all([
    traitsWithEvidence(cases, removed.submission, removed.item),
    submittedOf(cases, facts).then(({ submission, item }) => traitsWithEvidence(cases, submission, item)),
  ]);
  const confirmed = confirmedBy(matchesBetween(before, later, facts.sector), sighted);
  const follows = followingOf(removed.facts.itemId, sighted, confirmed, caller);
  const decide = ({ facts: then }: History) => {
    if (then?.linkedTo) throw knownAlready(as);
    return linkOf(follows);
  };
  await recordOne(cases, { itemId: as, actionId: sighted.actionId, by: caller.organisation, decide }, now);
  return { as, follows };
}

/** Records on the item that was removed that it is back. */
export function recordBack({ intake, caller, sighted, now }: Report, { facts }: Submitted, { as, follows }: Back) {
  return recordOne(
    intake.cases,
    {
      itemId: facts.itemId,
      actionId: sighted.actionId,
      by: caller.organisation,
      decide: (history) => {
        if (history.facts) checkGone(history.facts, caller.role, sighted, now);
        return reappeared(history, as, follows, caller.actor);
      },
    },
    now,
  );
}
