import type { IncomingMessage } from 'node:http';
import { createLocalJWKSet, errors, type JWSHeaderParameters, type JWTVerifyGetKey } from 'jose';

type KeySet = ReturnType<typeof createLocalJWKSet>;

/** Keys are believed for so long; an issuer that rotates them keeps the former ones at least as long. */
const BELIEVED_MILLISECONDS = 600_000;
/** A token that names a key nobody knows makes us ask again, but not more often than this. */
const COOLDOWN_MILLISECONDS = 30_000;
const PATIENCE_MILLISECONDS = 5_000;

function read(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    response.on('error', reject).on('end', () => {
      if (response.statusCode === 200) resolve(text);
      else reject(new Error(`The issuer answered ${response.statusCode} when asked for its keys`));
    });
  });
}

/**
 * By node's own client, which the AWS SDK has loaded anyway: `fetch` costs each cold start 15 ms, and so does `node:http`, whose
 * import brings `fetch` along.
 */
async function ask(url: URL): Promise<string> {
  const { request } = url.protocol === 'http:' ? await import('node:http') : await import('node:https');
  return new Promise((resolve, reject) => {
    const asking = request(url, { timeout: PATIENCE_MILLISECONDS }, (response) => read(response).then(resolve, reject));
    asking.on('timeout', () => {
      asking.destroy(Object.assign(new Error('The issuer does not answer with its keys'), { code: 'ETIMEDOUT' }));
    });
    asking.on('error', reject).end();
  });
}

const readKeys = async (url: URL): Promise<KeySet> => createLocalJWKSet(JSON.parse(await ask(url)));

/** The keys an issuer signs with: fetched when first needed, and again when they are old or a token names a new one. */
export function signingKeysOf(url: URL, now: () => number = Date.now): JWTVerifyGetKey {
  let known: { readonly set: KeySet; readonly since: number } | undefined;
  let asking: Promise<KeySet> | undefined;

  const refresh = async (): Promise<KeySet> => {
    const set = await readKeys(url);
    known = { set, since: now() };
    return set;
  };
  const done = () => {
    asking = undefined;
  };
  const fresh = () => (asking ??= refresh().finally(done));
  const isOlderThan = (milliseconds: number): boolean => !known || now() - known.since > milliseconds;

  return async (header: JWSHeaderParameters, token) => {
    const set = known && !isOlderThan(BELIEVED_MILLISECONDS) ? known.set : await fresh();
    try {
      return await set(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !isOlderThan(COOLDOWN_MILLISECONDS)) throw error;
      return (await fresh())(header, token);
    }
  };
}
