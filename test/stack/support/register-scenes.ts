import { expect } from 'vitest';
import type { KnownProductChange, ProductFeed } from '../../../shared/contracts/known-product.ts';
import type { MatchAnswer } from '../../../shared/contracts/product-match.ts';
import type { ProblemDocument } from '../../../shared/errors.ts';
import { START } from './known-again.ts';
import { inboxOf, told } from './mail.ts';
import type { System } from './system.ts';
import { after, DAY, setDate } from './time.ts';
import { reference } from './work.ts';

const entry = (changes: object = {}) => ({
  reference: reference(),
  sector: 'product_safety',
  product: {
    name: 'Charger for phones',
    brand: 'VoltCube',
    models: ['VC-20'],
    gtins: ['4006381333948'],
    batches: ['2026-02'],
  },
  hazards: ['ELECTRIC_SHOCK'],
  measure: 'SALES_BANNED',
  decidedOn: '2026-04-30',
  ...changes,
});
const enter = (system: System, body: object) =>
  system.as('de-bnetza').call<KnownProductChange & ProblemDocument>('POST', '/v1/known-products', body);

/** Decisions and alerts enter products, and one is withdrawn: what marketplaces read, and what they receive. */
export async function feedScene(system: System): Promise<void> {
  setDate(START);
  for (const name of ['amber', 'bazaar']) await inboxOf(system, name);
  const body = entry();
  const entered = await enter(system, body);
  expect(entered).toMatchObject({ status: 201, body: { change: 'ENTERED', product: { authority: 'de-bnetza' } } });
  expect(await enter(system, body)).toEqual(entered);
  expect(await enter(system, { ...body, measure: 'RECALLED' })).toMatchObject({ body: { code: 'REFERENCE_REUSED' } });
  expect(await enter(system, entry({ sector: 'counterfeit' }))).toMatchObject({
    status: 422,
    body: { code: 'NOT_FOR_REGISTER' },
  });
  expect(await enter(system, entry({ product: { name: 'Charger' } }))).toMatchObject({
    body: { code: 'NO_IDENTIFIER' },
  });
  const alert = {
    source: 'SAFETY_GATE',
    reference: 'SR/00077/26',
    hazards: ['FIRE'],
    product: { name: 'Hoverboard', brand: 'Glide', model: 'G-1; G-2', batch: 'All batches' },
  };
  for (const by of ['de-bnetza', 'fr-dgccrf']) await system.as(by).ask('POST', '/v1/alerts', { alerts: [alert] });
  await system.settle();
  const { id } = entered.body.product;
  const reason = 'The decision was set aside.';
  const withdraw = () => system.as('de-bnetza').call('POST', `/v1/known-products/${id}/withdrawal`, { reason });
  const withdrawn = await withdraw();
  expect(await withdraw()).toEqual(withdrawn);
  await system.settle();

  const shop = system.as('amber');
  const whole = await shop.ask<ProductFeed>('GET', '/v1/known-products');
  expect(whole.changes.map(({ n, change, product }) => [n, change, product.product.name])).toEqual([
    [1, 'ENTERED', 'Charger for phones'],
    [2, 'ENTERED', 'Hoverboard'],
    [3, 'WITHDRAWN', 'Charger for phones'],
  ]);
  expect(whole.changes[1]?.product).toMatchObject({ authority: 'de-bnetza', product: { models: ['G-1', 'G-2'] } });
  const first = await shop.ask<ProductFeed>('GET', '/v1/known-products?limit=2');
  const rest = await shop.ask<ProductFeed>('GET', `/v1/known-products?limit=2&cursor=${first.next}`);
  expect([first.hasMore, rest.hasMore, ...first.changes, ...rest.changes]).toEqual([true, false, ...whole.changes]);
  expect((await shop.call('GET', '/v1/known-products?cursor=x')).body).toMatchObject({ code: 'INVALID_CURSOR' });
  expect((await system.as('brand-owner').call('GET', '/v1/known-products')).status).toBe(403);
  for (const marketplace of ['amber', 'bazaar']) {
    const changes = told(await inboxOf(system, marketplace), 'KnownProductChanged');
    expect(changes.sort((a, b) => a.n - b.n)).toEqual(whole.changes.map((change) => ({ marketplace, ...change })));
  }
}

/** Looks listings up among what stands then. */
export async function matchScene(system: System): Promise<void> {
  setDate(after(START, 2 * DAY));
  const { body } = await enter(system, entry());
  const listings = [
    { ref: 'a', gtin: '04006381333948' },
    { ref: 'b', title: 'Glide G2 hoverboard black' },
    { ref: 'c', brand: 'GLIDE', model: 'G 1' },
    { ref: 'd', gtin: 'not a number' },
    { ref: 'e', title: 'Teddy bear' },
  ];
  const { results, upTo } = await system.as('amber').ask<MatchAnswer>('POST', '/v1/known-products/match', {
    listings,
  });
  expect(upTo).toBe(body.n);
  const [a, b, c, d, e] = results;
  expect(a).toMatchObject({
    ref: 'a',
    matches: [{ product: body.product.id, rule: 'GTIN', certainty: 'POSSIBLE', checkBatch: true }],
  });
  expect(b).toMatchObject({
    ref: 'b',
    matches: [{ rule: 'MODEL_IN_TITLE', certainty: 'POSSIBLE', checkBatch: false }],
  });
  expect(c).toMatchObject({ ref: 'c', matches: [{ rule: 'BRAND_MODEL', certainty: 'CERTAIN' }] });
  expect(d).toMatchObject({ index: 3, code: 'INVALID_INPUT', faults: [{ pointer: '/gtin' }] });
  expect(e).toEqual({ index: 4, ref: 'e', matches: [] });
}
