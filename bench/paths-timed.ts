import type { NoticeReceipt } from '../shared/contracts/notice.ts';
import { eraseWhatIsOpen } from '../shared/flows/erase-seller.ts';
import { probeListings } from '../shared/flows/probe-listings.ts';
import { retain } from '../shared/flows/retain.ts';
import { Registry } from '../shared/store/registry.ts';
import { type MeteredStack, notice } from './metered-stack.ts';
import { type Path, removed } from './paths.ts';
import { ACTED, DECIDED, stamped } from './steps.ts';

const HOUR = 3_600_000;
/** Windows for complaints, disputes and repeat sellers are over. */
const TERM = 500 * 24 * HOUR;
const remainingMilliseconds = () => 60_000;

/** The walk of one marketplace: all others have other items to be met. */
class OneMarketplace extends Registry {
  override async marketplaces() {
    return new Map([...(await super.marketplaces())].filter(([id]) => id === 'looked'));
  }
}

/** A listing of a marketplace at which the probe looks, claimed to be removed, and whatever happens to it then. */
async function claimed(metered: MeteredStack, _: string, index: number): Promise<void> {
  const { items, ...rest } = notice(index);
  const at = items.map((item) => ({ ...item, url: item.url.replace('market.example', 'looked.example') }));
  const body = { ...rest, reference: `LOOKED-${index}-${Date.now()}`, items: at };
  const sent = await metered.client('authority').ask<NoticeReceipt>('POST', '/v1/notices', body);
  await metered.pump('before');
  for (const action of [DECIDED, ACTED])
    await metered.client('looked').ask('POST', `/v1/items/${sent.items[0]?.id}/actions`, stamped(action));
}

const erase = async (metered: MeteredStack, id: string): Promise<void> => {
  const { sellerKey } = await metered.client('market').ask<{ sellerKey: string }>('GET', `/v1/items/${id}`);
  const path = `/v1/sellers/market~${sellerKey}/erasures`;
  await metered.client('operator').ask('POST', path, { requestId: `dsr-${id.slice(0, 8)}`, grounds: ['OBJECTION'] });
  await eraseWhatIsOpen(metered.places, new Date());
};

/** What schedules do, each for one item. */
export const PATHS_TIMED: readonly Path[] = [
  {
    name: 'a look of the probe that says nothing',
    items: 1,
    prepare: claimed,
    take: (metered) =>
      probeListings({
        ...metered.places,
        registry: new Registry(metered.places.cases),
        vantage: 'DE',
        now: () => new Date(Date.now() + 2 * HOUR),
        remainingMilliseconds,
      }),
  },
  {
    name: 'an item at the end of its terms: a walk, and the data of its seller deleted',
    items: 1,
    prepare: claimed,
    take: (metered) =>
      retain(
        { ...metered.places, registry: new OneMarketplace(metered.places.cases), remainingMilliseconds },
        new Date(Date.now() + TERM),
      ),
  },
  { name: 'a seller with one item erased, among those of a busy marketplace', items: 1, prepare: removed, take: erase },
];
