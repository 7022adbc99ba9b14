import * as z from 'zod/mini';

const Base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(4096));

/** A public key on the curve P-256 (RFC 7517). */
export const PublicKey = z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: Base64Url, y: Base64Url });
export type PublicKey = z.infer<typeof PublicKey>;

/** What a signature says of itself. Any other member, or another algorithm, is refused: nothing is left to whoever made it. */
export const SignatureHeader = z.strictObject({
  alg: z.literal('ES256'),
  typ: z.literal('manifest+jws'),
  kid: Base64Url,
  jwk: PublicKey,
});
export type SignatureHeader = z.infer<typeof SignatureHeader>;

/** The signature of a manifest (RFC 7515, flattened, detached): what is signed is its canonical form (RFC 8785), and lies beside it. */
export const Signature = z.strictObject({ protected: Base64Url, signature: Base64Url });
export type Signature = z.infer<typeof Signature>;

export const SigningKey = z
  .object({
    kid: z
      .string()
      .check(z.describe('Its thumbprint (RFC 7638), which follows from the key alone: signatures name it.')),
    algorithm: z.literal('ES256'),
    jwk: PublicKey,
  })
  .register(z.globalRegistry, {
    id: 'SigningKey',
    description:
      'The public half of the key that signs the manifests of exports. Keep its thumbprint: `npm run verify` takes it as `--key`.',
  });
