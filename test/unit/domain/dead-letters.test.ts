import { expect, test } from 'vitest';
import { tellAction, tellBatch, tellMessage, tellRecord } from '../../../shared/domain/dead-letters.ts';

const ITEM = '6a1c4f0e-7d58-5b21-8e93-2c5b9d0a4f77';

test('a record is told by its key: what it names, and nothing of what it says', () => {
  expect(tellRecord({ reader: 'deliver', pk: `ITEM#${ITEM}`, why: 'SyntaxError' })).toEqual({
    kind: 'RECORD',
    reader: 'deliver',
    why: 'SyntaxError',
    item: ITEM,
    replay: 'HERE',
  });
  expect(tellRecord({ reader: 'mail', pk: 'MAIL#flagger#brand-owner', why: 'Error' })).toEqual({
    kind: 'RECORD',
    reader: 'mail',
    why: 'Error',
    replay: 'HERE',
  });
});

test('a registration makes queues, which the interface may not', () => {
  expect(tellRecord({ reader: 'deliver', pk: 'REGISTRY#marketplace', why: 'Error' }).replay).toBe('COMMAND');
});

test.each([
  ['noticeboard-prod-messaging-deliver', 'deliver', 'COMMAND'],
  ['noticeboard-prod-mail-send-mail', 'mail', 'COMMAND'],
  ['somebody-elses', undefined, 'NEVER'],
])('records that %s gave up together are left to %s by %s', (name, reader, replay) => {
  const told = tellBatch(`arn:aws:lambda:eu-central-1:123456789012:function:${name}`);
  expect([told.reader, told.replay]).toEqual([reader, replay]);
});

test('an action goes back, and the answer to a test cannot', () => {
  const envelope = { specversion: '1.0', id: 'm-1', source: 'queue' } as const;
  const action = { type: 'RECEIPT', actionId: 'a-1', occurredAt: '2026-05-13T12:00:00.000Z' };
  expect(tellAction({ ...envelope, type: 'ItemAction', data: { itemId: ITEM, action } } as never)).toMatchObject({
    type: 'RECEIPT',
    item: ITEM,
    actionId: 'a-1',
    replay: 'HERE',
  });
  expect(tellAction({ ...envelope, type: 'TestReceived', data: { test: 't-1' } } as never).replay).toBe('NEVER');
});

test('a message that no marketplace deleted says to whom it goes, where it says so', () => {
  const message = { specversion: '1.0', id: 'm-2', source: '/noticeboard', type: 'TestMessage' };
  const data = { test: 't-1', marketplace: 'amber', askedAt: '2026-05-13T12:00:00.000Z' };
  expect(tellMessage({ ...message, data } as never)).toEqual({
    kind: 'MESSAGE',
    type: 'TestMessage',
    marketplace: 'amber',
    replay: 'HERE',
  });
});
