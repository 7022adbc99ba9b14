import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { ExportJob } from '../../shared/contracts/export.ts';
import { submissionOfRow } from '../../shared/store/notices.ts';
import { openTable } from '../../shared/store/table.ts';
import { noticeBody } from '../builders/notices.ts';
import { check, decision, measure, question, receipt, review } from './support/acts.ts';
import { reportByQueue, takeAll } from './support/mail.ts';
import { everything } from './support/sound.ts';
import { useSystem } from './support/system.ts';
import { rowsOf, rowsUnder } from './support/tables.ts';
import { after, setDate, useDate } from './support/time.ts';
import { freshListing, itemOf, post, reference, reportByApi, send, soleItem } from './support/work.ts';

const PRESENT = new Date().toISOString();
useDate(after(PRESENT, -60));
const system = useSystem();

/** Words that stand for people and occur nowhere else. */
const NOTIFIER = { name: 'Zenobia Quarrelstone', email: 'zenobia.quarrelstone@notifier.example' };
const SELLER = { id: 'selleridquux', name: 'Ottokar Vandersnoot', type: 'PRIVATE' };
const OFFICER = 'wilhelmina.thistle@bnetza.example';
const MARKS = ['quarrelstone', 'zenobia', 'selleridquux', 'vandersnoot', 'ottokar', 'thistle'];
const marksIn = (value: unknown): string[] => {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase();
  return MARKS.filter((mark) => text.includes(mark));
};

/** Everything that is said on the terminal, where a log group would be. */
const said: string[] = [];
for (const stream of [process.stdout, process.stderr]) {
  vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    said.push(String(chunk));
    return true;
  });
}
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  vi.spyOn(console, level).mockImplementation((...words) => void said.push(words.map(String).join(' ')));
}

const notice = (changes: Record<string, unknown> = {}) =>
  noticeBody('counterfeit', {
    reference: reference(),
    contact: NOTIFIER,
    items: [{ ...freshListing(), seller: SELLER }],
    ...changes,
  });

/** A whole life, with refusals and repeats on the way. Answers the item. */
async function live(): Promise<string> {
  const body = notice();
  const id = soleItem(await send(system(), 'brand-owner', body));
  await system().as('brand-owner').ask('POST', '/v1/notices', body);
  await reportByQueue(system(), 'amber', id, receipt(), measure(), review(), question());
  await system().settle();
  await reportByApi(system(), 'amber', id, review());
  await post(system().as('brand-owner'), `/v1/items/${id}/information`, { actionId: 'i-1', answer: 'As in the files' });
  for (const action of [decision(), measure()]) await reportByApi(system(), 'amber', id, action);
  await post(system().as('brand-owner'), `/v1/items/${id}/checks`, check('GONE'));
  await system().operator.ask('POST', '/v1/organisations/de-bnetza/people', { email: OFFICER, function: 'officer' });
  await system().settle();
  return id;
}

test('who notified and who sells is in no message, no event, no list, no figure and no log', async () => {
  const id = await live();
  const messages = [
    ...(await takeAll(system(), 'inbox-amber')),
    ...(await takeAll(system(), 'actions-dead')),
    ...(await takeAll(system(), 'records-dead')),
  ];
  expect(messages.length).toBeGreaterThanOrEqual(3);
  expect(marksIn(messages.map(({ Body }) => Body))).toEqual([]);
  const events = await everything(system().cases);
  expect(events.length).toBeGreaterThan(6);
  expect(marksIn(events)).toEqual([]);
  for (const table of [system().views, openTable(system().stack.tables.work)])
    expect(marksIn(await rowsOf(table))).toEqual([]);
  for (const name of ['amber', 'brand-owner', 'de-bnetza']) {
    expect(marksIn((await system().as(name).call('GET', '/v1/items')).body)).toEqual([]);
  }
  expect(marksIn(await itemOf(system().as('amber'), id))).toEqual([]);
  expect(marksIn(said.join('\n'))).toEqual([]);
});

test('personal data stand in rows of their own, and the notice carries no more than a commitment to them', async () => {
  const rows = await rowsOf(system().cases);
  const [parties, others] = [
    rows.filter(({ pk }) => pk?.S?.startsWith('PARTY#')),
    rows.filter(({ pk }) => !pk?.S?.startsWith('PARTY#')),
  ];
  expect(marksIn(parties)).toEqual(['quarrelstone', 'zenobia', 'selleridquux', 'vandersnoot', 'ottokar']);
  expect(marksIn(others.map(({ body: _, ...row }) => row))).toEqual([]);
  const notices = await Promise.all((await rowsUnder(system().cases, 'NOTICE#')).map(submissionOfRow));
  expect(notices.length).toBeGreaterThan(0);
  expect(marksIn(notices)).toEqual([]);
  expect(parties.map(({ sk }) => sk?.S)).toEqual(notices.flatMap((each) => ('party' in each ? [each.party] : [])));
});

test('a refusal repeats nothing of what was sent', async () => {
  const faults = [
    notice({ explanation: '' }),
    notice({ contact: { ...NOTIFIER, telephone: 'Zenobia 1' } }),
    notice({ contact: { name: 'Zenobia\u0000', email: 'zenobia' } }),
    notice({ items: [{ url: 'https://www.amber.example/item/1', seller: { ...SELLER, phone: 'Ottokar' } }] }),
  ];
  const answers = await Promise.all(faults.map((body) => system().as('brand-owner').call('POST', '/v1/notices', body)));
  expect(answers.map(({ status }) => status)).toEqual([422, 400, 422, 422]);
  expect(answers.map(({ body }) => marksIn(body))).toEqual([[], [], [], []]);
});

/** What a reader sees of a file: a workbook is read part by part. */
async function textOf(name: string, answer: Response): Promise<string> {
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const parts = name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => strFromU8(part)).join('\n');
}

test('an export names no seller and no person', async () => {
  const now = new Date().toISOString();
  const month = now.slice(0, 7);
  setDate(after(now, 10));
  const asked = { from: month, by: ['sector', 'status', 'memberState'] };
  const { id } = await system().as('commission').ask<ExportJob>('POST', '/v1/exports', asked);
  await system().settle();
  // The storage, a process of its own, takes no address that is an hour old.
  setDate(PRESENT);
  const { files = [], manifest } = await system().as('commission').ask<ExportJob>('GET', `/v1/exports/${id}`);
  expect(files.map(({ name }) => name)).toEqual([
    'figures.csv',
    'figures.csv-metadata.json',
    'figures.json',
    'figures.xlsx',
    'figures.parquet',
    'manifest.json',
    'manifest.sig.json',
  ]);
  expect(manifest?.watermark.items).toBeGreaterThan(0);
  const texts = await Promise.all(files.map(async ({ name, href }) => textOf(name, await fetch(href))));
  expect(marksIn(texts)).toEqual([]);
});
