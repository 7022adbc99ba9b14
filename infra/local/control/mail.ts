import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Directory, replaceFile } from '../directory.ts';
import { AwsError, type Operations, operation } from './operation.ts';

const FOLDER = 'mail';
const INVALID = 'BadRequestException';

const Text = z.strictObject({ Data: z.string(), Charset: z.literal('UTF-8') });
const Input = z.strictObject({
  FromEmailAddress: z.string(),
  Destination: z.strictObject({ ToAddresses: z.array(z.string()).check(z.minLength(1), z.maxLength(50)) }),
  Content: z.strictObject({
    Simple: z.strictObject({
      Subject: Text,
      Body: z.strictObject({ Text }),
      Headers: z._default(z.array(z.strictObject({ Name: z.string(), Value: z.string() })), []),
    }),
  }),
});
type Input = z.infer<typeof Input>;

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
const HEADER_NAME = /^[!-9;-~]{1,126}$/;
/** A header goes on in the next line only after a space: nothing that is written into one may begin a line of its own. */
const HEADER_VALUE = /^[^\r\n]{0,870}$/;
const MOST_HEADERS = 15;

/** RFC 2047: a word that is not plain ASCII is written as base64, 42 bytes to a line. */
function encodedWord(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}

function check({ FromEmailAddress, Destination, Content }: Input): void {
  const { Headers, Subject } = Content.Simple;
  const addresses = [FromEmailAddress, ...Destination.ToAddresses];
  if (!addresses.every((address) => ADDRESS.test(address))) throw new AwsError(INVALID, 'Illegal address');
  const isFine = Headers.every(({ Name, Value }) => HEADER_NAME.test(Name) && HEADER_VALUE.test(Value));
  if (!isFine || Headers.length > MOST_HEADERS || !HEADER_VALUE.test(Subject.Data))
    throw new AwsError(INVALID, 'Header names or values are not allowed');
}

/** The message as any mail program reads it (RFC 5322). */
function messageOf({ FromEmailAddress, Destination, Content }: Input, id: string, at: Date): string {
  const { Subject, Body, Headers } = Content.Simple;
  const lines = [
    `From: ${FromEmailAddress}`,
    `To: ${Destination.ToAddresses.join(', ')}`,
    `Subject: ${encodedWord(Subject.Data)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@local>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    ...Headers.map(({ Name, Value }) => `${Name}: ${Value}`),
    '',
    ...Body.Text.Data.split(/\r?\n/),
  ];
  return lines.join('\r\n');
}

/** E-mail is written into a folder in place of being sent: one file each, to be opened by any mail program. */
export function mailOperations(directory: Directory): Operations {
  const folder = directory.file(FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    'POST /v2/email/outbound-emails': operation(Input, INVALID, (input) => {
      check(input);
      const [MessageId, at] = [randomUUID(), new Date()];
      const name = `${at.toISOString().replaceAll(':', '-')}-${MessageId}.eml`;
      replaceFile(join(folder, name), messageOf(input, MessageId, at));
      return { MessageId };
    }),
  };
}
