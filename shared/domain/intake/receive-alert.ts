import { type Alert, AlertEnvelope, type AlertReceipt } from '../../contracts/alert.ts';
import { read } from '../../contracts/faults.ts';
import { instant } from '../../vocabulary/time.ts';
import { noticeIdOf } from './derived-id.ts';
import { readListings } from './listings.ts';
import { digestOfSent, type Reception } from './receive.ts';
import { memberStateOf, statusOf } from './submitter.ts';

export const alertReceiptOf = ({ id, reference, acceptedAt, items, rejected }: Alert): AlertReceipt => ({
  id,
  reference,
  acceptedAt,
  items: items.map(({ index, marketplace, listing }) => ({ index, marketplace, url: listing.url })),
  rejected,
});

/** An alert is named by its source as well: the same number in two systems is two alerts. */
const alertName = (source: string, reference: string): string => `${source} ${reference}`;

/**
 * Reads an alert. It needs no listing: one that names none is kept for an officer to follow up. Listings that cannot be
 * recognised are reported and take nothing away from it.
 */
export function receiveAlert(sent: unknown, reception: Reception): { alert: Alert; receipt: AlertReceipt } {
  const envelope = read(AlertEnvelope, sent);
  const { items: sentItems = [], ...content } = envelope;
  const { submitter, now } = reception;
  const id = noticeIdOf(submitter.id, alertName(envelope.source, envelope.reference));
  const { items, rejected } = readListings(sentItems, id, reception);
  const sector = envelope.source === 'SAFETY_GATE' ? 'product_safety' : 'food';
  const acceptedAt = instant(now);
  const alert: Alert = {
    id,
    kind: 'ALERT',
    reference: envelope.reference,
    submitter: submitter.id,
    status: statusOf(submitter.organisation, sector, acceptedAt),
    memberState: memberStateOf(submitter),
    acceptedAt,
    sector,
    category: 'unsafe',
    content,
    items,
    rejected,
    digest: digestOfSent(sent),
  };
  return { alert, receipt: alertReceiptOf(alert) };
}
