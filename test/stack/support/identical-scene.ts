import { expect } from 'vitest';
import { orderBody } from '../../builders/notices.ts';
import { ask, START } from './known-again.ts';
import { inboxOf, reportByQueue, told } from './mail.ts';
import type { System } from './system.ts';
import { setDate } from './time.ts';
import { freshListing, itemOf, reference, send, soleItem } from './work.ts';

/** A marketplace finds the same content again under an order, at its own address and at others. */
export async function identicalScene(system: System): Promise<void> {
  setDate(START);
  const authority = system.as('de-bnetza');
  const id = soleItem(
    await send(system, 'de-bnetza', orderBody('product_safety', { reference: reference(), items: [freshListing()] })),
  );
  await inboxOf(system, 'amber');
  const { url } = freshListing();
  const found = (actionId: string, at = url) => ({ type: 'IDENTICAL_FOUND', actionId, occurredAt: START, url: at });
  const foreign = await ask(system.as('amber'), id, 'actions', found('f-1', 'https://www.bazaar.example/item/100001'));
  expect(foreign).toMatchObject({ status: 422, body: { code: 'WRONG_PLATFORM', faults: [{ pointer: '/url' }] } });
  await reportByQueue(
    system,
    'amber',
    id,
    found('f-2', 'https://www.amber.example/search'),
    found('f-3'),
    found('f-4'),
  );
  await system.settle();
  const inbox = await inboxOf(system, 'amber');
  expect(told(inbox, 'ActionRefused')).toMatchObject([{ itemId: id, actionId: 'f-2', code: 'URL_NOT_ITEM' }]);
  const delivered = told(inbox, 'ItemDelivered');
  expect(delivered).toMatchObject([
    { kind: 'ORDER', listing: { url }, follows: { itemId: id, relation: 'IDENTICAL_TO' } },
  ]);
  const child = await itemOf(authority, delivered[0]?.itemId ?? '');
  expect(child).toMatchObject({ identicalTo: id, order: { language: 'de' } });
  expect(child.clocks.map(({ clock, status }) => [clock, status])).toEqual([['GPSR_IDENTICAL', 'NO_STATUTORY_LIMIT']]);
  expect((await itemOf(authority, id)).followThrough).toMatchObject({ identicalFound: 2 });
}
