import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import type { EvidenceView } from '../../shared/contracts/evidence.ts';
import { deleteEvidence } from '../../shared/flows/delete-evidence.ts';
import { chainEvidence } from '../../shared/flows/secure-evidence.ts';
import { ItemId } from '../../shared/vocabulary/ids.ts';
import { noticeBody } from '../builders/notices.ts';
import { jpeg, picture, sha256, zip } from '../builders/pictures.ts';
import { check, decision, measure } from './support/acts.ts';
import { evidenceBucket, locksOf, loseLock } from './support/locks.ts';
import { useSystem } from './support/system.ts';
import { rowsOf } from './support/tables.ts';
import {
  announceFiles,
  announcement,
  completeSet,
  keepFiles,
  page,
  type Sent,
  sendFiles,
  upload,
} from './support/uploads.ts';
import { freshListing, itemOf, post, reference, reportByApi, send, soleItem } from './support/work.ts';

const system = useSystem();
const authority = () => system().as('de-bnetza');
const amber = () => system().as('amber');
const bucket = () => evidenceBucket(system());

const newItem = async () =>
  soleItem(
    await send(
      system(),
      'de-bnetza',
      noticeBody('product_safety', { reference: reference(), items: [freshListing()] }),
    ),
  );
const photo = (seed: number, name = 'photo.jpg'): Sent => ({
  ...{ name, mediaType: 'image/jpeg' },
  content: jpeg(picture(seed)),
});
const evidenceFor = (client: ReturnType<typeof amber>, id: string) =>
  client.ask<EvidenceView>('GET', `/v1/items/${id}/evidence`);
const addedTo = async (id: string) =>
  (await itemOf(authority(), id)).timeline.filter(({ type }) => type === 'EVIDENCE_ADDED');

let changes = 0;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
async function hold(id: string, change: string, until?: string) {
  changes += 1;
  const why = { actionId: `hold-${changes}`, reference: '27 Js 1181/26', reason: 'Proceedings' };
  const { status } = await post(authority(), `/v1/items/${id}/holds`, { change, ...why, ...(until && { until }) });
  await system().settle();
  return status;
}

test('the page as notified and as removed are kept, told in the story, and shown to whom they are for', async () => {
  const id = await newItem();
  const files = [photo(1), page()];
  const set = await sendFiles(authority(), id, files, { snapshot: { httpStatus: 200, quantitySold: 31 } });
  const kept = await completeSet(authority(), id, set);
  expect(kept).toMatchObject({
    status: 201,
    body: {
      set,
      by: 'de-bnetza',
      shared: true,
      files: [{ sha256: sha256(files[0]?.content ?? zip()), width: 64, height: 48, imageHash: expect.any(String) }, {}],
    },
  });
  expect((await completeSet(authority(), id, set)).body).toEqual(kept.body);
  await system().settle();
  const told = { set, purpose: 'SUBMISSION', manifest: kept.body.manifest, files: 2 };
  for (const row of (await rowsOf(system().cases)).filter(({ type }) => type?.S === 'EVIDENCE'))
    await chainEvidence(system().cases, row);
  expect(await addedTo(id)).toMatchObject([{ by: 'de-bnetza', data: told }]);

  await reportByApi(system(), 'amber', id, decision());
  await reportByApi(system(), 'amber', id, measure());
  await post(authority(), `/v1/items/${id}/checks`, check('GONE'));
  const verified = { purpose: 'VERIFICATION', shared: false };
  expect((await keepFiles(authority(), id, [page('Not found')], verified)).status).toBe(201);
  await system().settle();
  expect((await addedTo(id)).map(({ data }) => data['purpose'])).toEqual(['SUBMISSION', 'VERIFICATION']);

  const forMarketplace = await evidenceFor(amber(), id);
  expect(forMarketplace.sets.map((each) => each.set)).toEqual([set]);
  expect(forMarketplace).not.toHaveProperty('accesses');
  const all = await evidenceFor(authority(), id);
  expect(all.sets).toHaveLength(2);
  expect(all.accesses).toMatchObject({
    count: 2,
    latest: [
      { by: 'amber', role: 'marketplace', sets: [set] },
      { by: 'de-bnetza', role: 'authority', sets: all.sets.map((each) => each.set) },
    ],
  });
  const fetched = await fetch(all.sets[0]?.files[1]?.href ?? '');
  expect(sha256(new Uint8Array(await fetched.arrayBuffer()))).toBe(sha256(files[1]?.content ?? zip()));
  expect(fetched.headers.get('content-disposition')).toBe('attachment; filename="page.html"');
});

test('a hold locks every file of an item, also those that come later, until it is released', async () => {
  const id = await newItem();
  const context = { cases: system().cases, evidenceBucket: bucket() };
  const deleting = () => deleteEvidence(context, ItemId.parse(id), new Date());
  await keepFiles(authority(), id, [photo(2), page()]);
  expect(await hold(id, 'EXTEND', inDays(90))).toBe(409);
  expect(await hold(id, 'SET', inDays(90))).toBe(201);
  expect(await locksOf(system(), id)).toEqual(['ON', 'ON']);
  await keepFiles(amber(), id, [page('An invoice')], { purpose: 'REDRESS' });
  await system().settle();
  expect(await locksOf(system(), id)).toEqual(['ON', 'ON', 'ON']);
  expect(await hold(id, 'SET', inDays(100))).toBe(409);
  expect(await hold(id, 'EXTEND', inDays(80))).toBe(422);
  await loseLock(system(), id);
  expect(await locksOf(system(), id)).toContain('OFF');
  expect(await hold(id, 'EXTEND', inDays(180))).toBe(201);
  expect(await locksOf(system(), id)).toEqual(['ON', 'ON', 'ON']);
  await expect(deleting()).rejects.toMatchObject({ code: 'CONFLICT' });
  expect((await itemOf(amber(), id)).timeline.map(({ type }) => type)).not.toContain('HOLD_SET');

  expect(await hold(id, 'RELEASE')).toBe(201);
  expect(await hold(id, 'RELEASE')).toBe(409);
  expect(await locksOf(system(), id)).toEqual(['OFF', 'OFF', 'OFF']);
  expect(await deleting()).toMatchObject({ sets: 2, files: 3 });
  expect(await locksOf(system(), id)).toEqual([]);
  const { sets } = await evidenceFor(authority(), id);
  expect(sets.map(({ deletedAt, files }) => [deletedAt !== undefined, files.some(({ href }) => href)])).toEqual([
    [true, false],
    [true, false],
  ]);
});

/** A picture whose header claims more pixels than any memory holds. */
function bomb(): Buffer {
  const bytes = Buffer.from(jpeg(picture(3)));
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt32BE(0xfde8fde8, frame + 5);
  return bytes;
}

test('of wrong files none is kept, and each is told what is wrong with it', async () => {
  const id = await newItem();
  const jpg = (name: string, content: Buffer): Sent => ({ name, mediaType: 'image/jpeg', content });
  const good = photo(4, 'good.jpg');
  const files = [
    good,
    jpg('renamed.jpg', zip()),
    jpg('bomb.jpg', bomb()),
    jpg('cut.jpg', bomb().subarray(0, 30)),
    page(),
  ];
  const { body } = await announceFiles(authority(), id, announcement(files));
  const sent = await Promise.all(body.uploads.slice(0, 4).map((form, n) => upload(form, files[n]?.content ?? zip())));
  expect(sent).toEqual([204, 204, 204, 204]);
  const { status, body: refused } = await completeSet(authority(), id, body.set);
  expect([status, refused.faults?.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
    422,
    ['/files/1 EVIDENCE_TYPE', '/files/2 TOO_LARGE', '/files/3 EVIDENCE_TYPE', '/files/4 EVIDENCE_MISSING'],
  ]);

  const other = await announceFiles(authority(), id, announcement([good]));
  const [form] = other.body.uploads;
  expect(form && (await upload(form, photo(5).content))).toBe(400);
  const Key = `incoming/${id}/${other.body.set}/${sha256(good.content)}`;
  await new S3Client({}).send(new PutObjectCommand({ Bucket: bucket(), Key, Body: photo(5).content }));
  expect(await completeSet(authority(), id, other.body.set)).toMatchObject({
    status: 422,
    body: { code: 'EVIDENCE_MISMATCH', faults: [{ pointer: '/files/0' }] },
  });
  await system().settle();
  expect([await addedTo(id), (await evidenceFor(authority(), id)).sets, await locksOf(system(), id)]).toEqual([
    [],
    [],
    [],
  ]);
});

test('what is announced is bound to its item, its sender and its action id', async () => {
  const [id, another] = [await newItem(), await newItem()];
  const body = announcement([page()]);
  const first = await announceFiles(authority(), id, body);
  const again = await announceFiles(authority(), id, body);
  expect([again.status, again.body.set]).toEqual([201, first.body.set]);
  const changed = await announceFiles(authority(), id, { ...body, purpose: 'REDRESS' });
  expect([changed.status, changed.body.code]).toEqual([409, 'REFERENCE_REUSED']);
  for (const [client, item] of [
    [authority(), another],
    [amber(), id],
  ] as const)
    expect((await completeSet(client, item, first.body.set)).status).toBe(404);
  const large = announcement([page()]).files.map((file) => ({ ...file, bytes: 10_000_001 }));
  const refused = await announceFiles(authority(), id, announcement([page()], { files: large }));
  expect([refused.status, refused.body.faults?.[0]?.pointer]).toEqual([413, '/files/0/bytes']);
});
