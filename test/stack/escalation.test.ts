import { beforeAll, describe, expect, test } from 'vitest';
import type { ContactPoints } from '../../shared/contracts/contact-point.ts';
import { noticeBody } from '../builders/notices.ts';
import { decision, measure, question, review } from './support/acts.ts';
import { action, coordinator, look, looked, police, round, WISHING } from './support/escalating.ts';
import { postOf } from './support/letters.ts';
import { type Lived, liveUntilMissed, REFERRAL, report, storyOf, subjects, T0 } from './support/missing.ts';
import { useSystem } from './support/system.ts';
import { setDate, useDate } from './support/time.ts';
import { freshListing, post, reference, send, soleItem } from './support/work.ts';

useDate(T0);

const system = useSystem({ world: WISHING });

const listed = (at: string, count = 1) => ({
  reference: reference(),
  items: Array.from({ length: count }, () => freshListing(at)),
});
const notice = (at: string, changes: object = {}) => noticeBody('product_safety', { ...listed(at), ...changes });
const news = () => subjects(postOf(system()));
const put = (id: string, body: object) => system().operator.ask('PUT', `/v1/contact-points/${id}`, body);
const story = (name: string, id: string) => storyOf(system(), name, id);
describe('from the order to the referral of what was missed', () => {
  let letters: Lived['letters'];
  let items: Lived['items'];
  let early: unknown;
  beforeAll(async () => {
    ({ letters, items, early } = await liveUntilMissed(system()));
  });

  test('a person at a small marketplace gets one e-mail for each notice, the day before the end, and when it is over', () => {
    const [fresh, ...more] = letters.fresh;
    expect(more).toEqual([]);
    expect(fresh).toMatchObject({
      to: 'office@nook.example',
      subject: expect.stringMatching(/^New: order to nook Sarl, /),
    });
    expect(fresh?.text).toContain('and 2 more listings of the same notice');
    expect(fresh?.text).toContain('until the end of Friday, 22 May 2026 (Europe/Helsinki); set by law');
    expect(subjects(letters.soon)).toEqual(['office@nook.example: Noticeboard: 3 due soon']);
  });

  test('what law sets and was missed is told to who sent it as well', () => {
    expect(subjects(letters.missed)).toEqual([
      'markt@bnetza.example: Noticeboard: 7 deadline missed, 1 decided',
      'office@nook.example: Noticeboard: 3 deadline missed',
    ]);
    expect(letters.missed[0]?.text).toContain('You may refer it to the contact point');
  });

  test('who wants one e-mail a day gets one a day, of what is new and of what still holds', () => {
    expect(subjects(letters.daily)).toEqual(['notices@cedar.example: Noticeboard, Thursday, 21 May 2026: 2 new']);
    expect(subjects(letters.next)).toEqual([
      'notices@cedar.example: Noticeboard, Saturday, 23 May 2026: 4 deadline missed',
    ]);
    expect(items.open.every((id) => letters.next[0]?.text.includes(id))).toBe(true);
    expect(letters.next[0]?.text).not.toContain(items.done);
    expect(letters.again).toEqual([]);
  });

  test('a referral waits for the missed deadline, goes to the coordinator once, and is answered', async () => {
    expect(early).toBe('NOT_MISSED');
    const [bnetza, path] = [system().as('de-bnetza'), `/v1/items/${items.first}/referrals`];
    const referred = await post(bnetza, path, REFERRAL);
    expect(referred).toMatchObject({ status: 201, body: { referral: 1 } });
    expect((await post(bnetza, path, REFERRAL)).body).toEqual(referred.body);
    await system().settle();
    const [sent, ...more] = postOf(system());
    expect([sent?.to, more]).toEqual(['dsc@coordinator.example', []]);
    expect(sent?.text).toContain('Referred by: Bundesnetzagentur');
    expect(sent?.text).toContain('it was the end of Friday, 22 May 2026 (Europe/Helsinki); set by law');
    expect(await post(bnetza, `${path}/1/answer`, { actionId: 'ra-1', result: 'TAKEN_UP' })).toMatchObject({
      status: 201,
    });
    expect((await story('de-bnetza', items.first)).slice(-2)).toEqual(['REFERRED', 'REFERRAL_ANSWERED']);
    expect(await story('nook', items.first)).not.toContain('REFERRED');
  });
});

test('an authority refers to law enforcement with a hold; the marketplace sees nothing of it, and a flagger may not', async () => {
  const id = soleItem(await send(system(), 'de-bnetza', notice('nook')));
  await put('de-police', police);
  postOf(system());
  const hold = { reference: 'AZ 1', holdUntil: '2027-05-13T00:00:00.000Z' };
  const refer = { actionId: 'le-1', to: 'LAW_ENFORCEMENT', contactPoint: 'de-police', ...hold };
  const [bnetza, path] = [system().as('de-bnetza'), `/v1/items/${id}/referrals`];
  expect((await post(system().as('brand-owner'), path, refer)).status).toBe(403);
  expect((await post(bnetza, path, { ...refer, contactPoint: 'fi-coordinator' })).body.code).toBe('NO_CONTACT_POINT');
  for (const _ of ['first', 'again']) expect((await post(bnetza, path, refer)).status).toBe(201);
  await system().settle();
  expect(news()).toEqual(['zac@police.example: Referred to you: notice to nook Sarl']);
  expect(await story('de-bnetza', id)).toEqual(['ITEM_DELIVERED', 'REFERRED', 'HOLD_SET']);
  expect(await story('nook', id)).toEqual(['ITEM_DELIVERED']);
});

test('a question and a decision are told to who waits for them, without what was written', async () => {
  const id = soleItem(await send(system(), 'de-bnetza', notice('nook')));
  await report(system(), 'nook', id, review(), question({ question: 'Is Mr Berg the seller?' }));
  await system().settle();
  const asked = postOf(system()).find(({ to }) => to === 'markt@bnetza.example');
  expect(asked?.subject).toContain('Question asked');
  expect(asked?.text).toContain('Asked about: /details/testReport');
  expect(asked?.text).not.toContain('Berg');
  await post(system().as('de-bnetza'), `/v1/items/${id}/information`, { actionId: 'i-1', answer: 'Not known' });
  await report(system(), 'nook', id, decision());
  await system().settle();
  expect(news()).toEqual([
    'markt@bnetza.example: Decided: notice to nook Sarl',
    'office@nook.example: Question answered: notice to nook Sarl',
  ]);
});

const ACTIONS = '/v1/coordinated-actions?state=OPEN';
interface Listed {
  readonly actions: readonly { readonly id: string }[];
}

test('a coordinated action has the figures of its notices and of no others', async () => {
  const [bnetza, dgccrf] = [system().as('de-bnetza'), system().as('fr-dgccrf')];
  const { id } = await bnetza.ask<{ id: string }>('POST', '/v1/coordinated-actions', action());
  const belonging = notice('amber', { coordinatedAction: id });
  const refused = { status: 422, body: { code: 'NO_COORDINATED_ACTION', faults: [{ pointer: '/coordinatedAction' }] } };
  expect(await post(dgccrf, '/v1/notices', belonging)).toMatchObject(refused);
  await dgccrf.ask('POST', `/v1/coordinated-actions/${id}/participation`, {});
  const listed = async (name: string) => (await system().as(name).ask<Listed>('GET', ACTIONS)).actions;
  const expected = { id, openedBy: 'de-bnetza', participants: ['de-bnetza', 'fr-dgccrf'], state: 'OPEN' };
  for (const name of ['fr-dgccrf', 'commission'])
    expect(await listed(name)).toEqual([expect.objectContaining(expected)]);
  await send(system(), 'fr-dgccrf', belonging);
  const mine = soleItem(await send(system(), 'de-bnetza', notice('amber', { coordinatedAction: id })));
  for (const other of [notice('bazaar', { coordinatedAction: id }), notice('amber')])
    await send(system(), 'de-bnetza', other);
  await report(system(), 'amber', mine, decision(), measure());
  await system().settle();
  expect(await bnetza.ask('GET', `/v1/coordinated-actions/${id}`)).toMatchObject({
    ...{ participants: ['de-bnetza', 'fr-dgccrf'], state: 'OPEN', notices: 3 },
    pooled: { items: 3, stillOpen: 2, decided: 1, removed: 1, verified: 0, actedOn: 1, isSmall: true },
    byMarketplace: [
      { marketplace: 'amber', figures: { items: 2, removed: 1 } },
      { marketplace: 'bazaar', figures: { items: 1, removed: 0 } },
    ],
    own: { notices: 2, figures: { items: 2, removed: 1 } },
  });
  setDate('2026-06-20T00:00:00.000Z');
  expect((await post(dgccrf, '/v1/notices', belonging)).status).toBe(201);
  expect(await post(dgccrf, '/v1/notices', { ...belonging, reference: reference() })).toMatchObject(refused);
});

test('a round shows nothing of others before its window closes, and then prevalence and the gap between channels', async () => {
  setDate('2026-06-20T00:00:00.000Z');
  const [bnetza, owner] = [system().as('de-bnetza'), system().as('brand-owner')];
  const path = `/v1/monitoring-rounds/${(await bnetza.ask<{ id: string }>('POST', '/v1/monitoring-rounds', round())).id}`;
  const record = async (checks: readonly object[]) => {
    const { results } = await owner.ask<{ results: { status: number; code?: string }[] }>('POST', `${path}/checks`, {
      checks,
    });
    return results.map(({ status, code }) => code ?? status);
  };
  const tens = Array.from({ length: 10 }, (_, n) => n);
  const notified = tens.flatMap((n) => [looked('A', `bear-${n}`, n < 8), looked('B', `bear-${n}`, n < 3)]);
  const first = look();
  expect(new Set(await record([first, ...notified, ...tens.slice(1).map(() => look())]))).toEqual(new Set([201]));
  const bad = [
    { ...first, result: 'SUSPECT' },
    look({ url: 'https://www.bazaar.example/item/1' }),
    look({ result: '' }),
  ];
  expect(await record([first, ...bad])).toEqual([201, 'REFERENCE_REUSED', 'UNKNOWN_MARKETPLACE', 'INVALID_INPUT']);
  const rounds = await owner.ask<{ rounds: { id: string }[] }>('GET', '/v1/monitoring-rounds?state=OPEN');
  expect(rounds.rounds.map((each) => each.id)).toEqual([path.split('/').at(-1)]);
  const blind = await bnetza.ask('GET', path);
  expect(blind).toMatchObject({ state: 'OPEN', ownChecks: 0 });
  expect(blind).not.toHaveProperty('pooled');
  setDate('2026-07-01T00:00:00.000Z');
  expect((await post(owner, `${path}/checks`, { checks: [look()] })).body.code).toBe('ROUND_NOT_OPEN');
  const prevalence = { numerator: 20, denominator: 30 };
  const coherence = { gapPoints: 50, contents: 10, isSuppressed: false };
  const pooled = { checked: 30, fine: 10, infringing: 20, prevalence, coherence };
  expect(await bnetza.ask('GET', path)).toMatchObject({
    state: 'CLOSED',
    pooled,
    byMarketplace: [{ marketplace: 'amber' }],
  });
});

test('the register of contact points keeps what it said, and counts K15 at a date', async () => {
  await put('fi-dsc', coordinator);
  const moved = { ...coordinator, email: 'new@coordinator.example', from: '2026-06-01T00:00:00.000Z' };
  for (const _ of ['first', 'again']) expect(await put('fi-dsc', moved)).toMatchObject({ version: 2 });
  const query = 'memberState=FI&kind=COORDINATOR&at=';
  const at = (when: string) => system().as('nook').ask<ContactPoints>('GET', `/v1/contact-points?${query}${when}`);
  const emails = async (when: string) => (await at(when)).contactPoints.find(({ id }) => id === 'fi-dsc')?.email;
  expect(await emails('2026-05-31T00:00:00.000Z')).toBe('dsc@coordinator.example');
  expect(await emails('2026-06-01T00:00:00.000Z')).toBe('new@coordinator.example');
  expect((await at('2026-06-01T00:00:00.000Z')).counts).toMatchObject({ kpi: 'K15', byMemberState: { FI: 2 } });
});
