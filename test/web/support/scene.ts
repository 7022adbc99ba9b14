import type { NoticeReceipt } from '../../../shared/contracts/notice.ts';
import { noticeBody, orderBody } from '../../builders/notices.ts';
import * as acts from '../../stack/support/acts.ts';
import type { System } from '../../stack/support/system.ts';
import { freshListing, reference } from '../../stack/support/work.ts';

const DAY_MILLISECONDS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MILLISECONDS).toISOString();

/** Words that break pages which do not expect them: markup, from right to left, without a break, beyond two bytes, a formula. */
const HOSTILE = `<script>alert(1)</script> مرحبا بالعالم ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)} 🦆 =HYPERLINK("x")`;

/** What stands in the place of `:id` and the like, by the path of a page, with a role before it where each has its own. */
export type Places = Readonly<Record<string, string>>;

const item = (at: string, seller: string) => ({ ...freshListing(at), title: HOSTILE, seller: { id: seller } });

interface Sent {
  readonly receipt: NoticeReceipt;
  readonly flagged: NoticeReceipt;
}

async function sendAll(system: System): Promise<Sent> {
  const authority = system.as('de-bnetza');
  const items = [item('nook', 's-1'), item('nook', 's-1'), item('nook', 's-2'), item('amber', 's-3')];
  const body = noticeBody('product_safety', { reference: reference(), explanation: HOSTILE, items });
  const receipt = await authority.ask<NoticeReceipt>('POST', '/v1/notices', body);
  await authority.ask(
    'POST',
    '/v1/notices',
    orderBody('product_safety', { reference: reference(), items: [item('nook', 's-1')] }),
  );
  const flag = (by: string) =>
    system.as(by).ask<NoticeReceipt>('POST', '/v1/notices', {
      ...noticeBody('counterfeit', { reference: reference(), items: [item('nook', 's-4')] }),
    });
  await flag('brand-owner');
  const flagged = await flag('trusted-union');
  await system.settle();
  return { receipt, flagged };
}

/** Three items in three places of their life: decided and complained about, asked about, untouched. */
async function live(system: System, [decided = '', asked = '']: readonly string[]): Promise<void> {
  const act = (id: string, action: object) => system.as('nook').ask('POST', `/v1/items/${id}/actions`, action);
  for (const action of [acts.receipt(), acts.review(), acts.decision(), acts.measure(), acts.sellerInformed()])
    await act(decided, action);
  await act(decided, acts.complaint());
  await act(asked, acts.receipt());
  for (const action of [acts.review(), acts.question()]) await act(asked, action);
  await system.as('de-bnetza').ask('POST', `/v1/items/${decided}/checks`, acts.check('GONE'));
  await system.settle();
}

const opened = async (system: System, by: string, path: string, body: object): Promise<string> =>
  (await system.as(by).ask<{ id: string }>('POST', path, body)).id;

async function together(system: System): Promise<Places> {
  const around = { reference: reference(), from: inDays(-1), until: inDays(1) };
  const action = { ...around, title: 'Chargers', sectors: ['product_safety'], invited: ['fr-dgccrf'] };
  const round = {
    ...{ ...around, title: 'Toys', sector: 'counterfeit', marketplaces: ['nook'], observers: ['trusted-union'] },
    ...{ method: 'The first fifty results', channels: { A: 'Trusted flagger', B: 'Ordinary user' } },
  };
  const point = {
    ...{ kind: 'COORDINATOR', memberState: 'DE', name: 'Coordinator', email: 'dsc@coordinator.example' },
    ...{ from: '2024-02-17T00:00:00.000Z', source: 'List of the Commission' },
  };
  await system.operator.ask('PUT', '/v1/contact-points/de-coordinator', point);
  return {
    '/coordinated-actions/:id': await opened(system, 'de-bnetza', '/v1/coordinated-actions', action),
    '/monitoring-rounds/:id': await opened(system, 'de-bnetza', '/v1/monitoring-rounds', round),
    '/contact-points/:id/edit': 'de-coordinator',
  };
}

/** Something to see on every page, for the authority de-bnetza, the flagger trusted-union, the marketplace nook, and those beside. */
export async function playScene(system: System): Promise<Places> {
  const { receipt, flagged } = await sendAll(system);
  const ids = receipt.items.map(({ id }) => id);
  await live(system, ids);
  const month = new Date().toISOString().slice(0, 7);
  const { sellers } = await system.operator.ask<{ sellers: { id: string }[] }>('GET', '/v1/sellers?marketplace=nook');
  const [seller] = sellers;
  return {
    ...(await together(system)),
    '/items/:id': ids[0] ?? '',
    'flagger /items/:id': flagged.items[0]?.id ?? '',
    'flagger /notices/:id': flagged.id,
    '/notices/:id': receipt.id,
    '/exports/:id': await opened(system, 'de-bnetza', '/v1/exports', { from: month }),
    '/figures/:dialogue': 'PRODUCT_SAFETY',
    '/sellers/:id': seller?.id ?? '',
    '/sellers/:id/data': seller?.id ?? '',
    '/flaggers/:id': 'brand-owner',
    '/organisations/:id': 'nook',
    '/onboarding/:id': 'amber',
  };
}
