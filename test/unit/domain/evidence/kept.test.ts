import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NewEvidence } from '../../../../shared/contracts/evidence.ts';
import type { EvidenceEntry } from '../../../../shared/contracts/evidence-kept.ts';
import { type Arrived, arrivalFaults } from '../../../../shared/domain/evidence/arrived.ts';
import { checkRoom, keep, manifestOf, maySee, receiptOf, standingOf } from '../../../../shared/domain/evidence/kept.ts';
import { MOST_SETS } from '../../../../shared/domain/evidence/limits.ts';
import { EvidenceSetId } from '../../../../shared/vocabulary/evidence.ts';
import { ItemId } from '../../../../shared/vocabulary/ids.ts';
import { id } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';

const itemId = ItemId.parse('6a1c4f0e-7d58-5b21-8e93-2c5b9d0a4f77');
const setId = (n: number) => EvidenceSetId.parse(`2f6b9d04-8a17-5c3e-9b42-${String(n).padStart(12, '0')}`);
const evidence = NewEvidence.parse({
  actionId: 'e-1',
  purpose: 'VERIFICATION',
  capturedAt: '2026-05-18T10:12:00.000Z',
  snapshot: { httpStatus: 404 },
  files: [
    { name: 'gone.png', mediaType: 'image/png', bytes: 10, sha256: 'a'.repeat(64) },
    { name: 'page.html', mediaType: 'text/html', bytes: 20, sha256: 'b'.repeat(64) },
  ],
});
const by = { role: 'authority', organisation: id('de-bnetza') } as const;
const announced = { itemId, set: setId(1), by, evidence, digest: 'of what was sent' };
const files = evidence.files.map((file) => ({ ...file, version: 'v1' }));
const kept = (n = 1) => keep({ ...announced, set: setId(n) }, files);
const entry = (data: EvidenceEntry, recordedAt = '2026-05-18T10:15:00.000Z') => ({ recordedAt, data });

describe('the manifest of a set', () => {
  test('is the digest of what anybody can write down who has the files', () => {
    const canonical =
      '{"by":"de-bnetza","capturedAt":"2026-05-18T10:12:00.000Z","files":[' +
      `{"bytes":10,"mediaType":"image/png","name":"gone.png","sha256":"${'a'.repeat(64)}"},` +
      `{"bytes":20,"mediaType":"text/html","name":"page.html","sha256":"${'b'.repeat(64)}"}],` +
      `"item":"${itemId}","purpose":"VERIFICATION","set":"${setId(1)}","shared":true,"snapshot":{"httpStatus":404}}`;
    expect(manifestOf(announced)).toBe(createHash('sha256').update(canonical).digest('hex'));
    expect(kept().manifest).toBe(manifestOf(announced));
  });

  test.each<[string, object]>([
    ['the item', { itemId: ItemId.parse('1f0d2c3b-4a59-5e68-9776-8594a3b2c1d0') }],
    ['the set', { set: setId(2) }],
    ['who sent it', { by: { ...by, organisation: id('fr-dgccrf') } }],
    ['the files', { evidence: { ...evidence, files: evidence.files.toReversed() } }],
    ['when it was captured', { evidence: { ...evidence, capturedAt: '2026-05-18T10:12:00.001Z' } }],
    ['whether it is shared', { evidence: { ...evidence, shared: false } }],
  ])('is another if %s is', (_, changes) => {
    expect(manifestOf({ ...announced, ...changes })).not.toBe(manifestOf(announced));
  });

  test('says nothing of the person who sent it', () => {
    expect(manifestOf({ ...announced, by: { ...by, person: 'p-1' } })).toBe(manifestOf(announced));
  });
});

const good: Arrived[] = [
  { bytes: 10, sha256: 'a'.repeat(64), kind: 'image/png', header: 'READABLE' },
  { bytes: 20, sha256: 'b'.repeat(64), kind: 'text/html' },
];
const [picture, page] = good as [Arrived, Arrived];

describe('what has arrived', () => {
  test('is right if it is what was announced', () => {
    expect(arrivalFaults(evidence.files, good)).toEqual([]);
  });

  test.each<[string, (Arrived | undefined)[], string[]]>([
    ['is missing', [picture, undefined], ['/files/1 EVIDENCE_MISSING']],
    ['has another size', [{ ...picture, bytes: 11 }, page], ['/files/0 EVIDENCE_MISMATCH']],
    ['has other bytes', [{ ...picture, sha256: 'c'.repeat(64) }, page], ['/files/0 EVIDENCE_MISMATCH']],
    ['is another kind of file', [{ ...picture, kind: 'image/jpeg' }, page], ['/files/0 EVIDENCE_TYPE']],
    ['is no kind that is kept', [picture, { ...page, kind: undefined }], ['/files/1 EVIDENCE_TYPE']],
    ['is a damaged picture', [{ ...picture, header: 'UNREADABLE' }, page], ['/files/0 EVIDENCE_TYPE']],
    ['is a bomb', [{ ...picture, header: 'TOO_MANY_PIXELS' }, page], ['/files/0 TOO_LARGE']],
    ['is wrong in every file', [undefined, undefined], ['/files/0 EVIDENCE_MISSING', '/files/1 EVIDENCE_MISSING']],
  ])('is refused, file by file, if it %s', (_, arrived, expected) => {
    expect(arrivalFaults(evidence.files, arrived).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });
});

describe('the ledger', () => {
  test('tells which sets are kept, and of which the files are deleted', () => {
    const later = '2027-06-01T00:00:00.000Z';
    const entries = [
      entry(kept(1)),
      entry(kept(2)),
      entry({ what: 'DELETED', sets: [setId(1)] }, later),
      entry(kept(3)),
    ];
    expect(standingOf(entries).map(({ set: { set }, deletedAt }) => [set, deletedAt])).toEqual([
      [setId(1), later],
      [setId(2), undefined],
      [setId(3), undefined],
    ]);
  });

  test('has room for so many sets and no more', () => {
    const full = standingOf(Array.from({ length: MOST_SETS }, (_, n) => entry(kept(n))));
    expect(() => checkRoom(full.slice(1))).not.toThrow();
    expect(refusalOf(() => checkRoom(full))).toMatchObject({ code: 'CONFLICT' });
  });

  test('is shown without the place in which a file lies', () => {
    const [standing] = standingOf([entry(kept())]);
    const receipt = standing && receiptOf(itemId, standing);
    expect(receipt).toMatchObject({
      itemId,
      set: setId(1),
      by: 'de-bnetza',
      shared: true,
      snapshot: { httpStatus: 404 },
    });
    expect(receipt?.files[0]).toEqual(evidence.files[0]);
  });
});

test.each([
  ['de-bnetza', 'authority', true, true],
  ['amber', 'marketplace', true, false],
  ['operator', 'operator', true, true],
])('%s sees a set of de-bnetza if it is shared: %s, and if it is not: %s', (name, role, isShared, isAlone) => {
  const who = { organisation: id(name), role };
  expect(maySee(who, { by, shared: true })).toBe(isShared);
  expect(maySee(who, { by, shared: false })).toBe(isAlone);
});
