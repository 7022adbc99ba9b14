import { hash } from 'node:crypto';
import { ItemId, NoticeId } from '../../vocabulary/ids.ts';

/** A UUID of version 8 made from a digest: the same parts give the same id, on every machine and at every try. */
export function derivedId(...parts: readonly string[]): string {
  const hex = hash('sha256', parts.join('\u0000'), 'hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** The id of a submission follows from who submitted it under which reference. */
export const noticeIdOf = (submitter: string, reference: string): NoticeId =>
  NoticeId.parse(derivedId('notice', submitter, reference));

/** The id of an item follows from its notice and its listing: a listing is in a notice once. */
export const itemIdOf = (notice: NoticeId, address: string): ItemId => ItemId.parse(derivedId('item', notice, address));
