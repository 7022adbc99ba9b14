import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { beforeAll, expect, test } from 'vitest';
import type { Running } from '../../infra/local/run.ts';
import { assemblyOf, pool } from './fixtures/assembly.ts';
import { runningForAll } from './fixtures/running.ts';

let stack: Running;
beforeAll(() =>
  runningForAll(assemblyOf(pool()), (started) => {
    stack = started;
  }),
);

type Simple = NonNullable<NonNullable<SendEmailCommandInput['Content']>['Simple']>;

const text = (Data: string) => ({ Data, Charset: 'UTF-8' });
const send = (changes: Partial<Simple> = {}, to = 'office@amber.example') =>
  new SESv2Client({ maxAttempts: 1 }).send(
    new SendEmailCommand({
      FromEmailAddress: 'noticeboard@noticeboard.example',
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: text('Due soon'), Body: { Text: text('First line\nSecond line\n') }, ...changes } },
    }),
  );
const folder = () => join(stack.ground.directory.path, 'mail');
const latest = () => readFileSync(join(folder(), readdirSync(folder()).toSorted().at(-1) ?? ''), 'utf8');
const failure = (sending: Promise<unknown>) =>
  sending.then(
    () => 'nothing',
    (error: Error) => error.name,
  );

test('an e-mail becomes a file that any mail program reads, for the eyes of its owner, named by time alone', async () => {
  const { MessageId } = await send({ Headers: [{ Name: 'Auto-Submitted', Value: 'auto-generated' }] });
  const [head = '', body] = latest().split('\r\n\r\n');
  expect(head.split('\r\n')).toEqual([
    'From: noticeboard@noticeboard.example',
    'To: office@amber.example',
    'Subject: Due soon',
    expect.stringMatching(/^Date: \w{3}, \d\d \w{3} \d{4} [\d:]{8} \+0000$/),
    `Message-ID: <${MessageId}@local>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'Auto-Submitted: auto-generated',
  ]);
  expect(body).toBe('First line\r\nSecond line\r\n');
  const [name = ''] = readdirSync(folder());
  expect(name).toMatch(/^\d{4}-\d\d-\d\dT[\d.-]+Z-[0-9a-f-]{36}\.eml$/);
  expect(statSync(join(folder(), name)).mode & 0o777).toBe(0o600);
});

test('a subject in other letters is written in encoded words, and the text as it is', async () => {
  await send({ Subject: text('Frist für Gärtner & Söhne: «σήμερα»'), Body: { Text: text('Grüße') } });
  const subject = /^Subject: ((?:.|\r\n )*)\r\n[A-Z]/m.exec(latest())?.[1] ?? '';
  const words = [...subject.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word = '']) =>
    Buffer.from(word, 'base64').toString('utf8'),
  );
  expect(words.join('')).toBe('Frist für Gärtner & Söhne: «σήμερα»');
  expect(latest()).toContain('\r\n\r\nGrüße');
});

test.each<[string, Partial<Simple>, string?]>([
  ['a subject that begins a line of its own', { Subject: text('Hello\r\nBcc: all@example.org') }],
  ['a header that does', { Headers: [{ Name: 'X-Note', Value: 'a\nBcc: all@example.org' }] }],
  ['a header with no name of one', { Headers: [{ Name: 'X Note', Value: 'a' }] }],
  ['no address', {}, 'office'],
  ['an address with a name', {}, 'Office <office@amber.example>'],
  ['pictures, which are not imitated', { Body: { Html: text('<img>') } }],
])('%s is refused', async (_, changes, to) => {
  const before = readdirSync(folder()).length;
  expect(await failure(send(changes, to))).toBe('BadRequestException');
  expect(readdirSync(folder())).toHaveLength(before);
});
