import type { NoticeReceipt } from '../../../shared/contracts/notice.ts';
import type { NewOrganisation } from '../../../shared/contracts/organisation.ts';
import { DETAILS, noticeBody } from '../../builders/notices.ts';
import { authority } from '../../builders/organisations.ts';
import { decision, measure } from './acts.ts';
import type { System } from './system.ts';
import { freshListing, reference, reportByApi } from './work.ts';

const anybody = authority.organisation as Extract<NewOrganisation, { role: 'authority' }>;
/** Authorities of one sector each, for which sellers are not linked. */
export const NARROW_AUTHORITIES: Readonly<Record<string, NewOrganisation>> = {
  'it-food': { ...anybody, sectors: ['food'] },
  'pl-safety': { ...anybody, sectors: ['product_safety'] },
};

/** Listings of one seller are notified in one notice, and decided upon; answers the ids of the items and of the seller. */
export async function decideOn(
  system: System,
  seller: object,
  { at = 'amber', count = 1, by = 'de-bnetza', ground = 'LAW' } = {},
) {
  const items = Array.from({ length: count }, () => ({ ...freshListing(at), seller }));
  const details = { ...DETAILS.product_safety, riskLevel: 'SERIOUS' };
  const body = noticeBody('product_safety', { reference: reference(), items, details });
  const receipt = await system.as(by).ask<NoticeReceipt>('POST', '/v1/notices', body);
  await system.settle();
  for (const { id } of receipt.items) {
    await reportByApi(system, at, id, decision({ ground }));
    await reportByApi(system, at, id, measure());
  }
  await system.settle();
  const client = system.as(by);
  const { sellerKey } = await client.ask<{ sellerKey: string }>('GET', `/v1/items/${receipt.items[0]?.id}`);
  return { seller: `${at}~${sellerKey}`, items: receipt.items.map(({ id }) => id) };
}
