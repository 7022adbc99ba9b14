import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { checkSignature } from '../../../commands/verify-signature.ts';
import { exportOf, KEY, keep, makeKey } from '../../builders/signed.ts';

let made: Awaited<ReturnType<typeof exportOf>>;
beforeAll(async () => {
  made = await exportOf([]);
});

/** What is said of a signature beside a manifest, by somebody who trusts a key. */
function said(signature: unknown, key: string | undefined = KEY.thumbprint) {
  const { folder, forget } = keep(made);
  onTestFinished(forget);
  const path = join(folder, 'manifest.sig.json');
  writeFileSync(path, JSON.stringify(signature));
  return checkSignature(path, made.manifest, key);
}

describe('a signature', () => {
  const header = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const own = { alg: 'ES256', typ: 'manifest+jws', kid: KEY.thumbprint, jwk: KEY.jwk };
  const stranger = makeKey();
  test.each([
    ['of another key', () => stranger.sign(made.manifest), /and not by/],
    ['of another manifest', () => KEY.sign({ ...made.manifest, version: 2 }), /is not what key/],
    [
      'by no algorithm',
      () => ({ protected: header({ ...own, alg: 'none' }), signature: 'AA' }),
      /no signature of ours/,
    ],
    [
      'by a shared secret',
      () => ({ protected: header({ ...own, alg: 'HS256' }), signature: 'AA' }),
      /no signature of ours/,
    ],
    [
      'with a member that must be understood',
      () => KEY.signed(header({ ...own, crit: ['b64'], b64: false }), made.manifest),
      /no signature of ours/,
    ],
    [
      'that names one key and brings another',
      () => stranger.signed(header({ ...own, jwk: stranger.jwk }), made.manifest),
      /brings another/,
    ],
    ['of no bytes', () => ({ ...KEY.sign(made.manifest), signature: 'AA' }), /is not what key/],
    [
      'with a key that is no point of the curve',
      () => ({ protected: header({ ...own, jwk: { ...KEY.jwk, x: 'AAAA' } }), signature: 'AA' }),
      /brings another/,
    ],
    ['of another kind', () => [], /no signature of ours/],
  ])('%s is refused', (_, signature, why) => {
    const { verdict, details } = said(signature());
    expect([verdict, details.join()]).toEqual(['WRONG', expect.stringMatching(why)]);
  });

  test('holds by the key that is trusted', () => {
    expect(said(KEY.sign(made.manifest)).verdict).toBe('FINE');
  });

  test("is not believed to be anybody's where nobody says which key is", () => {
    const { folder, forget } = keep(made);
    onTestFinished(forget);
    const { details } = checkSignature(join(folder, 'manifest.sig.json'), made.manifest, undefined);
    expect(details.join()).toMatch(new RegExp(`${KEY.thumbprint}. Whose it is, this cannot say`));
  });

  test('that is not there vouches for nothing', () => {
    expect(checkSignature('/nowhere/manifest.sig.json', made.manifest, undefined).verdict).toBe('WRONG');
  });
});
