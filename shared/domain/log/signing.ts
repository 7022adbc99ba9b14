import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Manifest } from '../../contracts/manifest.ts';
import type { PublicKey, SignatureHeader } from '../../contracts/signature.ts';

/** Beside manifest.json; not listed there, since it comes after it. */
export const SIGNATURE_FILE = 'manifest.sig.json';

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

/** The name of a key that follows from the key alone (RFC 7638): SHA-256, base64url. */
export const thumbprintOf = ({ crv, kty, x, y }: PublicKey): string =>
  hash('sha256', JSON.stringify({ crv, kty, x, y }), 'base64url');

/** Header of a signature by a key, base64url. */
export function headerBy(jwk: PublicKey): string {
  const header: SignatureHeader = { alg: 'ES256', typ: 'manifest+jws', kid: thumbprintOf(jwk), jwk };
  return base64url(canonicalize(header) ?? '');
}

/** The bytes that are signed (RFC 7515, section 5.1): the header, and the manifest in its canonical form. */
export const signedBytes = (header: string, manifest: Manifest): Uint8Array =>
  Buffer.from(`${header}.${base64url(canonicalize(manifest) ?? '')}`, 'ascii');

const NUMBER_BYTES = 32;
const INTEGER = 0x02;

/** One number of a signature in DER, at 32 bytes. */
function numberAt(der: Uint8Array, at: number): { number: Buffer; next: number } {
  const length = der[at + 1] ?? 0;
  const digits = Buffer.from(der.subarray(at + 2, at + 2 + length));
  const number = digits[0] === 0 ? digits.subarray(1) : digits;
  if (der[at] !== INTEGER || number.byteLength > NUMBER_BYTES)
    throw new Error('This is no signature of ECDSA on P-256');
  return { number: Buffer.concat([Buffer.alloc(NUMBER_BYTES - number.byteLength), number]), next: at + 2 + length };
}

/** The two numbers of a signature side by side, as JWS wants them (RFC 7518, section 3.4); KMS gives them in DER. */
export function sideBySide(der: Uint8Array): Buffer {
  const r = numberAt(der, 2);
  const s = numberAt(der, r.next);
  return Buffer.concat([r.number, s.number]);
}
