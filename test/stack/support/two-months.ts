import type { NoticeReceipt } from '../../../shared/contracts/notice.ts';
import type { Instant } from '../../../shared/vocabulary/time.ts';
import { listing, noticeBody, orderBody } from '../../builders/notices.ts';
import { check, decision, endedBySeller, measure, receipt, review, withdrawal } from './acts.ts';
import type { System } from './system.ts';
import { after, HOUR, setDate } from './time.ts';

/** Mondays of two months from which everybody has a week of working days ahead. */
export const APRIL = '2026-04-13T08:00:00.000Z';
const JUNE = '2026-06-01T08:00:00.000Z';

interface Item {
  readonly id: string;
  readonly marketplace: string;
  readonly by: string;
}
type Doing = (system: System, item: Item) => Promise<unknown>;
/** What happens so many hours after delivery. */
type Step = readonly [hours: number, doing: Doing];

const report =
  (action: () => object): Doing =>
  (system, { id, marketplace }) =>
    system.as(marketplace).ask('POST', `/v1/items/${id}/actions`, action());
const bySubmitter =
  (what: 'checks' | 'withdrawal', body: () => object): Doing =>
  (system, { id, by }) =>
    system.as(by).ask('POST', `/v1/items/${id}/${what}`, body());

const because = { reason: 'It is so' };
const removed = (hours: number): Step[] => [
  [hours, report(() => decision())],
  [hours + 1, report(() => measure())],
];
const ago = (hours: number) => after(new Date().toISOString(), -hours * HOUR);

/** Lives that an item can have, in turn. */
const LIVES: readonly (readonly Step[])[] = [
  [
    [1, report(() => receipt({ automatic: true, receivedAt: ago(0.5) }))],
    ...removed(5),
    [30, bySubmitter('checks', () => check('GONE'))],
  ],
  [
    [3, report(() => receipt({ receivedAt: ago(2) }))],
    [4, report(() => review())],
    [100, report(() => decision({ outcome: 'NO_ACTION', ...because }))],
  ],
  [],
  [
    [50, report(() => decision())],
    [200, report(() => measure())],
  ],
  [[20, report(() => decision({ outcome: 'DISPUTED', ...because }))]],
  [[10, bySubmitter('withdrawal', () => withdrawal())]],
  [[12, report(() => endedBySeller())]],
  [...removed(6), [8, bySubmitter('checks', () => check('STILL_LIVE'))]],
  [
    [26, report(() => decision({ outcome: 'DISABLE', ground: 'TERMS' }))],
    [27, report(() => measure({ measures: ['LISTING_DISABLED', 'SELLER_WARNED'] }))],
  ],
  [
    [2, report(() => decision({ outcome: 'ALREADY_REMOVED' }))],
    [2, report(() => measure({ occurredAt: ago(48) }))],
  ],
  [[30, report(() => decision())]],
  [
    [10, report(() => decision({ outcome: 'WARN' }))],
    [11, report(() => measure({ measures: ['WARNING_SHOWN'] }))],
  ],
  [
    [1, report(() => receipt())],
    [190, bySubmitter('withdrawal', () => withdrawal())],
  ],
  [[3, report(() => decision({ outcome: 'ERROR_CHANNEL', ...because }))]],
];

let listings = 0;
const at = (...marketplaces: string[]) =>
  marketplaces.map((name) => {
    listings += 1;
    return listing(listings, name);
  });
const submissions = (month: string): [by: string, body: object][] => [
  [
    'de-bnetza',
    orderBody('product_safety', {
      reference: `O-${month}`,
      items: at('amber', 'bazaar', 'cedar', 'nook', 'amber', 'bazaar', 'amber'),
    }),
  ],
  [
    'de-bnetza',
    noticeBody('product_safety', {
      reference: `N-${month}`,
      items: at('amber', 'bazaar', 'amber', 'bazaar', 'amber', 'nook', 'amber'),
    }),
  ],
  [
    'fr-dgccrf',
    noticeBody('product_safety', {
      reference: `F-${month}`,
      items: at('amber', 'amber', 'bazaar', 'amber', 'cedar', 'amber', 'amber'),
    }),
  ],
  [
    'fr-dgccrf',
    noticeBody('food', { reference: `E-${month}`, items: at('amber', 'bazaar', 'cedar', 'amber', 'amber') }),
  ],
  ['fr-dgccrf', orderBody('wildlife', { reference: `W-${month}`, items: at('amber', 'bazaar', 'cedar', 'amber') })],
  [
    'brand-owner',
    noticeBody('counterfeit', {
      reference: `C-${month}`,
      items: at('amber', 'bazaar', 'cedar', 'amber', 'amber', 'amber'),
    }),
  ],
  [
    'trusted-union',
    noticeBody('counterfeit', {
      reference: `T-${month}`,
      items: at('amber', 'bazaar', 'cedar', 'amber', 'bazaar', 'amber'),
    }),
  ],
];

async function liveFrom(system: System, start: Instant): Promise<void> {
  setDate(start);
  const items: Item[] = [];
  for (const [by, body] of submissions(start.slice(0, 7))) {
    const sent = await system.as(by).ask<NoticeReceipt>('POST', '/v1/notices', body);
    items.push(...sent.items.map(({ id, marketplace }) => ({ id, marketplace, by })));
  }
  await system.settle();
  const steps = items.flatMap((item, index) =>
    (LIVES[index % LIVES.length] ?? []).map(([hours, doing]) => ({ hours, item, doing })),
  );
  for (const [hours, together] of Map.groupBy(
    steps.sort((a, b) => a.hours - b.hours),
    (step) => step.hours,
  )) {
    setDate(after(start, hours * HOUR));
    for (const { item, doing } of together) await doing(system, item);
  }
  await system.settle();
}

/** Two months of everybody's work: every sector, kind, basis and standing of submitters, and every way an item can go. */
export async function liveTwoMonths(system: System): Promise<void> {
  await liveFrom(system, APRIL);
  await liveFrom(system, JUNE);
}
