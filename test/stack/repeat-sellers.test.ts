import { expect, test } from 'vitest';
import type { SellerView } from '../../shared/contracts/seller.ts';
import type { SellerLinkPage } from '../../shared/contracts/seller-link.ts';
import type { SellerMeasureView } from '../../shared/contracts/seller-measure.ts';
import type { ProblemDocument } from '../../shared/errors.ts';
import { noticeBody } from '../builders/notices.ts';
import { decideOn, NARROW_AUTHORITIES } from './support/sellers.ts';
import { useSystem } from './support/system.ts';
import { rowsOf } from './support/tables.ts';
import { after, DAY, setDate, useDate } from './support/time.ts';
import { freshListing, reference, reportByApi } from './support/work.ts';
import { WORLD } from './support/world.ts';

const START = '2026-05-13T08:00:00.000Z';
useDate(START);

const system = useSystem({ world: { ...WORLD, ...NARROW_AUTHORITIES } });

interface Page {
  readonly sellers: readonly SellerView[];
  readonly suspensions?: readonly object[];
  readonly next?: string;
}
const listAs = (who: string, query = '') => system().as(who).ask<Page>('GET', `/v1/sellers?${query}`);
const showAs = (who: string, id: string, query = '') =>
  system().as(who).ask<SellerView>('GET', `/v1/sellers/${id}?${query}`);

const decide = (seller: object, how: Parameters<typeof decideOn>[2] = {}) => decideOn(system(), seller, how);

const link = (id: string, body: object, by = 'de-bnetza') =>
  system()
    .as(by)
    .call<SellerView & ProblemDocument>('POST', `/v1/sellers/${id}/links`, { reason: 'As seen', ...body });
const report = (id: string, body: object, by = 'amber') =>
  system().as(by).call<SellerMeasureView & ProblemDocument>('POST', `/v1/sellers/${id}/measures`, body);

test('D12: three listings decided on one day are one event and meet nothing; by listing they meet the criteria', async () => {
  const { seller, items } = await decide({ id: 'd12', listings: 120 }, { count: 3 });
  const shown = await showAs('de-bnetza', seller);
  expect(shown).toMatchObject({
    ...{ id: seller, marketplace: 'amber', meetsCriteria: false, count: 1, sectors: ['product_safety'] },
    parameters: { dedupe: '3days', window: '365', threshold: '3', severity: 'off', proportion: 'on' },
    criteria: {
      absolute: { events: 1, decisions: 3, windowDays: 365, threshold: 3, onTerms: { events: 0, decisions: 0 } },
      proportion: { infringing: 3, listings: 120, known: 'SUBMITTER', share: 0.025, isReached: true },
      gravity: { serious: 1, weight: 1 },
      intention: 'NOT_ASSESSED',
    },
  });
  expect(shown.decisions.map(({ verdict }) => verdict).sort()).toEqual(['COUNTS', 'SAME_EVENT', 'SAME_EVENT']);
  expect(shown.decisions.map(({ itemId }) => itemId).sort()).toEqual(items.toSorted());
  const model2 = await showAs('de-bnetza', seller, 'dedupe=listing');
  expect(model2).toMatchObject({ meetsCriteria: true, count: 3, parameters: { dedupe: 'listing' } });
  const meeting = async (query: string) => (await listAs('de-bnetza', query)).sellers.map(({ id }) => id);
  expect(await meeting('meets=true&marketplace=amber')).not.toContain(seller);
  expect(await meeting('meets=true&dedupe=listing&sector=product_safety')).toContain(seller);
  expect(await meeting('dedupe=listing&sector=food')).toEqual([]);
});

test('a reversal takes an event away, as if it had never been', async () => {
  const [first] = [await decide({ id: 'reversed' })];
  for (const days of [4, 8]) {
    setDate(after(START, days * DAY));
    await decide({ id: 'reversed' });
  }
  const seller = first?.seller ?? '';
  expect(await showAs('de-bnetza', seller)).toMatchObject({ meetsCriteria: true, count: 3 });
  const at = new Date().toISOString();
  const complaint = { actionId: 'c-1', occurredAt: at, complainant: 'SELLER', subject: 'a' };
  const [item = ''] = first?.items ?? [];
  await reportByApi(system(), 'amber', item, { type: 'COMPLAINT_OPENED', ...complaint });
  const decided = { actionId: 'c-2', occurredAt: at, complaint: 1, result: 'REVERSED', humanInvolved: true };
  expect((await reportByApi(system(), 'amber', item, { type: 'COMPLAINT_DECIDED', ...decided })).status).toBe(201);
  await system().settle();
  const shown = await showAs('de-bnetza', seller);
  expect(shown).toMatchObject({ meetsCriteria: false, count: 2 });
  expect(shown.decisions.at(-1)).toMatchObject({ itemId: item, verdict: 'REVERSED', reversedAt: at });
});

test('everybody sees of sellers what is theirs to see, and nobody a name', async () => {
  const { seller } = await decide({ id: 'sight', name: 'Ottokar Vandersnoot' }, { by: 'fr-dgccrf' });
  expect((await showAs('de-bnetza', seller)).decisions).toMatchObject([{ submitter: 'fr-dgccrf', isSerious: true }]);
  expect((await showAs('amber', seller)).decisions[0]).not.toHaveProperty('submitter');
  expect(await showAs('amber', seller)).not.toHaveProperty('links');
  for (const other of ['bazaar', 'it-food'])
    expect((await system().as(other).call('GET', `/v1/sellers/${seller}`)).status, other).toBe(404);
  expect((await listAs('it-food')).sellers).toEqual([]);
  expect((await listAs('bazaar', 'marketplace=amber')).sellers).toEqual([]);
  for (const other of ['brand-owner', 'commission'])
    expect((await system().as(other).call('GET', '/v1/sellers')).status, other).toBe(403);
  expect(JSON.stringify(await showAs('de-bnetza', seller))).not.toMatch(/ottokar|sight/i);
});

test('a list goes on from page to page, every seller once', async () => {
  const whole = (await listAs('de-bnetza')).sellers.map(({ id }) => id);
  const walked: string[] = [];
  for (let cursor = ''; ; ) {
    const page = await listAs('de-bnetza', `limit=1${cursor && `&cursor=${cursor}`}`);
    walked.push(...page.sellers.map(({ id }) => id));
    if (!page.next) break;
    cursor = page.next;
  }
  expect(walked).toEqual(whole);
  expect(new Set(walked).size).toBeGreaterThanOrEqual(3);
  expect((await system().as('de-bnetza').call('GET', '/v1/sellers?cursor=nonsense')).status).toBe(400);
});

test('a suspension without a warning is recorded and shown as one; a warning before the next is too', async () => {
  const { seller } = await decide({ id: 'suspended' });
  const now = () => new Date().toISOString();
  const suspension = {
    ...{ actionId: 'm-1', measure: 'SUSPENSION_TEMPORARY', takenAt: now(), basis: 'ILLEGAL_CONTENT', listings: 1000 },
    until: after(now(), 30 * DAY),
  };
  const first = await report(seller, suspension);
  expect(first).toMatchObject({ status: 201, body: { measure: 'SUSPENSION_TEMPORARY', priorWarning: false } });
  expect(await report(seller, suspension)).toEqual(first);
  expect(await report(seller, { ...suspension, listings: 2 })).toMatchObject({
    status: 409,
    body: { code: 'REFERENCE_REUSED' },
  });
  setDate(after(now(), 1));
  await report(seller, { actionId: 'm-2', measure: 'LIFTED', takenAt: now() });
  await report(seller, { actionId: 'm-3', measure: 'WARNING', takenAt: now(), basis: 'ILLEGAL_CONTENT' });
  setDate(after(now(), 1));
  const last = { actionId: 'm-4', measure: 'SUSPENSION_PERMANENT', takenAt: now(), basis: 'ILLEGAL_CONTENT' };
  expect((await report(seller, last)).body).toMatchObject({ priorWarning: true, warnedAt: expect.any(String) });
  const shown = await showAs('de-bnetza', seller);
  expect(shown.measures.map(({ measure: taken, priorWarning }) => [taken, priorWarning])).toEqual([
    ['SUSPENSION_TEMPORARY', false],
    ['LIFTED', undefined],
    ['WARNING', undefined],
    ['SUSPENSION_PERMANENT', true],
  ]);
  expect(shown.criteria.proportion).toMatchObject({
    listings: 1000,
    known: 'MARKETPLACE',
    share: 0.001,
    isReached: false,
  });
  const { sellers, suspensions } = await listAs('amber');
  expect(suspensions).toEqual([{ month: '2026-05', count: 2 }]);
  const row = sellers.find(({ id }) => id === seller);
  expect(row?.measures).toEqual({ standing: ['SUSPENSION_PERMANENT'], warnings: 1, suspensions: 2 });
  const faults = await report(seller, { actionId: 'm-5', measure: 'SUSPENSION_TEMPORARY', takenAt: now() });
  expect(faults.body.faults?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/until REQUIRED',
    '/basis REQUIRED',
  ]);
});

const NUMBERS = { vat: 'DE136695976', iban: 'DE89370400440532013000' };

test('numbers are refused where links are off; where they are on, they link sellers across marketplaces and stand nowhere', async () => {
  const notice = (seller: object) =>
    noticeBody('food', { reference: reference(), items: [{ ...freshListing(), seller }] });
  const off = await system()
    .as('it-food')
    .call<ProblemDocument>('POST', '/v1/notices', notice({ id: 'x', ...NUMBERS }));
  expect([off.status, off.body.faults?.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
    422,
    ['/items/0/seller/vat SELLER_LINKS_OFF', '/items/0/seller/iban SELLER_LINKS_OFF'],
  ]);
  const { seller: here } = await decide({ id: 'linked-1', ...NUMBERS });
  const { seller: there } = await decide({ id: 'linked-2', vat: 'de 136 695 976' }, { at: 'bazaar' });
  const { links } = await showAs('de-bnetza', here);
  expect(links).toMatchObject({
    sellers: [{ seller: there, state: 'MATCHED', reasons: [{ type: 'VAT', times: 1, since: expect.any(String) }] }],
    combined: { sellers: [here, there], count: 2, meetsCriteria: false },
  });
  expect((await showAs('fr-dgccrf', here)).links).toEqual({ sellers: [] });
  const everywhere = JSON.stringify([await rowsOf(system().cases), await rowsOf(system().views), links]);
  expect(everywhere).not.toMatch(/136 ?695 ?976|DE89/);
});

test('a link is undone by a person and stays undone; a merge that would make a circle is refused', async () => {
  const { seller: one } = await decide({ id: 'undone-1', iban: NUMBERS.iban });
  const { seller: two } = await decide({ id: 'undone-2', iban: NUMBERS.iban });
  const stateOf = async (id: string, other: string) =>
    (await showAs('de-bnetza', id)).links?.sellers.find(({ seller }) => seller === other)?.state;
  expect(await stateOf(one, two)).toBe('MATCHED');
  expect((await link(one, { actionId: 'l-1', to: two, change: 'CONFIRM' })).status).toBe(201);
  expect(await stateOf(two, one)).toBe('CONFIRMED');
  await link(two, { actionId: 'l-2', to: one, change: 'UNDO' });
  await decide({ id: 'undone-2', iban: NUMBERS.iban });
  expect(await stateOf(one, two)).toBe('UNDONE');
  expect((await link(one, { actionId: 'l-3', to: two, change: 'MERGE' })).status).toBe(201);
  const circle = await link(two, { actionId: 'l-4', to: one, change: 'MERGE' });
  expect([circle.status, circle.body.code, circle.body.faults?.[0]?.pointer]).toEqual([409, 'LINK_CIRCLE', '/to']);
  await link(one, { actionId: 'l-5', to: two, change: 'UNDO' }, 'fr-dgccrf');
  expect(await stateOf(one, two)).toBe('MERGED');
  expect((await link(one, { actionId: 'l-6', to: two, change: 'UNDO' }, 'pl-safety')).body.code).toBe(
    'SELLER_LINKS_OFF',
  );
  expect(await showAs('pl-safety', one)).not.toHaveProperty('links');
  const listed = await system().as('de-bnetza').ask<SellerLinkPage>('GET', '/v1/seller-links');
  const stands = { from: one, to: two, state: 'MERGED', change: 'MERGE' };
  const [latest, ...more] = listed.links;
  expect([latest, more]).toMatchObject([{ ...stands, reasons: [{ type: 'IBAN' }] }, []]);
});
