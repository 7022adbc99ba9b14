import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ItemView } from '../../shared/contracts/item.ts';
import { PROBE } from '../builders/looks.ts';
import { noticeBody } from '../builders/notices.ts';
import { marketplace } from '../builders/organisations.ts';
import { gonePage, listingPage, SIGNATURES } from '../builders/pages.ts';
import { leadTo, page, startWeb, type Web } from '../probe/support/web.ts';
import { check, decision, measure } from './support/acts.ts';
import { useSystem } from './support/system.ts';
import { after, HOUR, setDate, useDate } from './support/time.ts';
import { freshListing, itemOf, post, reference, reportByApi, send, soleItem } from './support/work.ts';
import { WORLD } from './support/world.ts';

const T0 = '2026-05-13T14:40:00.000Z';
useDate(T0);

const NAMES = ['amber', 'bazaar', 'cedar', 'elm'] as const;
const hostOf = (name: string) => `www.${name}.example`;
const probe = { ...PROBE, signatures: SIGNATURES };
const world = {
  ...WORLD,
  ...Object.fromEntries(NAMES.map((name) => marketplace(name, { probe: { ...probe, hosts: [`to.${name}.example`] } }))),
};
const system = useSystem({ world });

let web: Web;
beforeAll(async () => {
  web = await startWeb(...NAMES.flatMap((name) => [hostOf(name), `to.${name}.example`]));
});
afterAll(() => web.stop());

interface Claimed {
  readonly id: string;
  readonly path: string;
  readonly listingId: string;
}

/** A listing whose removal a marketplace claims. */
async function claim(at: string): Promise<Claimed> {
  const listing = freshListing(at);
  const id = soleItem(
    await send(system(), 'de-bnetza', noticeBody('product_safety', { reference: reference(), items: [listing] })),
  );
  for (const action of [decision(), measure()]) expect((await reportByApi(system(), at, id, action)).status).toBe(201);
  const path = new URL(listing.url).pathname;
  return { id, path, listingId: path.replace('/item/', '') };
}

async function lookAt(hours: number): Promise<void> {
  setDate(after(T0, hours * HOUR));
  await system().stack.runSchedule('every-five-minutes');
  await system().settle();
}

const viewOf = ({ id }: Claimed) => itemOf(system().as('de-bnetza'), id);
const looksOf = ({ timeline }: ItemView) =>
  timeline
    .filter(({ type }) => type === 'PROBED')
    .map(({ data }) => `${data['result']} ${data['sign']} ${data['misses']}`);

test('claims of removal are verified, contradicted or left open by a scheduled probe that looks for itself', async () => {
  const [gone, live] = [await claim('amber'), await claim('bazaar')];
  const [walled, lured] = [await claim('cedar'), await claim('elm')];
  web.show(hostOf('amber'), gone.path, page(gonePage));
  web.show(hostOf('bazaar'), live.path, page(gonePage, 404));
  web.show(hostOf('cedar'), walled.path, page('Forbidden', 403));
  web.show(hostOf('elm'), lured.path, leadTo('https://to.elm.example/'));
  web.names.lead('to.elm.example', ['169.254.169.254']);
  expect((await viewOf(gone)).ladder).toEqual({ rung: 'CLAIMED' });

  await lookAt(1);
  web.show(hostOf('bazaar'), live.path, page(listingPage(live.listingId)));
  await lookAt(7);
  await lookAt(25);

  const verified = await viewOf(gone);
  expect(verified).toMatchObject({ state: 'VERIFIED_REMOVED', ladder: { rung: 'VERIFIED', territory: ['DE'] } });
  expect(looksOf(verified)).toEqual(['MISSED SAYS_GONE 1', 'MISSED SAYS_GONE 2', 'MISSED SAYS_GONE 3']);
  expect(verified.timeline.at(-1)).toMatchObject({
    by: 'system',
    occurredAt: after(T0, 25 * HOUR),
    data: { vantage: 'DE', firstMissedAt: after(T0, HOUR) },
  });
  const back = await viewOf(live);
  expect(looksOf(back)).toEqual(['MISSED NOT_FOUND 1', 'SEEN NUMBER_SHOWN 0']);
  expect(back).toMatchObject({ state: 'UNDER_REVIEW' });
  expect(back.ladder).toBeUndefined();
  for (const [open, sign] of [
    [walled, 'REFUSED'],
    [lured, 'ADDRESS_REFUSED'],
  ] as const) {
    const view = await viewOf(open);
    expect(view).toMatchObject({ state: 'ACTION_IMPLEMENTED', ladder: { rung: 'CLAIMED' } });
    expect(looksOf(view)).toEqual(Array(3).fill(`INCONCLUSIVE ${sign} 0`));
  }

  const seen = check('STILL_LIVE', { vantage: 'FR' });
  expect((await post(system().as('de-bnetza'), `/v1/items/${gone.id}/checks`, seen)).status).toBe(201);
  expect(await viewOf(gone)).toMatchObject({ state: 'VERIFIED_REMOVED', ladder: { territory: ['DE'] } });
});
