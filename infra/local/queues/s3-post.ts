import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { SECRET_ACCESS_KEY } from '../environment.ts';

/** A refusal as S3 words it: status, code, message. */
export type Refused = readonly [status: number, code: string, message: string];

/** A form that was posted to a bucket. Names of fields are the same in capitals. */
interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Buffer;
}

type Condition = Readonly<Record<string, string>> | readonly [string, string | number, string | number];

interface Policy {
  readonly expiration: string;
  readonly conditions: readonly Condition[];
}

/** Fields that no condition has to name. */
const FREE = /^(?:policy|x-amz-signature|file|x-ignore-.*)$/;
const CHECKSUMS = ['sha1', 'sha256'];

const accessDenied = (message: string): Refused => [403, 'AccessDenied', message];

async function formOf(body: Buffer, mediaType: string): Promise<Form | undefined> {
  try {
    const entries = await new Response(Uint8Array.from(body), { headers: { 'content-type': mediaType } }).formData();
    const fields = new Map<string, string>();
    for (const [name, value] of entries) {
      // What follows the file is ignored.
      if (typeof value !== 'string') return { fields, file: Buffer.from(await value.arrayBuffer()) };
      fields.set(name.toLowerCase(), value);
    }
    return { fields, file: Buffer.alloc(0) };
  } catch {
    return undefined;
  }
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Whether the policy was signed with the key of the local stack, by signature version 4. */
function isSigned({ fields }: Form): boolean {
  const [, day = '', region = '', service = '', last = ''] = (fields.get('x-amz-credential') ?? '').split('/');
  const key = [day, region, service, last].reduce<string | Buffer>(hmac, `AWS4${SECRET_ACCESS_KEY}`);
  const expected = hmac(key, fields.get('policy') ?? '');
  const given = Buffer.from(fields.get('x-amz-signature') ?? '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const policyOf = ({ fields }: Form): Policy =>
  JSON.parse(Buffer.from(fields.get('policy') ?? '', 'base64').toString('utf8')) as Policy;

/** A condition in its long form: how, of which field, and what. */
const spelledOut = (condition: Condition): readonly [string, string | number, string | number][] =>
  Array.isArray(condition)
    ? [[condition[0].toLowerCase(), condition[1], condition[2]]]
    : Object.entries(condition).map(([name, value]) => ['eq', `$${name}`, value]);

const fieldOf = (name: string | number) => String(name).replace(/^\$/, '').toLowerCase();

function refusalBy(how: string, [first, second]: readonly (string | number)[], form: Form): Refused | undefined {
  if (how === 'content-length-range') {
    if (form.file.length < Number(first)) return [400, 'EntityTooSmall', 'Your proposed upload is too small'];
    if (form.file.length > Number(second)) return [400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum'];
    return undefined;
  }
  const value = form.fields.get(fieldOf(first ?? '')) ?? '';
  const holds = how === 'eq' ? value === second : how === 'starts-with' && value.startsWith(String(second));
  if (holds) return undefined;
  return accessDenied(`Invalid according to Policy: Policy Condition failed: ${JSON.stringify([how, first, second])}`);
}

function refusalByChecksum({ fields, file }: Form): Refused | undefined {
  const wrong = CHECKSUMS.find((name) => {
    const given = fields.get(`x-amz-checksum-${name}`);
    return given !== undefined && createHash(name).update(file).digest('base64') !== given;
  });
  if (!wrong) return undefined;
  return [400, 'BadDigest', `The ${wrong.toUpperCase()} you specified did not match the calculated checksum.`];
}

function refusalByPolicy(form: Form): Refused | undefined {
  const { expiration, conditions } = policyOf(form);
  if (!(Date.now() < Date.parse(expiration))) return accessDenied('Invalid according to Policy: Policy expired.');
  const all = conditions.flatMap(spelledOut);
  const named = new Set(all.map(([, name]) => fieldOf(name)));
  const extra = [...form.fields.keys()].find((name) => !FREE.test(name) && !named.has(name));
  if (extra) return accessDenied(`Invalid according to Policy: Extra input fields: ${extra}`);
  for (const [how, ...rest] of all) {
    const refused = refusalBy(how, rest, form);
    if (refused) return refused;
  }
  return refusalByChecksum(form);
}

/** Where a form would put its file, or why S3 refuses it: the signature, the policy that was signed, and the checksum. */
export async function readForm(
  bucket: string,
  body: Buffer,
  mediaType: string,
): Promise<{ readonly key: string } | { readonly refused: Refused }> {
  const sent = await formOf(body, mediaType);
  if (!sent) return { refused: [400, 'MalformedPOSTRequest', 'The body is not well-formed multipart/form-data.'] };
  const form = { ...sent, fields: new Map([...sent.fields, ['bucket', bucket]]) };
  if (!form.fields.has('policy')) return { refused: accessDenied('Access Denied') };
  if (!isSigned(form)) return { refused: [403, 'SignatureDoesNotMatch', 'The signature does not match the policy.'] };
  const refused = refusalByPolicy(form);
  return refused ? { refused } : { key: form.fields.get('key') ?? '' };
}
