import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose';
import { afterEach, expect, test } from 'vitest';
import { signingKeysOf } from '../../../shared/runtime/signing-keys.ts';

const MINUTE = 60_000;
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** An issuer that shows these keys, and counts how often it is asked. */
async function issuerWith(answer: () => { status: number; keys: JWK[] }) {
  let asked = 0;
  const listening = createServer((_, response) => {
    asked += 1;
    const { status, keys } = answer();
    response.writeHead(status).end(JSON.stringify({ keys }));
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/keys`), asked: () => asked };
}

async function signer(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'RS256' };
  const token = await new SignJWT({ sub: kid }).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
  return { jwk, token };
}

test('an issuer is asked once for its keys, however many tokens come at once', async () => {
  const { jwk, token } = await signer('first');
  const { url, asked } = await issuerWith(() => ({ status: 200, keys: [jwk] }));
  const keys = signingKeysOf(url);
  const verified = await Promise.all([1, 2, 3].map(() => jwtVerify(token, keys)));
  expect(verified.map(({ payload }) => payload.sub)).toEqual(['first', 'first', 'first']);
  expect(asked()).toBe(1);
});

test('a token signed with a new key is believed once the cool-down is over, and asks no more before', async () => {
  const [first, second] = [await signer('first'), await signer('second')];
  const shown = [first.jwk];
  const { url, asked } = await issuerWith(() => ({ status: 200, keys: shown }));
  let time = 0;
  const keys = signingKeysOf(url, () => time);
  await jwtVerify(first.token, keys);
  await expect(jwtVerify(second.token, keys)).rejects.toThrow('no applicable key');
  expect(asked()).toBe(1);
  shown.push(second.jwk);
  time = MINUTE;
  expect((await jwtVerify(second.token, keys)).payload.sub).toBe('second');
  expect(asked()).toBe(2);
});

test('a key that the issuer took back is not believed for longer than ten minutes', async () => {
  const [first, second] = [await signer('first'), await signer('second')];
  let shown = [first.jwk];
  const { url } = await issuerWith(() => ({ status: 200, keys: shown }));
  let time = 0;
  const keys = signingKeysOf(url, () => time);
  await jwtVerify(first.token, keys);
  shown = [second.jwk];
  time = 11 * MINUTE;
  await expect(jwtVerify(first.token, keys)).rejects.toThrow('no applicable key');
});

test('an issuer that fails is asked again by the next token', async () => {
  const { jwk, token } = await signer('first');
  let status = 500;
  const { url } = await issuerWith(() => ({ status, keys: [jwk] }));
  const keys = signingKeysOf(url);
  await expect(jwtVerify(token, keys)).rejects.toThrow('answered 500');
  status = 200;
  expect((await jwtVerify(token, keys)).payload.sub).toBe('first');
});
