import type { buildApp } from 'fauxqs';
import type { Locks } from './s3-locks.ts';
import { type Refused, readForm } from './s3-post.ts';
import { answerOf, type StoredObject, versionOf } from './s3-versions.ts';

/** Bytes that one request may carry. AWS takes 5 GB; fauxqs refuses more than 11 MB, which is less than an export. */
const MOST_BYTES = 1_073_741_824;

/** Calls that fauxqs answers with 200 without doing them; some even overwrite the object with the request. */
const NOT_EMULATED = [
  'accelerate',
  'acl',
  'analytics',
  'cors',
  'encryption',
  'intelligent-tiering',
  'inventory',
  'logging',
  'metrics',
  'notification',
  'object-lock',
  'ownershipControls',
  'policy',
  'publicAccessBlock',
  'replication',
  'requestPayment',
  'restore',
  'retention',
  'select',
  'tagging',
  'torrent',
  'versioning',
  'versions',
  'website',
];

type App = ReturnType<typeof buildApp>;
type Request = Parameters<Parameters<App['setErrorHandler']>[0]>[1];
type Reply = Parameters<Parameters<App['setErrorHandler']>[0]>[2];

interface Store {
  hasBucket(name: string): boolean;
  headObject(bucket: string, key: string): StoredObject;
}

/** What is known of the storage beside fauxqs. */
interface Storage {
  readonly store: Store;
  readonly locks: Locks;
}

type Query = Readonly<Record<string, string | undefined>>;

const refuse = (reply: Reply, status: number, code: string, message: string) =>
  reply
    .status(status)
    .header('content-type', 'application/xml')
    .send(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`);

function stored(store: Store, bucket: string, key: string): StoredObject | undefined {
  try {
    return store.headObject(bucket, key);
  } catch {
    return undefined;
  }
}

const placeOf = ({ params }: Request) => {
  const { bucket = '', '*': key = '' } = (params ?? {}) as { bucket?: string; '*'?: string };
  return { bucket, key };
};

/** When a presigned address ends, in milliseconds. */
function endOf(query: Query): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query['X-Amz-Date'] ?? '') ?? [];
  if (!year) return Number.POSITIVE_INFINITY;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + Number(query['X-Amz-Expires']) * 1_000;
}

const isWrite = ({ method }: Request) => method === 'PUT' || method === 'POST';

/** Headers that the address itself asks for, such as the file name of a download. */
const OVERRIDES = ['content-disposition', 'content-type'];

/** What fauxqs would only pretend to do. */
function refuseUnknown(request: Request, reply: Reply): unknown {
  const query = request.query as Query;
  const refused = NOT_EMULATED.find((name) => name in query);
  if (refused) return refuse(reply, 501, 'NotImplemented', `${refused} is not emulated by the local stack`);
  if (Date.now() > endOf(query)) return refuse(reply, 403, 'AccessDenied', 'Request has expired');
  if (isWrite(request) && request.headers['if-match'])
    return refuse(reply, 501, 'NotImplemented', 'If-Match on a write is not emulated by the local stack');
  return undefined;
}

/** True for a write that must not overwrite, of an object that exists. */
function isTwice({ store }: Storage, request: Request): boolean {
  const { bucket, key } = placeOf(request);
  const isPart = 'partNumber' in (request.query as Query);
  const isOnce = isWrite(request) && request.headers['if-none-match'] === '*' && !isPart;
  return isOnce && key !== '' && stored(store, bucket, key) !== undefined;
}

const TWICE: Refused = [412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold'];
const NEEDS_LOCK = ['legal-hold', 'versionId'];

/** What is answered in place of fauxqs about an object, where it can be locked. */
function objectAnswer({ store, locks }: Storage, request: Request, reply: Reply): unknown {
  const { bucket, key } = placeOf(request);
  const query = request.query as Query;
  const needed = NEEDS_LOCK.find((name) => name in query);
  if (!locks.isAllowed(bucket)) {
    return needed && refuse(reply, 501, 'NotImplemented', `${needed} is emulated only where objects can be locked`);
  }
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const answer = answerOf(locks, { bucket, key, method: request.method, query, body }, stored(store, bucket, key));
  if (!answer) return undefined;
  if ('refused' in answer) return refuse(reply, ...answer.refused);
  return reply.status(answer.status).header('content-type', 'application/xml').send(answer.xml);
}

const isForm = ({ method, headers }: Request) =>
  method === 'POST' && (headers['content-type'] ?? '').toLowerCase().startsWith('multipart/form-data');

/** A file that comes by form, with the policy that was signed for it. */
async function formAnswer({ locks }: Storage, request: Request, reply: Reply): Promise<unknown> {
  const { bucket } = placeOf(request);
  const read = await readForm(bucket, request.body as Buffer, request.headers['content-type'] ?? '');
  const refusal = 'refused' in read ? read.refused : locks.refusal(bucket, read.key);
  return refusal && refuse(reply, ...refusal);
}

/** About a bucket: whether its objects can be locked, and that several are not deleted at once where they can. */
function bucketAnswer({ locks }: Storage, request: Request, reply: Reply): unknown {
  const { bucket } = placeOf(request);
  if (request.method === 'PUT' && request.headers['x-amz-bucket-object-lock-enabled'] === 'true') locks.allow(bucket);
  const isDeletion = request.method === 'POST' && 'delete' in (request.query as Query) && locks.isAllowed(bucket);
  return isDeletion && refuse(reply, 501, 'NotImplemented', 'Deleting several versions is not emulated');
}

/** Directly before fauxqs acts, in the same turn: of two writers at once, one is refused. */
async function answerInstead(storage: Storage, request: Request, reply: Reply): Promise<unknown> {
  const { bucket, key } = placeOf(request);
  if (bucket === '') return undefined;
  if (isForm(request)) return formAnswer(storage, request, reply);
  if (isTwice(storage, request)) return refuse(reply, ...TWICE);
  return key === '' ? bucketAnswer(storage, request, reply) : objectAnswer(storage, request, reply);
}

/** Objects that can be locked have versions. */
function addVersion({ store, locks }: Storage, request: Request, reply: Reply): void {
  const { bucket, key } = placeOf(request);
  const object = key !== '' && reply.statusCode < 300 && locks.isAllowed(bucket) && stored(store, bucket, key);
  if (object) reply.header('x-amz-version-id', versionOf(object));
}

function overrideHeaders(request: Request, reply: Reply): void {
  for (const name of OVERRIDES) {
    const value = (request.query as Query)[`response-${name}`];
    if (value && reply.statusCode < 300) reply.header(name, value);
  }
}

/** Refuses what fauxqs only pretends to do, and does what it forgets: write-once, locks, the end and the policy of what was presigned. */
export function guardStorage(app: App, storage: Storage): void {
  app.removeContentTypeParser('*');
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => refuseUnknown(request, reply));
  app.addHook('preHandler', (request, reply) => answerInstead(storage, request, reply));
  app.addHook('onSend', async (request, reply) => {
    overrideHeaders(request, reply);
    addVersion(storage, request, reply);
  });
}
