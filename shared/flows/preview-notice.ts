import type { NoticePreview, PreviewedItem } from '../contracts/preview.ts';
import { itemIdOf, noticeIdOf } from '../domain/intake/derived-id.ts';
import {
  decidingOf,
  deliveriesOf,
  listingsOf,
  noticeIdIn,
  ownFaults,
  recognisedRows,
  tryToReceive,
} from '../domain/intake/preview.ts';
import type { Reception } from '../domain/intake/receive.ts';
import { RefusedError } from '../errors.ts';
import { answerBefore } from '../store/notices.ts';
import { holdersOf } from '../store/seen.ts';
import type { Table } from '../store/table.ts';
import { instant } from '../vocabulary/time.ts';
import { checkSize, freshSalt, type Intake, receptionOfCall, type Submitting } from './submit.ts';

type Outcome = Pick<NoticePreview, 'outcome' | 'code' | 'faults'>;

const refusedBy = (refusal: RefusedError): Outcome => ({
  outcome: 'REFUSED',
  code: refusal.code,
  faults: [...ownFaults(refusal)],
});

/** Listings of which the submitter has an item already: each with the first. Others' notices are nobody's business. */
async function withBefore(
  cases: Table,
  rows: readonly PreviewedItem[],
  sent: unknown,
  reception: Reception,
): Promise<PreviewedItem[]> {
  const { id: submitter } = reception.submitter;
  const noticeId = noticeIdIn(sent, reception) ?? noticeIdOf(submitter, '');
  const urls = rows.flatMap(({ listing }) => (listing ? [listing.url] : []));
  const holders = await holdersOf(cases, submitter, urls);
  return rows.map((row) => {
    const before = row.listing && holders.get(row.listing.url);
    // The item of this very notice, where it was sent before, is no other.
    return before && row.listing && before !== itemIdOf(noticeId, row.listing.url) ? { ...row, before } : row;
  });
}

/** What would be done with a submission, what was kept of it before, and the listings that count. */
async function foresee(cases: Table, sent: unknown, reception: Reception) {
  const received = tryToReceive(sent, reception);
  const listings = listingsOf(sent, received, reception);
  if (received instanceof RefusedError) return { ...refusedBy(received), received, listings };
  const { notice: submission, party, identified } = received;
  const answer = await answerBefore(cases, { submission, party, identified });
  if (answer && 'refused' in answer) return { ...refusedBy(answer.refused), received, listings };
  if (answer) return { outcome: 'SENT_BEFORE', faults: [], received, listings: answer.submission } as const;
  const outcome = submission.rejected.length > 0 ? 'TAKEN_IN_PART' : 'TAKEN';
  return { outcome, faults: [], received, listings } as const;
}

/**
 * Says what intake would do with a notice that were sent now, complete or not: by the very functions of intake, and with nothing
 * written. What was sent is forgotten with the answer.
 */
export async function previewNotice(intake: Intake, who: Submitting, sent: unknown): Promise<NoticePreview> {
  checkSize([sent]);
  const now = new Date();
  const reception = { ...(await receptionOfCall(intake, who, [sent], now)), salt: freshSalt() };
  const { received, listings, ...outcome } = await foresee(intake.cases, sent, reception);
  const noticeId = noticeIdIn(sent, reception);
  const deciding = decidingOf(sent, received, reception);
  const isNew = outcome.outcome !== 'SENT_BEFORE';
  return {
    at: instant(now),
    ...outcome,
    faults: [...outcome.faults],
    ...(noticeId && { noticeId }),
    ...(deciding && { status: deciding.status }),
    items: await withBefore(intake.cases, recognisedRows(sent, listings, reception), sent, reception),
    deliveries: deciding && isNew ? deliveriesOf(deciding, listings, reception) : [],
  };
}
