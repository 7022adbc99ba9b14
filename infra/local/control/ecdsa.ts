import { createECDH, type KeyObject } from 'node:crypto';

/** Order of the curve P-256 (FIPS 186-5). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const NUMBER_BYTES = 32;

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const modulo = (value: bigint): bigint => ((value % ORDER) + ORDER) % ORDER;

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, modulo(base)];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = modulo(result * square);
    square = modulo(square * square);
  }
  return result;
}

/** By Fermat: the order is prime. */
const inverse = (value: bigint): bigint => power(value, ORDER - 2n);

/** An integer in DER: as short as can be, and never negative. */
function integer(value: bigint): Buffer {
  const hex = value.toString(16);
  const digits = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  const positive = (digits[0] ?? 0) < 0x80 ? digits : Buffer.concat([Buffer.alloc(1), digits]);
  return Buffer.concat([Buffer.from([0x02, positive.byteLength]), positive]);
}

/**
 * Signs what is hashed already, as KMS does and as Node has no call for: ECDSA on P-256 (FIPS 186-5, 6.4.1), in DER. The point of the
 * passing key is computed by the library; a passing key is never used twice.
 */
export function signDigest(key: KeyObject, digest: Uint8Array): Buffer {
  const secret = numberOf(Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url'));
  const passing = createECDH('prime256v1');
  const point = passing.generateKeys();
  const r = modulo(numberOf(point.subarray(1, 1 + NUMBER_BYTES)));
  const s = modulo(inverse(numberOf(passing.getPrivateKey())) * (numberOf(digest) + r * secret));
  const numbers = Buffer.concat([integer(r), integer(s)]);
  return Buffer.concat([Buffer.from([0x30, numbers.byteLength]), numbers]);
}
