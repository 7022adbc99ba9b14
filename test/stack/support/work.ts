import type * as z from 'zod/mini';
import type { Client } from '../../../commands/client.ts';
import type { ActionReceipt } from '../../../shared/contracts/action.ts';
import type { ItemPage, ItemRow, ItemView } from '../../../shared/contracts/item.ts';
import type { NoticeReceipt } from '../../../shared/contracts/notice.ts';
import type { ProblemDocument } from '../../../shared/errors.ts';
import { listing } from '../../builders/notices.ts';
import type { System } from './system.ts';

let count = 0;

/** A reference that nobody has used in this file. */
export function reference(): string {
  count += 1;
  return `REF-${count}`;
}

/** Sends a notice that is taken, and waits until it has reached its marketplaces. Answers the ids of its items. */
export async function send(system: System, by: string, body: object): Promise<NoticeReceipt> {
  const receipt = await system.as(by).ask<NoticeReceipt>('POST', '/v1/notices', body);
  await system.settle();
  return receipt;
}

/** The item of a notice that has one. */
export const soleItem = ({ items }: NoticeReceipt): string => {
  const [item, more] = items;
  if (!item || more) throw new Error('This notice has not one item');
  return item.id;
};

export const itemOf = (client: Client, id: string): Promise<ItemView> => client.ask('GET', `/v1/items/${id}`);

/** A marketplace reports by the interface; whatever is answered. */
export const reportByApi = (system: System, marketplace: string, itemId: string, action: object) =>
  system.as(marketplace).call<ActionReceipt & ProblemDocument>('POST', `/v1/items/${itemId}/actions`, action);

export const post = (client: Client, path: string, body: unknown) =>
  client.call<ActionReceipt & ProblemDocument>('POST', path, body);

/** Every row of a list, page by page; and how many pages there were. */
export async function walk(client: Client, query = ''): Promise<{ rows: ItemRow[]; pages: number }> {
  const rows: ItemRow[] = [];
  let [pages, cursor]: [number, string | undefined] = [0, ''];
  while (cursor !== undefined) {
    const page: z.infer<typeof ItemPage> = await client.ask(
      'GET',
      `/v1/items?${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    rows.push(...page.items);
    cursor = page.next;
    pages += 1;
  }
  return { rows, pages };
}

let listings = 500_000;

/** A listing that nobody in this file has notified before. */
export function freshListing(at = 'amber') {
  listings += 1;
  return listing(listings, at);
}
