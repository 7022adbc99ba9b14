import { expect } from 'vitest';
import type { NoticeReceipt } from '../../../shared/contracts/notice.ts';
import { noticeBody } from '../../builders/notices.ts';
import { check, decision, measure, notifierInformed, sellerInformed } from './acts.ts';
import type { System } from './system.ts';
import { keepFiles, page } from './uploads.ts';
import { freshListing, itemOf, post, reference, reportByApi } from './work.ts';

export const SELLER = {
  id: 'selleridquux',
  name: 'Ottokar Vandersnoot',
  type: 'TRADER',
  vat: 'DE136695976',
  iban: 'DE89 3704 0044 0532 0130 00',
};
/** Everything by which the seller could be found. */
export const ITS_MARKS = ['selleridquux', 'ottokar', 'vandersnoot', '136695976', '0532 0130', '0532013000'];
const OTHER = { id: 'sellerneighbour', name: 'Petronella Grimwald' };
const HELD = { id: 'heldone', name: 'Held One' };
const NOTIFIER = { name: 'Zenobia Quarrelstone', email: 'zenobia.quarrelstone@notifier.example' };
export const OTHER_MARKS = ['sellerneighbour', 'petronella', 'held one', 'zenobia'];

/** What is to be forgotten, by what became of it. */
export interface Lived {
  readonly removed: string;
  readonly refused: string;
  readonly undecided: string;
  readonly held: string;
  readonly seller: string;
  readonly notice: { readonly id: string; readonly body: object };
}

async function send(system: System, by: string, items: object[], changes: object = {}) {
  const body = noticeBody('product_safety', { reference: reference(), items, ...changes });
  const receipt = await system.as(by).ask<NoticeReceipt>('POST', '/v1/notices', body);
  await system.settle();
  return { ids: receipt.items.map(({ id }) => id), id: receipt.id, body };
}

async function report(system: System, id: string, ...actions: object[]): Promise<void> {
  for (const action of actions) expect(await reportByApi(system, 'amber', id, action)).toMatchObject({ status: 201 });
}

/** What marketplaces and those who check say of the items. */
async function act(system: System, { removed, refused, held }: Pick<Lived, 'removed' | 'refused' | 'held'>) {
  await report(system, removed, decision(), measure(), sellerInformed(), notifierInformed());
  const lawful = decision({ outcome: 'NO_ACTION', ground: undefined, reason: 'Lawful' });
  await report(system, refused, lawful, notifierInformed());
  await report(system, held, decision(), measure(), sellerInformed());
  for (const id of [removed, held])
    await post(system.as('de-bnetza'), `/v1/items/${id}/checks`, check('GONE', { vantage: 'DE' }));
}

/**
 * Two items of one notice, one of the seller and one of another; an item of the seller that nobody decides on; one that is held.
 * Evidence of the first names the seller.
 */
export async function live(system: System, heldUntil: string): Promise<Lived> {
  const authority = system.as('de-bnetza');
  const items = [SELLER, OTHER].map((seller) => ({ ...freshListing(), seller }));
  const notice = await send(system, 'de-bnetza', items, { contact: NOTIFIER });
  const [removed = '', refused = ''] = notice.ids;
  const [held = ''] = (await send(system, 'de-bnetza', [{ ...freshListing(), seller: HELD }])).ids;
  const { vat: _, iban: __, ...known } = SELLER;
  const named = [{ ...freshListing(), seller: known }];
  const [undecided = ''] = (await send(system, 'brand-owner', named, { contact: NOTIFIER })).ids;
  const kept = await keepFiles(authority, removed, [page('Ottokar Vandersnoot sells rattles')]);
  expect(kept).toMatchObject({ status: 201 });
  await act(system, { removed, refused, held });
  const hold = { change: 'SET', actionId: 'h-1', until: heldUntil, reference: '27 Js 1', reason: 'A case' };
  expect(await post(authority, `/v1/items/${held}/holds`, hold)).toMatchObject({ status: 201 });
  await system.settle();
  const { sellerKey } = await itemOf(authority, removed);
  return { removed, refused, undecided, held, seller: `amber~${sellerKey}`, notice };
}
