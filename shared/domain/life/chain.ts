import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ItemEvent } from '../../contracts/event.ts';
import type { ItemId, NoticeId } from '../../vocabulary/ids.ts';

/** SHA-256 of a value in its canonical JSON form (RFC 8785), base64url. */
export const digestOf = (value: unknown): string => hash('sha256', canonicalize(value) ?? '', 'base64url');

/** What the first event of an item is chained to: the submission it came with. */
export const originOf = (notice: { readonly id: NoticeId; readonly digest: string }, itemId: ItemId): string =>
  digestOf({ noticeId: notice.id, digest: notice.digest, itemId });

/** The link of an event to the one before: everything that is a fact about it, and nothing that is derived. */
export const linkOf = (
  previous: string,
  { hash: _, ...event }: ItemEvent | (Omit<ItemEvent, 'hash'> & { hash?: string }),
): string => digestOf({ previous, event });
