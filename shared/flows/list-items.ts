import type * as z from 'zod/mini';
import type { ItemPage, ItemQuery } from '../contracts/item.ts';
import { noticeIdOf } from '../domain/intake/derived-id.ts';
import type { Reaching } from '../domain/ownership.ts';
import { acceptedAtOf } from '../store/accepted-at.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { listItems } from '../store/views/lists.ts';

/** The list of whoever asks: what is addressed to them, or what they submitted. */
export async function listFor(
  { cases, views }: { readonly cases: Table; readonly views: Table },
  { organisation, reach }: Reaching,
  asked: ItemQuery,
  now: Date,
): Promise<z.input<typeof ItemPage>> {
  const { reference, ...rest } = asked;
  const notice = reference === undefined ? rest.notice : noticeIdOf(organisation, reference);
  if (rest.notice && rest.notice !== notice) return { items: [] };
  const acceptedAt = notice && (await acceptedAtOf(cases, notice));
  if (notice && !acceptedAt) return { items: [] };
  const { current } = await readGenerations(views);
  const whose = reach === 'addressed' ? { marketplace: organisation } : { submitter: organisation };
  return listItems(views, current, whose, { query: { ...rest, ...(notice && { notice }) }, acceptedAt, now });
}
