import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../shared/contracts/manifest.ts';
import { PublicKey } from '../../../shared/contracts/signature.ts';
import { headerBy, signedBytes, thumbprintOf } from '../../../shared/domain/log/signing.ts';
import {
  checkFile,
  checkKey,
  checkManifest,
  checkSignature,
  type Finding,
  overall,
} from '../../../web/source/exports/check.ts';

const manifest = {
  export: 'e',
  asOf: '2026-11-22T00:00:00.000Z',
  scope: 'ALL é 𝄞',
  files: [{ name: 'a.csv', bytes: 3 }],
};
const text = JSON.stringify(manifest, null, 1);

interface Pair {
  readonly jwk: PublicKey;
  readonly privateKey: KeyObject;
}

function pair(): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  return { jwk: PublicKey.parse({ kty, crv, x, y }), privateKey };
}

const own = pair();

/** A signature as the system makes it. */
function signed(what: object, { jwk, privateKey }: Pair = own, header = headerBy(jwk)): string {
  const bytes = signedBytes(header, what as Manifest);
  const signature = sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  return JSON.stringify({ protected: header, signature });
}

describe('the check of a manifest in the browser', () => {
  test('takes what the system signed, however the file is laid out, and names the key', async () => {
    const { finding, kid } = await checkSignature(signed(manifest), text);
    expect([finding, kid]).toEqual([{ verdict: 'RIGHT', why: 'signature.right' }, thumbprintOf(own.jwk)]);
  });

  test.each<[string, () => string, string]>([
    ['another manifest', () => signed({ ...manifest, scope: 'ALL' }), 'signature.wrong'],
    ['another key than it names', () => signed(manifest, pair(), headerBy(own.jwk)), 'signature.wrong'],
    [
      'a name that is not of its key',
      () => {
        const header = { alg: 'ES256', typ: 'manifest+jws', kid: 'other', jwk: own.jwk };
        return signed(manifest, own, Buffer.from(JSON.stringify(header)).toString('base64url'));
      },
      'signature.otherKey',
    ],
    ['no JSON', () => 'nothing', 'signature.unreadable'],
    ['nothing', () => '', 'signature.unreadable'],
    [
      'another algorithm',
      () => JSON.stringify({ protected: 'eyJhbGciOiJub25lIn0', signature: 'AA' }),
      'signature.unreadable',
    ],
  ])('a signature with %s is wrong', async (_, make, why) => {
    expect((await checkSignature(make(), text)).finding).toEqual({ verdict: 'WRONG', why });
  });

  test('the file must say what the system says, in whatever order', () => {
    const { export: id, ...rest } = manifest;
    expect(checkManifest(text, { ...rest, export: id }).verdict).toBe('RIGHT');
    expect(checkManifest(text, { ...manifest, scope: 'ALL' })).toEqual({ verdict: 'WRONG', why: 'manifest.other' });
    expect(checkManifest('', manifest)).toEqual({ verdict: 'WRONG', why: 'manifest.unreadable' });
  });

  test('a key is right only if the system names it; where it names none, it is not checked', () => {
    expect([checkKey('a', 'a').verdict, checkKey('a', 'b').verdict, checkKey('a', undefined).verdict]).toEqual([
      'RIGHT',
      'WRONG',
      'UNCHECKED',
    ]);
  });

  test('a file is right by size and hash', async () => {
    const bytes = new TextEncoder().encode('a;b').buffer;
    const sha256 = createHash('sha256').update('a;b').digest('hex');
    const of = (more: object) => checkFile(bytes, { name: 'a.csv', bytes: 3, sha256, ...more });
    expect((await of({})).why).toBe('file.right');
    expect((await of({ bytes: 4 })).why).toBe('file.size');
    expect((await of({ sha256: '0'.repeat(64) })).why).toBe('file.hash');
  });

  test('one thing wrong is enough, and what was not checked is not right', () => {
    const as = (...verdicts: Finding['verdict'][]) =>
      overall(verdicts.map((verdict) => ({ verdict, why: 'file.right' })));
    expect([as('RIGHT', 'RIGHT'), as('RIGHT', 'UNCHECKED'), as('UNCHECKED', 'WRONG')]).toEqual([
      'RIGHT',
      'UNCHECKED',
      'WRONG',
    ]);
  });
});
