import canonicalize from 'canonicalize';
import { type PublicKey, Signature, SignatureHeader } from '../../../shared/contracts/signature.ts';

/** What a check may find. UNCHECKED where something is missing to look at it. */
export type Verdict = 'RIGHT' | 'WRONG' | 'UNCHECKED';

/** Why, as a text of this area says it. */
type Why =
  | 'manifest.same'
  | 'manifest.other'
  | 'manifest.unreadable'
  | 'signature.right'
  | 'signature.wrong'
  | 'signature.unreadable'
  | 'signature.otherKey'
  | 'key.own'
  | 'key.other'
  | 'key.unknown'
  | 'file.right'
  | 'file.size'
  | 'file.hash'
  | 'file.missing'
  | 'file.large';

export interface Finding {
  readonly verdict: Verdict;
  readonly why: Why;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A file as the manifest lists it. */
export interface Listed {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const found = (verdict: Verdict, why: Why, values?: Finding['values']): Finding => ({
  verdict,
  why,
  ...(values && { values }),
});

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const binary = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const base64url = (bytes: Uint8Array): string =>
  btoa(binary(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

async function sha256Hex(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** RFC 7638: the name of a key that follows from the key alone. */
async function thumbprintOf({ crv, kty, x, y }: PublicKey): Promise<string> {
  const text = utf8(JSON.stringify({ crv, kty, x, y }));
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the manifest that lies beside the files says what the system said of the export. */
export function checkManifest(text: string, told: unknown): Finding {
  const manifest = parsed(text);
  if (manifest === undefined) return found('WRONG', 'manifest.unreadable');
  return canonicalize(manifest) === canonicalize(told)
    ? found('RIGHT', 'manifest.same')
    : found('WRONG', 'manifest.other');
}

interface Signed {
  readonly signature: Signature;
  readonly header: SignatureHeader;
}

function signedOf(text: string): Signed | undefined {
  const signature = Signature.safeParse(parsed(text)).data;
  if (!signature) return undefined;
  const header = SignatureHeader.safeParse(parsed(binary(fromBase64url(signature.protected)))).data;
  return header && { signature, header };
}

async function holds({ signature, header }: Signed, manifest: unknown): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', { ...header.jwk }, algorithm, false, ['verify']);
  const payload = base64url(utf8(canonicalize(manifest) ?? ''));
  const signed = utf8(`${signature.protected}.${payload}`);
  const bytes = fromBase64url(signature.signature);
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes, signed);
}

export interface SignatureChecked {
  readonly finding: Finding;
  /** The thumbprint of the key that signed. */
  readonly kid?: string;
}

/** Whether the manifest is what some key signed (RFC 7515), and which key that was. Whose it is, this does not say. */
export async function checkSignature(text: string, manifestText: string): Promise<SignatureChecked> {
  const signed = signedOf(text);
  const manifest = parsed(manifestText);
  if (!signed || manifest === undefined) return { finding: found('WRONG', 'signature.unreadable') };
  const { kid, jwk } = signed.header;
  if (kid !== (await thumbprintOf(jwk))) return { finding: found('WRONG', 'signature.otherKey') };
  const isRight = await holds(signed, manifest).catch(() => false);
  return { finding: isRight ? found('RIGHT', 'signature.right') : found('WRONG', 'signature.wrong'), kid };
}

/** Whether the key that signed is the one that the system names as its own. */
export function checkKey(kid: string | undefined, own: string | undefined): Finding {
  if (!kid || !own) return found('UNCHECKED', 'key.unknown');
  return kid === own ? found('RIGHT', 'key.own') : found('WRONG', 'key.other', { own });
}

/** Whether a file is the one that the manifest lists. */
export async function checkFile(bytes: ArrayBuffer, { bytes: size, sha256 }: Listed): Promise<Finding> {
  if (bytes.byteLength !== size) return found('WRONG', 'file.size', { found: bytes.byteLength, expected: size });
  const digest = await sha256Hex(bytes);
  return digest === sha256 ? found('RIGHT', 'file.right') : found('WRONG', 'file.hash', { found: digest });
}

export const MISSING = found('WRONG', 'file.missing');
export const TOO_LARGE = found('UNCHECKED', 'file.large');

/** What is to be said of all of it: one thing wrong is enough. */
export function overall(findings: readonly Finding[]): Verdict {
  if (findings.some(({ verdict }) => verdict === 'WRONG')) return 'WRONG';
  return findings.every(({ verdict }) => verdict === 'RIGHT') ? 'RIGHT' : 'UNCHECKED';
}
