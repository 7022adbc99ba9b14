import type * as z from 'zod/mini';
import { Client, tokenFor } from '../commands/client.ts';
import type { Connection } from '../commands/connection.ts';
import type { ClientCredentials, NewOrganisation, OrganisationView } from '../shared/contracts/organisation.ts';
import { Caller } from './http.ts';
import { Inbox } from './inbox.ts';
import type { RemoteStack } from './remote-stack.ts';

const SINCE = '2026-01-01T00:00:00.000Z';

/** A marketplace of the measurements, and how it is reached. */
export interface Market {
  readonly id: string;
  readonly queues: { readonly inbox: string; readonly actions: string };
  readonly caller: Caller;
  readonly inbox: Inbox;
}

/** An authority, a brand owner and some marketplaces. */
export interface World {
  readonly authority: Caller;
  readonly brand: Caller;
  readonly markets: readonly Market[];
}

const marketplace = (id: string): NewOrganisation => ({
  role: 'marketplace',
  name: id,
  contact: `${id}@bench.example`,
  jurisdiction: 'LU',
  listings: { hosts: [`${id}.example`], patterns: ['/item/{digits}'], canonical: '/item/{id}' },
  channel: 'queue',
  designations: [{ channel: 'QUEUE', from: SINCE, reference: 'bench' }],
  sizeClass: 'LARGE',
  pledges: [],
});

const AUTHORITY: NewOrganisation = {
  role: 'authority',
  name: 'Authority',
  contact: 'a@bench.example',
  memberState: 'DE',
  sectors: ['product_safety'],
};
const BRAND: NewOrganisation = {
  role: 'flagger',
  name: 'Brand',
  contact: 'b@bench.example',
  memberState: 'SE',
  standings: [{ status: 'PLATFORM_TRUSTED', areas: ['counterfeit'], from: SINCE }],
};

/** Connections per caller: more than any measurement keeps busy. */
const CONNECTIONS = 64;

/** Registers the world of the measurements through the interface. */
export async function buildWorld(stack: RemoteStack, count: number): Promise<World> {
  const connection = { ...stack, stage: 'dev', accounts: {} } satisfies Connection & Record<string, unknown>;
  const operator = new Client(connection, stack.operator);
  const callerFor = async (id: string, organisation: NewOrganisation) => {
    const view = await operator.ask<z.infer<typeof OrganisationView>>('PUT', `/v1/organisations/${id}`, organisation);
    const credentials = await operator.ask<ClientCredentials>('POST', `/v1/organisations/${id}/clients`, {
      name: 'bench',
    });
    return { view, caller: new Caller(stack.url, await tokenFor(connection, credentials), CONNECTIONS) };
  };
  const { caller: authority } = await callerFor('authority', AUTHORITY);
  const { caller: brand } = await callerFor('brand', BRAND);
  const markets: Market[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = `mkt-${index}`;
    const { view, caller } = await callerFor(id, marketplace(id));
    if (!view.queues) throw new Error(`${id} has no queues`);
    const inbox = new Inbox(stack.environment['AWS_ENDPOINT_URL_SQS'] ?? '', view.queues);
    markets.push({ id, queues: view.queues, caller, inbox });
  }
  await stack.ask('settle');
  return { authority, brand, markets };
}

/** A notice of product safety with one listing, of the size such notices have. */
export const safetyNotice = (number: number, market: string, listings = 1) => ({
  kind: 'NOTICE',
  sector: 'product_safety',
  category: 'unsafe',
  reference: `DE-BENCH-2026-${number}`,
  explanation:
    'The product lacks the CE marking and its enclosure can be opened without a tool, exposing live parts accessible to children. Laboratory report 2026-1181 attached; the manufacturer could not be identified on the label.',
  goodFaith: { confirmed: true, textVersion: '2026-01' },
  details: {
    hazard: 'ELECTRIC_SHOCK',
    testReport: 'Laboratory report 2026-1181',
    product: { name: 'Kids night lamp model KX' },
    riskLevel: 'SERIOUS',
  },
  items: Array.from({ length: listings }, (_, index) => ({
    url: `https://${market}.example/item/${String(1_000_000 + number * listings + index).padStart(12, '0')}?ref=search`,
    title: `Kids night lamp model KX-${index} bright plug-in`,
  })),
});
