import { expect } from 'vitest';
import { orderBody } from '../../builders/notices.ts';
import { decision, measure } from './acts.ts';
import { coordinator } from './escalating.ts';
import { type Letter, postOf } from './letters.ts';
import type { System } from './system.ts';
import { setDate, sweepAt } from './time.ts';
import { freshListing, itemOf, post, reference, reportByApi, send } from './work.ts';

/** Wednesday 20 May 2026. Orders are due when Friday ends: in Finland at 21:00, in Germany at 22:00 UTC. */
export const T0 = '2026-05-20T14:40:00.000Z';
const [SOON, MISSED] = ['2026-05-22T11:00:00.000Z', '2026-05-22T22:00:00.000Z'];

export const REFERRAL = { actionId: 'r-1', to: 'COORDINATOR', contactPoint: 'fi-coordinator' };

/** Who got which e-mail; of one about a single item without its number. */
export const subjects = (letters: readonly Letter[]): string[] =>
  letters.map(({ to, subject }) => `${to}: ${subject.replace(/, [0-9a-f]{8}$/, '')}`);

/** What somebody sees of an item. */
export const storyOf = async (system: System, name: string, id: string): Promise<string[]> =>
  (await itemOf(system.as(name), id)).timeline.map(({ type }) => type);

export async function report(system: System, at: string, id: string, ...actions: object[]): Promise<void> {
  for (const each of actions) expect((await reportByApi(system, at, id, each)).status).toBe(201);
}

async function order(system: System, at: string, count: number): Promise<string[]> {
  const items = Array.from({ length: count }, () => freshListing(at));
  const body = orderBody('product_safety', { reference: reference(), items });
  return (await send(system, 'de-bnetza', body)).items.map(({ id }) => id);
}

async function morning(system: System, at: string): Promise<Letter[]> {
  setDate(at);
  await system.stack.runSchedule('every-morning');
  await system.settle();
  return postOf(system);
}

/** What was sent by e-mail in which part of the days, and about which items. */
export interface Lived {
  readonly letters: Readonly<Record<'fresh' | 'daily' | 'soon' | 'missed' | 'next' | 'again', readonly Letter[]>>;
  readonly items: { readonly first: string; readonly done: string; readonly open: readonly string[] };
  /** What a referral met before anything was missed. */
  readonly early: unknown;
}

/** Orders go to a person and to who wants one e-mail a day; one is acted on, the others are missed. */
export async function liveUntilMissed(system: System): Promise<Lived> {
  const [first = ''] = await order(system, 'nook', 3);
  const [done = ''] = await order(system, 'cedar', 1);
  const open = await order(system, 'cedar', 4);
  const fresh = postOf(system);
  await system.operator.ask('PUT', '/v1/contact-points/fi-coordinator', coordinator);
  const early = (await post(system.as('de-bnetza'), `/v1/items/${first}/referrals`, REFERRAL)).body.code;
  await sweepAt(system, T0);
  const daily = await morning(system, '2026-05-21T06:00:00.000Z');
  await sweepAt(system, SOON);
  const soon = postOf(system);
  await report(system, 'cedar', done, decision(), measure());
  await sweepAt(system, MISSED);
  const missed = postOf(system);
  const next = await morning(system, '2026-05-23T06:00:00.000Z');
  const again = await morning(system, '2026-05-23T06:10:00.000Z');
  return { letters: { fresh, daily, soon, missed, next, again }, items: { first, done, open }, early };
}
