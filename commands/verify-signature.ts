import { createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Manifest } from '../shared/contracts/manifest.ts';
import { PublicKey, Signature, SignatureHeader } from '../shared/contracts/signature.ts';
import { signedBytes, thumbprintOf } from '../shared/domain/log/signing.ts';
import { type Check, failed, fine } from './check.ts';

const WHAT = 'signature';
const BYTES = 64;

function parsed(path: string): { signature: Signature; header: SignatureHeader } | string {
  try {
    const signature = Signature.parse(JSON.parse(readFileSync(path, 'utf8')));
    const header = SignatureHeader.parse(JSON.parse(Buffer.from(signature.protected, 'base64url').toString('utf8')));
    return { signature, header };
  } catch {
    return `${path} is no signature of ours: ES256 and the public key in the header, and nothing else`;
  }
}

/** The key that whoever asks trusts: its thumbprint, or a file that holds it. */
export function trustedKey(given: string): string {
  if (!existsSync(given)) return given;
  return thumbprintOf(PublicKey.parse(JSON.parse(readFileSync(given, 'utf8'))));
}

/** Checks who signed a manifest. The signature proves which key did; whose key that is, only somebody who is trusted can say. */
export function checkSignature(path: string, manifest: Manifest, trusted: string | undefined): Check {
  if (!existsSync(path)) return failed(WHAT, `${path} is not there: nobody vouches for this manifest`);
  const found = parsed(path);
  if (typeof found === 'string') return failed(WHAT, found);
  const { signature, header } = found;
  const { jwk, kid } = header;
  if (kid !== thumbprintOf(jwk)) return failed(WHAT, `it names key ${kid} and brings another`);
  const bytes = Buffer.from(signature.signature, 'base64url');
  const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const;
  const holds = bytes.byteLength === BYTES && verify('sha256', signedBytes(signature.protected, manifest), key, bytes);
  if (!holds) return failed(WHAT, `the manifest is not what key ${kid} signed`);
  if (trusted === undefined)
    return fine(
      WHAT,
      `by key ${kid}. Whose it is, this cannot say: compare it with what the operator tells, or give --key`,
    );
  return kid === trusted
    ? fine(WHAT, `by key ${kid}, as expected`)
    : failed(WHAT, `by key ${kid}, and not by ${trusted}`);
}
