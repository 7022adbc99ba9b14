import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../commands/client.ts';
import { OVERWRITE_FREE_PLACES } from '../../infra/local/free-places.ts';
import { deleteAged } from '../../infra/local/queues/lifecycle.ts';
import { keepStreams } from '../../infra/local/tables/stream-upkeep.ts';
import type { RetentionReport } from '../../shared/contracts/retention.ts';
import type { Erasure, SellerFile } from '../../shared/contracts/seller-rights.ts';
import { noticeBody } from '../builders/notices.ts';
import { ITS_MARKS, type Lived, live, OTHER_MARKS, SELLER } from './support/forgetting.ts';
import { filesWith, listen, tracesOf } from './support/marks.ts';
import { useSystem } from './support/system.ts';
import { rowsUnder } from './support/tables.ts';
import { after, DAY, setDate, useDate } from './support/time.ts';
import { freshListing, itemOf, post, reference, send, walk } from './support/work.ts';
import { WORLD } from './support/world.ts';

const START = new Date().toISOString();
/** Years pass in a moment: from now on, since files of evidence are sent in the present. */
useDate(START);
const world = { ...WORLD, 'de-bnetza': { ...WORLD['de-bnetza'], sellerLinks: true } as (typeof WORLD)['de-bnetza'] };
const system = useSystem({ world });
const said = listen();

const day = (days: number) => after(START, days * DAY);
const onDay = async (days: number) => {
  setDate(day(days));
  await system().stack.runSchedule('every-day');
  await system().settle();
};
const figures = async () => {
  const path = `/v1/kpis?from=${START.slice(0, 7)}&by=sector`;
  const all = await system().as('commission').ask<{ figures: Record<string, unknown>[] }>('GET', path);
  return all.figures.map(({ asOf: _, ...figure }) => figure);
};
const reported = (client: Client, days: number) =>
  client.ask<RetentionReport>('GET', `/v1/retention-reports?from=${day(days).slice(0, 10)}`);
const others = async () => (await tracesOf(OTHER_MARKS, system(), said))['tables'];

let lived: Lived;
const ofSeller = (what: string) => `/v1/sellers/${lived.seller}/${what}`;
const access = (client: Client) => client.call<SellerFile>('POST', ofSeller('access-requests'), { requestId: 'a-1' });
const erase = (requestId: string) =>
  system().operator.call<Erasure>('POST', ofSeller('erasures'), { requestId, grounds: ['NO_LONGER_NECESSARY'] });
const erasures = async () =>
  (await system().operator.ask<{ erasures: Erasure[] }>('GET', ofSeller('erasures'))).erasures;

/** What the storage and the streams do by themselves within a day, and every start of the local stack. */
async function endDay(): Promise<void> {
  const ref = system().stack.variablesOf('schedule/retain-personal-data')['EVIDENCE_BUCKET'] ?? '';
  const Rules = [{ Status: 'Enabled', Prefix: 'incoming/', ExpirationInDays: 1 }];
  const properties = { ObjectLockEnabled: true, LifecycleConfiguration: { Rules } };
  await deleteAged(system().stack.endpoints.s3, [{ ref, properties }]);
  keepStreams(join(system().directory, 'dynamo.db'), () => undefined).stop();
  const storage = new DatabaseSync(join(system().directory, 'fauxqs', 'fauxqs.db'), { timeout: 5_000 });
  storage.exec(OVERWRITE_FREE_PLACES);
  storage.close();
}

describe('a seller asks what is kept, and to be erased', () => {
  test('it is told everything that is kept, and nothing of who notified it', async () => {
    lived = await live(system(), day(3 * 365));
    const warning = { actionId: 'm-1', measure: 'WARNING', takenAt: START, basis: 'TERMS' };
    await system().as('amber').ask('POST', ofSeller('measures'), warning);
    const { body: file } = await access(system().operator);
    expect(file.measures).toMatchObject([{ measure: 'WARNING', takenAt: START, basis: 'TERMS' }]);
    const names = [lived.removed, lived.undecided].sort().map((id) => [id, SELLER.name]);
    expect(file.items.map(({ id, seller }) => [id, seller?.name])).toEqual(names);
    const story = file.items.find(({ id }) => id === lived.removed)?.events.map(({ type }) => type);
    expect(story).toEqual(expect.arrayContaining(['DECIDED', 'ACTION_IMPLEMENTED', 'VERIFIED_REMOVED']));
    expect(file.links).toEqual([{ kind: 'IBAN' }, { kind: 'VAT' }]);
    expect(JSON.stringify(file)).not.toMatch(/zenobia|brand-owner|bnetza|petronella/i);
    const own = (await access(system().as('de-bnetza'))).body.items;
    expect(own.map(({ id }) => id)).toEqual([lived.removed]);
    expect((await access(system().as('fr-dgccrf'))).status).toBe(404);
  });

  test('erasing it leaves every figure as it is, and the others untouched', async () => {
    const before = await figures();
    expect(before.length).toBeGreaterThan(20);
    expect(await erase('e-1')).toMatchObject({ status: 202, body: { state: 'REQUESTED' } });
    await onDay(1);
    const [erasure] = await erasures();
    expect(erasure).toMatchObject({ state: 'DONE', result: { items: 2 } });
    expect(erasure?.result?.erased.map((each) => `${each.class} ${each.deleted}`)).toEqual([
      'SELLER_IDENTITY 2',
      'SELLER_LINKS 2',
      'EVIDENCE 0',
    ]);
    expect(erasure?.result?.refused).toMatchObject([
      { class: 'EVIDENCE', item: lived.removed, code: 'LEGAL_CLAIMS', because: 'REDRESS' },
    ]);
    expect(await figures()).toEqual(before);
    expect(await tracesOf(ITS_MARKS, system(), said)).toMatchObject({ tables: [], queues: [], logs: [] });
    expect(await others()).toEqual(OTHER_MARKS);
    expect(await erase('e-1')).toMatchObject({ status: 202, body: { state: 'DONE' } });
  });

  test('when no complaint can follow any more its evidence goes too, and nothing leads to it, on any disk', async () => {
    expect(filesWith(ITS_MARKS, system().directory)).not.toEqual([]);
    setDate(day(420));
    await erase('e-2');
    await onDay(421);
    expect((await erasures()).at(-1)).toMatchObject({ state: 'DONE', result: { refused: [] } });
    await send(system(), 'fr-dgccrf', noticeBody('food', { reference: reference(), items: [freshListing()] }));
    await endDay();
    expect(await tracesOf(ITS_MARKS, system(), said)).toEqual({ tables: [], queues: [], objects: [], logs: [] });
    expect(filesWith(ITS_MARKS, system().directory)).toEqual([]);
  });
});

describe('what nobody asks for goes when its time is over', () => {
  test('items are closed, contacts and sellers are deleted, and a hold wins', async () => {
    const ids = [lived.removed, lived.refused, lived.held, lived.undecided];
    const states = (await Promise.all(ids.map((id) => itemOf(system().operator, id)))).map(({ state }) => state);
    expect(states).toEqual(['CLOSED', 'CLOSED', 'CLOSED', 'DELIVERED']);
    expect(await others()).toEqual(['held one', 'zenobia']);
    const release = { change: 'RELEASE', actionId: 'h-2', reference: '27 Js 1', reason: 'Concluded' };
    await post(system().as('de-bnetza'), `/v1/items/${lived.held}/holds`, release);
    await onDay(451);
    expect(await others()).toEqual(['zenobia']);
  });

  test('the report tells what was deleted and why, and to each authority its own', async () => {
    const all = await reported(system().operator, 421);
    expect(all.counts.map((sum) => `${sum.class} ${sum.reason} ${sum.deleted}`)).toEqual([
      'EVIDENCE NO_LONGER_NECESSARY 1',
      'NOTIFIER_CONTACT TERM_OVER 1',
      'SELLER_IDENTITY TERM_OVER 1',
    ]);
    expect(await reported(system().as('de-bnetza'), 421)).toEqual(all);
    expect((await reported(system().as('fr-dgccrf'), 421)).entries).toEqual([]);
    const far = await system().operator.call('GET', '/v1/retention-reports?from=2026-01-01&to=2026-03-01');
    expect(far).toMatchObject({ status: 400, body: { code: 'INVALID_INPUT', faults: [{ pointer: '/to' }] } });
  });

  test('after five years a record is what is counted of it, and every figure stays', async () => {
    setDate(day(6 * 366));
    const before = await figures();
    await onDay(6 * 366);
    expect(await figures()).toEqual(before);
    expect(await others()).toEqual([]);
    const kept = await rowsUnder(system().cases, `ITEM#${lived.removed}`);
    expect(kept.map(({ type }) => type?.S)).toEqual(['SUMMARY']);
    for (const path of [`items/${lived.removed}`, `notices/${lived.notice.id}`])
      expect((await system().operator.call('GET', `/v1/${path}`)).status).toBe(404);
    const listed = (await walk(system().as('amber'))).rows.map(({ id }) => id);
    expect(listed.filter((id) => [lived.removed, lived.refused, lived.undecided].includes(id))).toEqual([]);
    expect((await access(system().operator)).status).toBe(404);
    const again = await system().as('de-bnetza').call('POST', '/v1/notices', lived.notice.body);
    expect(again).toMatchObject({ status: 409, body: { code: 'REFERENCE_REUSED' } });
  });
});
