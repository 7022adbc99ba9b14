import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate for some hosts, and its key, as text. It is made anew for each run, so that no key lies in the repository. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const LONG = 0x80;

/** One value of DER: its tag, its length, its content. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const bytes = content.length < LONG ? [] : [content.length >> 8, content.length & 0xff];
  const length = bytes.length ? [LONG | bytes.length, ...bytes] : [content.length];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents);
const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const SIGNED_WITH = sequence(identifier('2a8648ce3d040302'));
const COMMON_NAME = identifier('550403');
const ALTERNATIVE_NAMES = identifier('551d11');
const utcTime = (text: string) => der(0x17, Buffer.from(text));
const extension = (of: Buffer, value: Buffer) => sequence(of, der(0x04, value));

const nameOf = (text: string) => sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(text)))));

/** What is signed: for whom, by whom, from 2020 to 2049, with which key. */
function toBeSigned(hosts: readonly string[], publicKey: Buffer): Buffer {
  const name = nameOf(`Test of ${hosts[0]}`);
  const alternatives = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  return sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    SIGNED_WITH,
    name,
    sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
    name,
    publicKey,
    der(0xa3, sequence(extension(ALTERNATIVE_NAMES, alternatives))),
  );
}

export function certificateFor(...hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = toBeSigned(hosts, publicKey.export({ type: 'spki', format: 'der' }));
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const text = sequence(body, SIGNED_WITH, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
