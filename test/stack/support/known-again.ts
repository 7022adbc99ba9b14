import type { Client } from '../../../commands/client.ts';
import type { ReappearanceReceipt } from '../../../shared/contracts/reappearance.ts';
import type { ProblemDocument } from '../../../shared/errors.ts';
import { noticeBody } from '../../builders/notices.ts';
import { check, decision, measure } from './acts.ts';
import type { System } from './system.ts';
import { after, DAY, setDate } from './time.ts';
import { freshListing, itemOf, reference, send } from './work.ts';

/** Friday 1 May 2026. */
export const START = '2026-05-01T08:00:00.000Z';
export const onDay = (days: number) => after(START, days * DAY);

export const GTIN = '4006381333931';
export const seller = { id: 'S-77', name: 'Jane Seller' };
const details = {
  hazard: 'ELECTRIC_SHOCK',
  testReport: 'Report 1/2026',
  product: { name: 'Charger VC-20', brand: 'VoltCube' },
};
export const listing = (title: string, more: object = {}) => ({ ...freshListing(), title, ...more });
export const notice = (...items: object[]) => noticeBody('product_safety', { reference: reference(), details, items });
export const ask = <Body = ReappearanceReceipt & ProblemDocument>(
  who: Client,
  id: string,
  path: string,
  body: object,
) => who.call<Body>('POST', `/v1/items/${id}/${path}`, body);

/** Items of a notice that are verified to be gone on the first day. */
export async function removed(system: System, ...items: object[]): Promise<string[]> {
  setDate(START);
  const ids = (await send(system, 'de-bnetza', notice(...items))).items.map(({ id }) => id);
  const actions = ids.flatMap((itemId) => [decision(), measure()].map((action) => ({ itemId, action })));
  await system.as('amber').ask('POST', '/v1/actions/batch', { actions });
  for (const id of ids) await ask(system.as('de-bnetza'), id, 'checks', check('GONE', { actionId: `gone-${id}` }));
  return ids;
}

export const typesOf = async (system: System, id: string) =>
  (await itemOf(system.as('de-bnetza'), id)).timeline.map(({ type }) => type);
export const backAt = async (system: System, id: string) =>
  (await itemOf(system.as('de-bnetza'), id)).timeline.find(({ type }) => type === 'REAPPEARED')?.occurredAt;
