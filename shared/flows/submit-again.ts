import { refuse } from '../contracts/faults.ts';
import type { Following } from '../contracts/following.ts';
import type { Notice, NoticeItem } from '../contracts/notice.ts';
import { noticeIdOf } from '../domain/intake/derived-id.ts';
import type { Received, Reception } from '../domain/intake/receive.ts';
import { recognise } from '../domain/listing/directory.ts';
import { type Again, following, placeAgain, receiveAgain, referenceAgain } from '../domain/products/again.ts';
import { RefusedError } from '../errors.ts';
import { keep, readSubmission } from '../store/notices.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { freshSalt, type Intake, receptionFor } from './submit.ts';

/** What is to be submitted again, and where it lies in what somebody sent. */
export interface Sending extends Again {
  /** Pointer to the listing; absent where nobody sent one. */
  readonly listingAt?: string;
  /** The item that it became before, of which this is a repeat. */
  readonly before?: ItemId | undefined;
  /** Says from what it follows, once it is read. */
  readonly follow: (notice: Notice, item: NoticeItem) => Following;
}

/** Where nobody names a seller there is none to make a pseudonym of. */
export const unnamed = async () => (): never => {
  throw new Error('A seller was named where none can be');
};

/** The notice that stands for it now, with its one item. */
export interface SentAgain {
  readonly notice: Notice;
  readonly item: NoticeItem;
  readonly follows: Following;
}

function sentAgain(notice: Notice): SentAgain {
  const [item] = notice.items;
  if (!item || !notice.follows) throw new Error(`Notice ${notice.id} follows from nothing`);
  return { notice, item, follows: notice.follows };
}

/** The one address of the listing, which must be the marketplace's own. What is no address at all is refused by intake. */
function addressOf({ item, listing, listingAt }: Sending, { directory }: Pick<Reception, 'directory'>): string {
  const found = recognise(directory, listing.url);
  if ('code' in found) return listing.url;
  if (found.marketplace === item.marketplace) return found.listing.url;
  const detail = `It is a listing of ${found.marketplace}: send it there as a notice of its own`;
  throw refuse([{ pointer: `${listingAt ?? ''}/url`, code: 'WRONG_PLATFORM', detail }]);
}

function received(sending: Sending, address: string, reception: Reception): Received {
  try {
    return receiveAgain(sending, address, reception);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    throw refuse(error.faults.map((fault) => placeAgain(fault, sending.listingAt)));
  }
}

export const reused = () =>
  new RefusedError('REFERENCE_REUSED', 'This action id stands for something else that was sent before', {
    faults: [{ pointer: '/actionId', code: 'REFERENCE_REUSED', detail: 'Use a new id, or send the same again' }],
  });

async function kept(intake: Intake, { notice, party, identified }: Received, follows: Following): Promise<SentAgain> {
  const [result] = await keep(intake.cases, [{ submission: following(notice, follows), party, identified }]);
  if (!result) throw new Error('A notice was left without a result');
  if (!('refused' in result)) return sentAgain(result.submission);
  throw result.refused.code === 'REFERENCE_REUSED' ? reused() : result.refused;
}

/**
 * Submits what follows from an item, in the name of who submitted that one, as a notice of its own, which is delivered as any other.
 * The same item and address is one notice: what is there already is answered, whoever reported it.
 */
export async function submitAgain(intake: Intake, sending: Sending, now: Date): Promise<SentAgain> {
  const { first, item } = sending;
  const who = { organisation: first.submitter, role: first.status === 'AUTHORITY' ? 'authority' : 'flagger' } as const;
  const open = await receptionFor(intake, who, await intake.pseudonym(), now);
  const address = addressOf(sending, open);
  const id = noticeIdOf(first.submitter, referenceAgain(first.reference, item.id, address));
  const there = await readSubmission(intake.cases, id);
  const reading = received(sending, address, { ...open, salt: freshSalt() });
  const [read] = reading.notice.items;
  if (!read) throw new Error('A notice without an item was not refused');
  if (sending.before && sending.before !== read.id) throw reused();
  const follows = sending.follow(reading.notice, read);
  if (there?.kind === 'ALERT' || !there?.follows) return kept(intake, reading, follows);
  const isOwn = there.follows.actionId === follows.actionId;
  return isOwn ? kept(intake, reading, there.follows) : sentAgain(there);
}
