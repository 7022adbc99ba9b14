import { expect, test } from 'vitest';
import { dropGeneration } from '../../shared/store/views/generation.ts';
import { noticeBody } from '../builders/notices.ts';
import { decision, receipt } from './support/acts.ts';
import { runCommand } from './support/commands.ts';
import { inboxOf, put } from './support/mail.ts';
import { expectSameFigures } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { freshListing, itemOf, reference, reportByApi, send, walk } from './support/work.ts';

const system = useSystem();
const authority = () => system().as('de-bnetza');

/** What Lambda writes when it gives a batch of records up: by whom and of when they were, and not which. */
function batchOf(name: string, at = new Date()): string {
  const take = system().stack.variablesOf('stream/deliver')['TAKE_ACTIONS_ARN'] ?? '';
  const written = at.toISOString();
  return JSON.stringify({
    requestContext: {
      functionArn: `${take.replace('take-actions', name)}:$LATEST`,
      condition: 'RetryAttemptsExhausted',
    },
    DDBStreamBatchInfo: { approximateArrivalOfFirstRecord: written, approximateArrivalOfLastRecord: written },
  });
}
const replay = async () => {
  const { code, out } = await runCommand(system(), 'replay', 'records-dead', '--settle-seconds', '0');
  await system().settle();
  return { code, out };
};
async function delivered(): Promise<string[]> {
  const items = Array.from({ length: 3 }, () => freshListing());
  const sent = await send(system(), 'de-bnetza', noticeBody('product_safety', { reference: reference(), items }));
  return sent.items.map(({ id }) => id);
}

test('a batch that deliver gave up is sent again under the same ids, and what nothing can be done with stays', async () => {
  const ids = await delivered();
  const lost = await inboxOf(system(), 'amber');
  for (const id of ids) await reportByApi(system(), 'amber', id, receipt());
  await system().settle();
  const before = await Promise.all(ids.map((id) => itemOf(authority(), id)));
  const unknown = JSON.stringify({ reader: 'deliver', pk: 'ITEM#1', sk: 'EVENT#0001', why: '' });
  await put(system(), 'records-dead', [batchOf('deliver'), batchOf('run-export'), batchOf('nobody'), unknown]);
  const { code, out } = await replay();
  expect(code).toBe(1);
  expect(out).toMatch(/^records-dead: 2 sent back, 2 stay\n/);
  expect(out).toContain('reads no stream of ours');
  expect(out).toContain('ITEM#1 EVENT#0001 is not in Cases');

  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect((await inboxOf(system(), 'amber')).sort(byId)).toEqual(lost.sort(byId));
  expect(await Promise.all(ids.map((id) => itemOf(authority(), id)))).toEqual(before);
});

test('views that lack a batch which project gave up are built anew, and what happens next is counted', async () => {
  const { rows } = await walk(authority());
  expect(rows.length).toBeGreaterThan(0);
  await dropGeneration(system().views, 1);
  expect((await walk(authority())).rows).toEqual([]);
  await put(system(), 'records-dead', [batchOf('project')]);
  expect((await replay()).out).toContain('records-dead: 1 sent back');
  expect((await walk(authority())).rows).toEqual(rows);
  const [id = ''] = await delivered();
  await reportByApi(system(), 'amber', id, decision());
  await system().settle();
  expect((await walk(authority())).rows).toHaveLength(rows.length + 3);
  expect(await expectSameFigures(system())).toBeGreaterThan(0);
});
