import { describe, expect, test } from 'vitest';
import type { MatchPage } from '../../shared/contracts/item-match.ts';
import { followingOf, linkOf } from '../../shared/domain/products/reappearance.ts';
import { recordOne } from '../../shared/store/append.ts';
import type { ActionId, ItemId } from '../../shared/vocabulary/ids.ts';
import { id as organisation } from '../builders/organisations.ts';
import { identicalScene } from './support/identical-scene.ts';
import { ask, backAt, GTIN, listing, notice, onDay, removed, START, seller, typesOf } from './support/known-again.ts';
import { inboxOf, told } from './support/mail.ts';
import { feedScene, matchScene } from './support/register-scenes.ts';
import { useSystem } from './support/system.ts';
import { after, setDate, useDate } from './support/time.ts';
import { freshListing, itemOf, send, soleItem } from './support/work.ts';

useDate(START);
const system = useSystem();

describe('what was verified to be gone and is back', () => {
  const back = (actionId: string, seenAt: string, more: object) => ({ actionId, seenAt, vantage: 'DE', ...more });

  test('as a new listing of the same seller: an item of its own, linked, and the marketplace is told of which it is', async () => {
    const authority = system().as('de-bnetza');
    const [first = ''] = await removed(system(), listing('VoltCube charger VC-20 white', { gtin: GTIN, seller }));
    setDate(onDay(29));
    const again = listing('Fast power plug', { gtin: GTIN, seller });
    const body = back('back-1', onDay(29), { listing: again });
    const answer = await ask(authority, first, 'reappearances', body);
    expect(answer).toMatchObject({ status: 201, body: { itemId: first, rule: 'SELLER_GTIN', score: 0.95 } });
    await system().settle();
    const { as } = answer.body;
    expect(await itemOf(authority, as)).toMatchObject({
      state: 'DELIVERED',
      reappearanceOf: first,
      sector: 'product_safety',
      explanation: 'Small parts come off and can be swallowed.',
      title: again.title,
    });
    expect(await typesOf(system(), as)).toEqual(['ITEM_DELIVERED', 'LINKED']);
    expect(await itemOf(authority, first)).toMatchObject({ state: 'VERIFIED_REMOVED', reappearedAs: [as] });
    expect(told(await inboxOf(system(), 'amber'), 'ItemDelivered').at(-1)).toMatchObject({
      itemId: as,
      gtin: GTIN,
      follows: { itemId: first, relation: 'REAPPEARANCE_OF' },
    });

    const repeated = await ask(authority, first, 'reappearances', body);
    expect(repeated).toEqual(answer);
    const other = await ask(authority, first, 'reappearances', { ...body, actionId: 'back-2' });
    expect(other).toMatchObject({ status: 409, body: { code: 'CONFLICT', as } });
    const changed = await ask(authority, first, 'reappearances', { ...body, explanation: 'Another' });
    expect(changed).toMatchObject({ status: 409, body: { code: 'REFERENCE_REUSED' } });
    const another = { ...body, listing: listing('Fast plug', { gtin: GTIN, seller }) };
    for (const actionId of ['back-1', `gone-${first}`]) {
      const answered = await ask(authority, first, 'reappearances', { ...another, actionId });
      expect(answered).toMatchObject({ status: 409, body: { code: 'REFERENCE_REUSED' } });
    }
    await system().settle();
    expect(await inboxOf(system(), 'amber')).toEqual([]);
    expect(await typesOf(system(), first)).toHaveLength(5);
  });

  test('D16: on day 29 and on day 31, under its own address, by a check', async () => {
    const authority = system().as('de-bnetza');
    const ids = await removed(system(), listing('Rattle of wood', { seller }), listing('Rattle of horn'));
    for (const [index, days] of [29, 31].entries()) {
      setDate(onDay(days));
      const seen = { actionId: `seen-${days}`, result: 'REAPPEARED', checkedAt: onDay(days) };
      const answer = await ask(authority, ids[index] ?? '', 'checks', seen);
      expect(answer).toMatchObject({ status: 201, body: { state: 'VERIFIED_REMOVED' } });
      expect(await ask(authority, ids[index] ?? '', 'checks', seen)).toEqual(answer);
    }
    await system().settle();
    expect(await Promise.all(ids.map((id) => backAt(system(), id)))).toEqual([onDay(29), onDay(31)]);
    const [first, second] = await Promise.all(ids.map((id) => itemOf(authority, id)));
    const [as = ''] = first?.reappearedAs ?? [];
    const child = await itemOf(authority, as);
    expect(child.listing).toEqual(first?.listing);
    expect(child.sellerKey).toBe(first?.sellerKey);
    expect(child).not.toHaveProperty('duplicateOf');
    expect((await itemOf(authority, second?.reappearedAs?.[0] ?? '')).sellerKey).toBeUndefined();
  });

  test('a rule must hold by what is recorded, or a person says why; and only what is gone can be back', async () => {
    const authority = system().as('de-bnetza');
    const [first = ''] = await removed(system(), listing('Wooden rattle for babies with bell', { seller }));
    setDate(onDay(3));
    const other = listing('Garden hose of rubber, 20 m');
    const refused = [
      [back('r-1', onDay(3), { listing: other }), 422, 'RULE_NOT_MET', '/rule'],
      [back('r-2', onDay(3), { listing: other, rule: 'SELLER_GTIN' }), 422, 'RULE_NOT_MET', '/rule'],
      [back('r-3', onDay(3), { listing: other, rule: 'MANUAL' }), 400, 'REQUIRED', '/note'],
      [back('r-4', after(START, -60), { listing: other }), 422, 'TIME_NOT_PLAUSIBLE', '/seenAt'],
      [back('r-5', onDay(4), { listing: other }), 422, 'TIME_NOT_PLAUSIBLE', '/seenAt'],
      [back('r-6', onDay(3), {}), 400, 'INVALID_INPUT', '/listing'],
      [back('r-7', onDay(3), { listing: freshListing('bazaar') }), 422, 'WRONG_PLATFORM', '/listing/url'],
      [
        back('r-8', onDay(3), { listing: { url: 'https://www.amber.example/search' } }),
        422,
        'URL_NOT_ITEM',
        '/listing/url',
      ],
    ] as const;
    for (const [body, status, code, pointer] of refused) {
      const answer = await ask(authority, first, 'reappearances', body);
      expect([answer.status, answer.body.faults?.[0]]).toMatchObject([status, { code, pointer }]);
    }
    const note = 'Test purchase 118: the same rattle in a hose';
    const manual = back('r-9', onDay(3), { listing: other, rule: 'MANUAL', note });
    expect(await ask(authority, first, 'reappearances', manual)).toMatchObject({
      status: 201,
      body: { rule: 'MANUAL', score: 0 },
    });
    await system().settle();
    const there = soleItem(await send(system(), 'de-bnetza', notice(listing('Another thing altogether'))));
    const early = await ask(authority, there, 'reappearances', back('r-10', onDay(3), { listing: other }));
    expect(early).toMatchObject({ status: 409, body: { code: 'ILLEGAL_TRANSITION', state: 'DELIVERED' } });
  });

  test('candidates are shown among the own items, and one of them is confirmed as an item that is there', async () => {
    const authority = system().as('de-bnetza');
    const hash = '0f'.repeat(32);
    const [first = ''] = await removed(
      system(),
      listing('Kettle VoltCube KX-9 steel 1.7 l', { seller, imageHashes: [hash] }),
    );
    setDate(onDay(10));
    const almost = `1f${hash.slice(2)}`;
    const later = soleItem(
      await send(system(), 'de-bnetza', notice(listing('Tea maker', { seller, imageHashes: [almost] }))),
    );
    const { matches } = await authority.ask<MatchPage>('GET', `/v1/items/${later}/matches`);
    const ours = matches.find(({ itemId }) => itemId === first);
    expect(ours).toMatchObject({ direction: 'EARLIER', rule: 'SELLER_IMAGE', isConfirmed: false });
    expect((await system().as('fr-dgccrf').call('GET', `/v1/items/${later}/matches`)).status).toBe(404);

    const found = back('as-1', onDay(10), { as: later });
    const answer = await ask(authority, first, 'reappearances', found);
    expect(answer).toMatchObject({ status: 201, body: { as: later, rule: 'SELLER_IMAGE', score: ours?.score } });
    expect(await ask(authority, first, 'reappearances', found)).toEqual(answer);
    await system().settle();
    expect(await typesOf(system(), later)).toEqual(['ITEM_DELIVERED', 'LINKED']);
    const seen = await authority.ask<MatchPage>('GET', `/v1/items/${first}/matches`);
    expect(seen.matches.find(({ itemId }) => itemId === later)).toMatchObject({
      direction: 'LATER',
      isConfirmed: true,
    });
    const self = await ask(authority, first, 'reappearances', back('as-2', onDay(10), { as: first }));
    expect(self).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
  });

  test('a call that broke off after the link is completed by the link, and its repeat is answered', async () => {
    const authority = system().as('de-bnetza');
    const [first = ''] = await removed(system(), listing('Lamp VoltCube L-1 for the desk', { seller, gtin: GTIN }));
    setDate(onDay(5));
    const later = soleItem(await send(system(), 'de-bnetza', notice(listing('Lamp', { seller, gtin: GTIN }))));
    const found = { actionId: 'broken-1' as ActionId, seenAt: onDay(5), as: later as ItemId };
    const confirmed = { rule: 'SELLER_GTIN', score: 0.95, ruleVersion: '2026.1' } as const;
    const by = { role: 'authority', organisation: organisation('de-bnetza') } as const;
    const follows = followingOf(first as ItemId, { ...found, seenAtPlace: '/seenAt' }, confirmed, by);
    await recordOne(system().cases, { itemId: found.as, decide: () => linkOf(follows) }, new Date());
    await system().settle();
    expect(await backAt(system(), first)).toBe(onDay(5));
    expect(await ask(authority, first, 'reappearances', found)).toMatchObject({ status: 201, body: { as: later } });
    expect((await typesOf(system(), first)).filter((type) => type === 'REAPPEARED')).toHaveLength(1);
  });
});

test('identical content that a marketplace finds under an order is an item of that order, once for each of its own addresses', () =>
  identicalScene(system()));

describe('the register of dangerous products', () => {
  test('is fed by decisions and by alerts, each once; marketplaces read it as a feed and receive every change', () =>
    feedScene(system()));
  test('answers for many listings at once, the bad ones apart; what is meant in some batches only is never certain', () =>
    matchScene(system()));
});
