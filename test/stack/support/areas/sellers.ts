import type { NoticeReceipt } from '../../../../shared/contracts/notice.ts';
import { noticeBody } from '../../../builders/notices.ts';
import { decision } from '../acts.ts';
import type { System } from '../system.ts';
import { freshListing, reference } from '../work.ts';
import type { Area } from './area.ts';

let actions = 0;
const actionId = () => `seller-${++actions}`;

/** Two sellers at a marketplace about whom something was decided; answers their ids. */
async function twoSellers(system: System): Promise<string[]> {
  const items = ['cells-1', 'cells-2'].map((id) => ({ ...freshListing(), seller: { id } }));
  const body = noticeBody('product_safety', { reference: reference(), items });
  const receipt = await system.as('de-bnetza').ask<NoticeReceipt>('POST', '/v1/notices', body);
  await system.settle();
  for (const { id } of receipt.items) await system.as('amber').ask('POST', `/v1/items/${id}/actions`, decision());
  await system.settle();
  const { sellers } = await system.operator.ask<{ sellers: { id: string }[] }>('GET', '/v1/sellers?marketplace=amber');
  return sellers.map(({ id }) => id);
}

const NOBODY = 'amber~AAAAAAAAAAAAAAAAAAAAAA';
let other = NOBODY;

/** Sellers belong to their marketplace; authorities see those of their sectors, and these are competent for all. */
export const SELLERS: Area = {
  rows: [
    ['getSellers', '-', 'AAAAAF A FFF AAA F AAA'],
    ['getSeller', 'marketplace', 'AAAAAF A FFF AAH F AAA'],
    ['getSeller', 'nobody', 'HHHHHF H FFF HHH F HHH'],
    ['postSellerMeasure', 'marketplace', 'FFFFFF F FFF AFH F FFF'],
    ['postSellerMeasure', 'nobody', 'FFFFFF F FFF HFH F FFF'],
    ['postSellerLink', 'marketplace', 'AAAFFA A FFF FFF F FFF'],
    ['postSellerLink', 'nobody', 'HHHFFH H FFF FFF F FFF'],
  ],
  bodies: {
    postSellerMeasure: () => ({
      actionId: actionId(),
      measure: 'WARNING',
      takenAt: new Date().toISOString(),
      basis: 'TERMS',
    }),
    postSellerLink: () => ({ actionId: actionId(), to: other, change: 'UNDO', reason: 'They have nothing in common' }),
  },
  async make(system) {
    const [seller = '', second = ''] = await twoSellers(system);
    other = second;
    return { sellers: { marketplace: seller, nobody: NOBODY } };
  },
};
