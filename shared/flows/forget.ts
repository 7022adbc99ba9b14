import type { ItemRow } from '../contracts/item.ts';
import type { Deletion } from '../contracts/retention.ts';
import { restOf } from '../domain/retention/party.ts';
import { RefusedError } from '../errors.ts';
import { reportFault } from '../runtime/log.ts';
import { isEvidenceThere, readEvidence } from '../store/evidence.ts';
import type { Submission } from '../store/notices.ts';
import { areNumbersThere, type NumberRows, numberRowsOf } from '../store/number-rows.ts';
import { deleteRow, isPartyThere, readParties, replaceParty, type StoredParty } from '../store/parties.ts';
import { recordDeletions } from '../store/retention-ledger.ts';
import type { Table } from '../store/table.ts';
import type { ItemId, OrganisationId } from '../vocabulary/ids.ts';
import type { DeletionReason, RetentionClass } from '../vocabulary/retention.ts';
import { deleteEvidence } from './delete-evidence.ts';
import { forgetRecord, isRecordOver } from './forget-record.ts';

/** Where what may be deleted lies. */
export interface Keeping {
  readonly cases: Table;
  readonly views: Table;
  readonly evidenceBucket: string;
}

/** Why something of a class is to go of an item; undefined while it stays. Asked only of what is there. */
export type Wanted = (of: RetentionClass, itemId: ItemId) => DeletionReason | undefined;

/** Something that is to go: what the report will say of it, and how it goes. Safe to repeat. */
export interface Going {
  readonly deletions: readonly Deletion[];
  delete(): Promise<void>;
}

/** Things of one kind that belong to a notice or its items. */
interface Keeper {
  /** Whether any may be there, by the rows of items of one notice: most have been looked at before, and nothing is left. */
  isThere(keeping: Keeping, rows: readonly ItemRow[]): Promise<boolean>;
  /** What of them is to go. */
  find(keeping: Keeping, submission: Submission, wanted: Wanted, now: Date): Promise<Going[]>;
}

const deletion = (
  { id: notice, submitter }: Submission,
  of: RetentionClass,
  reason: DeletionReason,
  item?: ItemId,
): Deletion => ({ class: of, notice, ...(item && { item }), submitter, reason });

/** The contact belongs to the notice: it goes when it is wanted of all items alike. */
function contactReason({ items }: Submission, { party }: StoredParty, wanted: Wanted): DeletionReason | undefined {
  if (!party.contact) return undefined;
  const reasons = items.map(({ id }) => wanted('NOTIFIER_CONTACT', id));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

function goingOf({ cases }: Keeping, submission: Submission, wanted: Wanted, stored: StoredParty): Going[] {
  const { party } = stored;
  const contact = contactReason(submission, stored, wanted);
  const sellers = party.sellers.flatMap(({ itemId }) => {
    const reason = wanted('SELLER_IDENTITY', itemId);
    return reason ? [deletion(submission, 'SELLER_IDENTITY', reason, itemId)] : [];
  });
  const deletions = [...(contact ? [deletion(submission, 'NOTIFIER_CONTACT', contact)] : []), ...sellers];
  if (deletions.length === 0) return [];
  const going = { isContactGoing: contact !== undefined, sellers: new Set(sellers.flatMap(({ item }) => item ?? [])) };
  return [{ deletions, delete: () => replaceParty(cases, stored, restOf(party, going)) }];
}

/** Who notified and who sells, in clear. */
const parties: Keeper = {
  isThere: async ({ cases }, [row]) => row !== undefined && isPartyThere(cases, row.noticeId),
  find: async (keeping, submission, wanted) =>
    (await readParties(keeping.cases, submission.id)).flatMap((stored) => goingOf(keeping, submission, wanted, stored)),
};

type Sold = { readonly marketplace?: OrganisationId; readonly sellerKey?: string | undefined };
type Named = { readonly marketplace: OrganisationId; readonly sellerKey: string };

/** The sellers of some items, each once. */
function sellersOf(items: readonly Sold[]): Named[] {
  const named = items.flatMap(({ marketplace, sellerKey }) =>
    marketplace && sellerKey ? [[`${marketplace}~${sellerKey}`, { marketplace, sellerKey }] as const] : [],
  );
  return [...new Map(named).values()];
}

/** The numbers that are kept of the sellers of some items. */
async function numbersOf({ cases }: Keeping, items: readonly Sold[]): Promise<NumberRows[]> {
  const read = (each: Named) => numberRowsOf(cases, each.marketplace, each.sellerKey);
  return (await Promise.all(sellersOf(items).map(read))).flat();
}

/** Keyed hashes of the numbers of sellers. */
const numbers: Keeper = {
  async isThere({ cases }, rows) {
    const look = (each: Named) => areNumbersThere(cases, each.marketplace, each.sellerKey);
    return (await Promise.all(sellersOf(rows).map(look))).includes(true);
  },
  async find(keeping, submission, wanted) {
    const own = new Set(submission.items.map(({ id }) => id));
    const found = (await numbersOf(keeping, submission.items)).filter(({ itemId }) => own.has(itemId));
    return found.flatMap(({ itemId, rows }) => {
      const reason = wanted('SELLER_LINKS', itemId);
      const remove = async () => {
        for (const row of rows) await deleteRow(keeping.cases, row);
      };
      return reason ? [{ deletions: [deletion(submission, 'SELLER_LINKS', reason, itemId)], delete: remove }] : [];
    });
  },
};

const setsOf = async ({ cases }: Keeping, itemId: ItemId) =>
  (await readEvidence(cases, itemId)).filter(({ deletedAt }) => !deletedAt);

/** Files of evidence. Whether a hold stands is asked once more when they go: the storage itself refuses what is locked. */
const evidence: Keeper = {
  isThere: async ({ cases }, rows) =>
    (await Promise.all(rows.map(({ id }) => isEvidenceThere(cases, id)))).includes(true),
  async find(keeping, submission, wanted, now) {
    const going: Going[] = [];
    for (const { id } of submission.items) {
      const sets = await setsOf(keeping, id);
      const reason = sets.length > 0 ? wanted('EVIDENCE', id) : undefined;
      if (!reason) continue;
      const deletions = sets.map(() => deletion(submission, 'EVIDENCE', reason, id));
      going.push({ deletions, delete: async () => void (await deleteEvidence(keeping, id, now)) });
    }
    return going;
  },
};

/** The record itself. The items of a notice go together: figures of notices are made from all of them. */
const record: Keeper = {
  isThere: async () => false,
  async find(keeping, submission, wanted, now) {
    const isOver = await isRecordOver(keeping, submission, (id) => wanted('RECORD', id) !== undefined, now);
    if (!isOver) return [];
    const deletions = submission.items.map(({ id }) => deletion(submission, 'RECORD', 'TERM_OVER', id));
    return [{ deletions, delete: () => forgetRecord(keeping, submission) }];
  },
};

/** Every kind of thing that belongs to a notice or an item, and goes with its class; the record last. */
const KEEPERS: readonly Keeper[] = [parties, numbers, evidence, record];

/** Whether anything is there that could go but the record itself, of items of one notice. */
export async function isAnythingKept(keeping: Keeping, rows: readonly ItemRow[]): Promise<boolean> {
  return (await Promise.all(KEEPERS.map(({ isThere }) => isThere(keeping, rows)))).includes(true);
}

/** What is to go of a notice. */
export async function goingFrom(keeping: Keeping, submission: Submission, wanted: Wanted, now: Date): Promise<Going[]> {
  return (await Promise.all(KEEPERS.map(({ find }) => find(keeping, submission, wanted, now)))).flat();
}

/** A hold that was set a moment ago wins; that the report says otherwise is told. */
async function unlessHeld(going: Going): Promise<void> {
  try {
    await going.delete();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    reportFault('retain: held after it was recorded as deleted', error);
  }
}

/** So many deletions stand in one entry of the report. */
const DELETIONS_AT_ONCE = 500;

/** Deletes what is to go, each part after it was recorded. */
export async function forget({ cases }: Keeping, going: readonly Going[], now: Date): Promise<number> {
  let open = [...going];
  let deleted = 0;
  while (open.length > 0) {
    const part: Going[] = [];
    let deletions: Deletion[] = [];
    for (const each of open) {
      if (part.length > 0 && deletions.length + each.deletions.length > DELETIONS_AT_ONCE) break;
      part.push(each);
      deletions = [...deletions, ...each.deletions];
    }
    if (deletions.length > 0) await recordDeletions(cases, deletions, now);
    for (const each of part) await unlessHeld(each);
    deleted += deletions.length;
    open = open.slice(part.length);
  }
  return deleted;
}
