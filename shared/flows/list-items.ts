import type * as z from 'zod/mini';
import type { ItemPage, ItemQuery } from '../contracts/item.ts';
import type { Reaching } from '../domain/ownership.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { listItems } from '../store/views/lists.ts';

/** The list of whoever asks: what is addressed to them, or what they submitted. */
export async function listFor(
  views: Table,
  { organisation, reach }: Reaching,
  query: ItemQuery,
): Promise<z.input<typeof ItemPage>> {
  const { current } = await readGenerations(views);
  return listItems(
    views,
    current,
    reach === 'addressed' ? { marketplace: organisation } : { submitter: organisation },
    query,
  );
}
