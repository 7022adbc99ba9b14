import { expect, test } from 'vitest';
import type { z } from 'zod/mini';
import type { Figures } from '../../shared/contracts/kpi.ts';
import { noticeBody } from '../builders/notices.ts';
import { decision, measure, receipt } from './support/acts.ts';
import { inboxOf, reportByQueue, takeAll, told } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { freshListing, reference } from './support/work.ts';

const SECONDS = process.env['LONG'] ? 120 : 3;
const MARKETPLACES = ['amber', 'bazaar', 'cedar'] as const;
const NOTICES_AT_ONCE = 10;
const system = useSystem({ isThrottled: false });

const notice = (at: string) =>
  noticeBody('product_safety', { reference: reference(), items: [freshListing(at), freshListing(at)] });

/** Sends notices to all marketplaces in turn; answers how many items they have. */
async function submit(): Promise<number> {
  const notices = Array.from({ length: NOTICES_AT_ONCE }, (_, index) =>
    notice(MARKETPLACES[index % MARKETPLACES.length] ?? 'amber'),
  );
  const { results } = await system()
    .as('de-bnetza')
    .ask<{ results: { status: number }[] }>('POST', '/v1/notices/batch', { notices });
  expect(results.map(({ status }) => status)).toEqual(notices.map(() => 201));
  return notices.length * 2;
}

/** A marketplace answers everything that has come. */
async function answer(marketplace: string): Promise<number> {
  const items = told(await inboxOf(system(), marketplace), 'ItemDelivered');
  for (const { itemId } of items) await reportByQueue(system(), marketplace, itemId, receipt(), decision(), measure());
  return items.length;
}

test(`after ${SECONDS} seconds of steady work nothing is lost, waiting or counted twice`, {
  timeout: SECONDS * 4_000 + 30_000,
}, async () => {
  const end = Date.now() + SECONDS * 1_000;
  let [sent, answered] = [0, 0];
  while (Date.now() < end) {
    sent += await submit();
    for (const each of await Promise.all(MARKETPLACES.map(answer))) answered += each;
  }
  await system().settle();
  for (const each of await Promise.all(MARKETPLACES.map(answer))) answered += each;
  await system().settle();
  expect(answered).toBe(sent);
  const month = new Date().toISOString().slice(0, 7);
  const { figures } = await system()
    .as('de-bnetza')
    .ask<z.infer<typeof Figures>>('GET', `/v1/kpis?from=${month}&kpi=K8`);
  const removed = figures
    .filter(({ part }) => part === 'removed')
    .map(({ numerator, denominator }) => [numerator, denominator]);
  expect(removed).toEqual([[sent, sent]]);
  for (const name of ['records-dead', 'actions-dead', 'inbox-dead']) expect(await takeAll(system(), name)).toEqual([]);
});
