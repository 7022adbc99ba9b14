import { expect, test } from 'vitest';
import type { DeadLetters, ReplayResults } from '../../shared/contracts/dead-letter.ts';
import type { Operations } from '../../shared/contracts/operations.ts';
import { noticeBody } from '../builders/notices.ts';
import { withdrawal } from './support/acts.ts';
import { hushed, spoil } from './support/broken.ts';
import { inboxOf, put, told } from './support/mail.ts';
import { useSystem } from './support/system.ts';
import { freshListing, post, reference, send } from './support/work.ts';

const system = useSystem();
const letters = () => system().operator.ask<DeadLetters>('GET', '/v1/dead-letters');
const replay = (ids: readonly string[]) =>
  system().operator.ask<ReplayResults>('POST', '/v1/dead-letters/replay', { letters: ids });

async function delivered(): Promise<string> {
  const body = noticeBody('product_safety', { reference: reference(), items: [freshListing('amber')] });
  const sent = await send(system(), 'de-bnetza', body);
  await system().settle();
  return sent.items[0]?.id ?? '';
}

test('an operator sees what failed and why, and sends it back once the cause is mended', async () => {
  const id = await delivered();
  await inboxOf(system(), 'amber');
  await post(system().as('de-bnetza'), `/v1/items/${id}/withdrawal`, withdrawal());
  await system().settle();
  await inboxOf(system(), 'amber');
  const mend = await spoil(system(), id, 2);
  const key = { pk: `ITEM#${id}`, sk: 'EVENT#0002' };
  await put(system(), 'records-dead', [JSON.stringify({ reader: 'deliver', ...key, why: 'SyntaxError' }), 'no letter']);

  const before = await letters();
  const [letter] = before.letters.filter(({ kind }) => kind === 'RECORD');
  expect(letter).toMatchObject({
    queue: 'records-dead',
    reader: 'deliver',
    why: 'SyntaxError',
    item: id,
    replay: 'HERE',
  });
  expect(before.letters.find(({ kind }) => kind === 'UNREADABLE')).toMatchObject({ replay: 'NEVER' });
  expect(before.queues).toContainEqual({ queue: 'records-dead', waiting: 2 });
  const wanted = letter?.id ?? '';

  const alarms = hushed();
  expect((await replay([wanted])).results).toEqual([{ id: wanted, result: 'STAYS', why: expect.any(String) }]);
  alarms.expectAlarms(`replay: ${wanted} stays`);
  const spoilt = await system().operator.ask<Operations>('GET', '/v1/operations');
  expect(spoilt.views.unreadable).toBe(1);
  await mend();
  const gone = 'actions-dead~00000000-0000-4000-8000-000000000000';
  expect((await replay([wanted, gone])).results).toEqual([
    { id: wanted, result: 'REPLAYED' },
    { id: gone, result: 'GONE' },
  ]);
  expect(told(await inboxOf(system(), 'amber'), 'ItemWithdrawn').map(({ itemId }) => itemId)).toEqual([id]);
  expect((await letters()).letters.map(({ kind }) => kind)).toEqual(['UNREADABLE']);
});

test('an operator sees what waits, how far the lists follow, and what cannot be told', async () => {
  await delivered();
  const state = await system().operator.ask<Operations>('GET', '/v1/operations');
  expect(state.queues.find(({ marketplace }) => marketplace === 'amber')).toMatchObject({
    isThere: true,
    inbox: { waiting: 1 },
  });
  expect(state.views).toMatchObject({ generation: 1, behind: 0, unreadable: 0 });
  expect(state.views.looked).toBeGreaterThan(0);
  expect(state.delivery.slowestSeconds).toBeGreaterThanOrEqual(0);
  expect(state.schedules.map(({ schedule }) => schedule)).toContain('sweep-deadlines');
  expect(state.notKnown).toEqual(['WAITING_FOR_DELIVERY', 'UNSENT_MAIL']);
});
