import { describe, expect, test } from 'vitest';
import { NewEvidence } from '../../../../shared/contracts/evidence.ts';
import { read } from '../../../../shared/contracts/faults.ts';
import { announce, sameAgain } from '../../../../shared/domain/evidence/announce.ts';
import { MOST_BYTES, MOST_BYTES_OF_SET } from '../../../../shared/domain/evidence/limits.ts';
import type { MediaType } from '../../../../shared/vocabulary/evidence.ts';
import type { Role } from '../../../../shared/vocabulary/roles.ts';
import { deliver, factsOf } from '../../../builders/items.ts';
import { id } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';

const T0 = '2026-05-13T14:40:00.000Z';
const now = new Date('2026-05-14T12:00:00.000Z');
const facts = factsOf(deliver({ at: T0 }));
const sender = (role: Role, name = 'de-bnetza') => ({
  organisation: id(name),
  actor: { role, organisation: id(name) },
});

const file = (index = 0, changes = {}) => ({
  name: `picture-${index}.jpg`,
  mediaType: 'image/jpeg',
  bytes: 1000,
  sha256: String(index).padStart(64, 'a'),
  ...changes,
});
const sent = (changes = {}) => ({
  actionId: 'e-1',
  purpose: 'SUBMISSION',
  capturedAt: '2026-05-13T09:00:00.000Z',
  files: [file()],
  ...changes,
});
const announced = (changes = {}, role: Role = 'authority', name?: string) =>
  announce(facts, read(NewEvidence, sent(changes)), sender(role, name), now);
const refused = (changes: object, role?: Role) => {
  const refusal = refusalOf(() => announced(changes, role));
  return [refusal?.code, ...(refusal?.faults ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
};

describe('an announcement is refused', () => {
  test.each<[string, object, ...string[]]>([
    ['of no file', { files: [] }, 'INVALID_INPUT', '/files INVALID_INPUT'],
    ['of 21 files', { files: Array.from({ length: 21 }, (_, n) => file(n)) }, 'INVALID_INPUT', '/files INVALID_INPUT'],
    ['of an archive', { files: [file(0, { mediaType: 'application/zip' })] }, 'INVALID_INPUT', '/files/0/mediaType INVALID_INPUT'],
    ['of an empty file', { files: [file(0, { bytes: 0 })] }, 'INVALID_INPUT', '/files/0/bytes INVALID_INPUT'],
    ['with a hash of the wrong length', { files: [file(0, { sha256: 'ab12' })] }, 'INVALID_INPUT', '/files/0/sha256 INVALID_INPUT'],
    ['with a name that is a path', { files: [file(0, { name: '../a.jpg' })] }, 'INVALID_INPUT', '/files/0/name INVALID_INPUT'],
    ['with a name twice', { files: [file(0), file(1, { name: 'picture-0.jpg' })] }, 'INVALID_INPUT', '/files/1/name INVALID_INPUT'],
    ['with a file twice', { files: [file(0), file(1, { sha256: file(0).sha256 })] }, 'INVALID_INPUT', '/files/1/sha256 INVALID_INPUT'],
    ['with the seller in the snapshot', { snapshot: { seller: 'Somebody' } }, 'INVALID_INPUT', '/snapshot/seller UNKNOWN_FIELD'],
    ['with a capture in the future', { capturedAt: '2026-05-14T12:06:00.000Z' }, 'TIME_NOT_PLAUSIBLE', '/capturedAt TIME_NOT_PLAUSIBLE'],
    ['as a verification from before delivery', { purpose: 'VERIFICATION' }, 'TIME_NOT_PLAUSIBLE', '/capturedAt TIME_NOT_PLAUSIBLE'],
  ])('%s', (_, changes, ...expected) => {
    expect(refused(changes)).toEqual(expected);
  }); // biome-ignore format: one row a case

  test.each(Object.entries(MOST_BYTES) as [MediaType, number][])('of %s with more than %i bytes', (mediaType, most) => {
    const of = (bytes: number) => ({ files: [file(0, { mediaType, bytes })] });
    expect(refused(of(most + 1))).toEqual(['TOO_LARGE', '/files/0/bytes TOO_LARGE']);
    expect(announced(of(most)).evidence.files[0]?.bytes).toBe(most);
  });

  test('of a set with more bytes than a set may have', () => {
    const files = (last: number) =>
      [0, 1, 2, 3, 4].map((n) => file(n, { bytes: n < 4 ? MOST_BYTES_OF_SET / 5 : last }));
    expect(refused({ files: files(MOST_BYTES_OF_SET / 5 + 1) })).toEqual(
      expect.arrayContaining(['TOO_LARGE', '/files TOO_LARGE']),
    );
    expect(announced({ files: files(MOST_BYTES_OF_SET / 5) }).evidence.files).toHaveLength(5);
  });

  test.each(['SUBMISSION', 'VERIFICATION'])(
    'by a marketplace for %s: it does not testify to its own removals',
    (purpose) => {
      expect(refused({ purpose, capturedAt: T0 }, 'marketplace')).toEqual(['INVALID_INPUT', '/purpose INVALID_INPUT']);
    },
  );
});

describe('a set', () => {
  test('has the same id for the same item, sender and action id, and another for any other', () => {
    const sets = [announced(), announced({ actionId: 'e-2' }), announced({}, 'flagger', 'brand-owner')];
    expect(new Set(sets.map(({ set }) => set)).size).toBe(3);
    expect(announced({ purpose: 'REDRESS' }).set).toBe(announced().set);
  });

  test('is announced again with the same content only', () => {
    expect(sameAgain(announced(), announced())).toEqual(announced());
    const other = announced({ files: [file(1)] });
    expect(refusalOf(() => sameAgain(announced(), other))).toMatchObject({ code: 'REFERENCE_REUSED' });
  });

  test('may come from a marketplace as its side in a complaint', () => {
    expect(announced({ purpose: 'REDRESS' }, 'marketplace', 'amber').by.organisation).toBe('amber');
  });
});
