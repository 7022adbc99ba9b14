import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { expect, test, vi } from 'vitest';
import { queueClient } from '../../shared/store/queues.ts';
import { noticeBody } from '../builders/notices.ts';
import { decision, measure, notifierInformed, review, withdrawal } from './support/acts.ts';
import { inboxOf, queueUrl, reportByQueue, takeAll } from './support/mail.ts';
import { expectWholeHistories } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { freshListing, itemOf, post, reference, reportByApi, send, soleItem } from './support/work.ts';

const system = useSystem();
const delivered = async (count = 1) => {
  const items = Array.from({ length: count }, () => freshListing());
  return send(system(), 'de-bnetza', noticeBody('product_safety', { reference: reference(), items }));
};
const storyOf = async (id: string) => (await itemOf(system().as('de-bnetza'), id)).timeline;

test('of a decision and a withdrawal at the same moment exactly one wins, a hundred times', async () => {
  const { items } = await delivered(100);
  const answers = await Promise.all(
    items.flatMap(({ id }) => [
      reportByApi(system(), 'amber', id, decision()),
      post(system().as('de-bnetza'), `/v1/items/${id}/withdrawal`, withdrawal()),
    ]),
  );
  const statuses = items.map((_, index) => [answers[2 * index]?.status, answers[2 * index + 1]?.status].sort());
  expect(statuses).toEqual(items.map(() => [201, 409]));
  const states = await Promise.all(items.map(async ({ id }) => (await itemOf(system().as('amber'), id)).state));
  expect(states.every((state) => state === 'DECIDED_REMOVE' || state === 'WITHDRAWN')).toBe(true);
  await expectWholeHistories(system());
});

test('the same action by interface and by queue at the same moment is one event', async () => {
  const { items } = await delivered(20);
  await Promise.all(
    items.flatMap(({ id }) => {
      const action = review();
      return [
        reportByApi(system(), 'amber', id, action),
        reportByQueue(system(), 'amber', id, action, action),
        reportByApi(system(), 'amber', id, action),
      ];
    }),
  );
  await system().settle();
  for (const { id } of items) {
    expect((await storyOf(id)).map(({ type }) => type)).toEqual(['ITEM_DELIVERED', 'REVIEW_STARTED']);
  }
});

test('twenty writers at once on one item all get an answer, and none of them is a fault of ours', async () => {
  const id = soleItem(await delivered());
  await reportByApi(system(), 'amber', id, decision());
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => reportByApi(system(), 'amber', id, notifierInformed())),
  );
  expect(answers.filter(({ status }) => status !== 201).map(({ status, body }) => [status, body.code])).toEqual([]);
  expect((await storyOf(id)).filter(({ type }) => type === 'NOTIFIER_INFORMED')).toHaveLength(20);
});

/** Until a message of this queue has been received and waits for its visibility time-out. */
async function untilWaiting(name: string): Promise<void> {
  const waiting = 'ApproximateNumberOfMessagesNotVisible';
  await vi.waitFor(
    async () => {
      const { Attributes } = await queueClient().send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl(system(), name), AttributeNames: [waiting] }),
      );
      expect(Attributes?.[waiting]).toBe('1');
    },
    { timeout: 5_000 },
  );
}

test('a measure that came alone waits for its time-out, and is recorded after the decision that came later', async () => {
  const id = soleItem(await delivered());
  await inboxOf(system(), 'amber');
  await reportByQueue(system(), 'amber', id, measure({ occurredAt: new Date(Date.now() + 120_000).toISOString() }));
  await untilWaiting('actions-amber');
  await reportByQueue(system(), 'amber', id, decision());
  await system().settle();
  expect((await storyOf(id)).map(({ type }) => type)).toEqual(['ITEM_DELIVERED', 'DECIDED', 'ACTION_IMPLEMENTED']);
  expect(await takeAll(system(), 'actions-dead')).toEqual([]);
  expect(await inboxOf(system(), 'amber')).toEqual([]);
});

test('a thousand actions in one call are each answered in their place', async () => {
  const { items } = await delivered(250);
  const actions = items.flatMap(({ id }) => [
    { itemId: id, action: review() },
    { itemId: id, action: measure() },
    { itemId: id, action: decision() },
    { itemId: id, action: measure({ occurredAt: new Date(Date.now() + 120_000).toISOString() }) },
  ]);
  const { results } = await system()
    .as('amber')
    .ask<{ results: { index: number; status: number; code?: string }[] }>('POST', '/v1/actions/batch', { actions });
  expect(results.map(({ index }) => index)).toEqual(actions.map((_, index) => index));
  expect(results.map(({ status }) => status)).toEqual(items.flatMap(() => [201, 409, 201, 201]));
});
