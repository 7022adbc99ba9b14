import * as z from 'zod/mini';

/** What a page needs to know before anybody is signed in. */
export const SignIn = z
  .object({
    issuer: z
      .string()
      .check(
        z.describe(
          'The identity provider. Its endpoints are at `/.well-known/openid-configuration` below this address.',
        ),
      ),
    clientId: z.string().check(z.describe('Of the page. It has no secret: it proves itself with PKCE (RFC 7636).')),
    scopes: z
      .array(z.string())
      .check(z.describe('What the page asks for. What a token of a person may do is decided by the role.')),
  })
  .register(z.globalRegistry, { id: 'SignIn', description: 'Where people sign in.' });
export type SignIn = z.infer<typeof SignIn>;
