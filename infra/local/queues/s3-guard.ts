import type { buildApp } from 'fauxqs';

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
  'legal-hold',
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
  'versionId',
  'versioning',
  'versions',
  'website',
];

type App = ReturnType<typeof buildApp>;
type Request = Parameters<Parameters<App['setErrorHandler']>[0]>[1];
type Reply = Parameters<Parameters<App['setErrorHandler']>[0]>[2];

interface Store {
  hasBucket(name: string): boolean;
  headObject(bucket: string, key: string): unknown;
}

type Query = Readonly<Record<string, string | undefined>>;

const refuse = (reply: Reply, status: number, code: string, message: string) =>
  reply
    .status(status)
    .header('content-type', 'application/xml')
    .send(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`);

function exists(store: Store, bucket: string, key: string): boolean {
  try {
    store.headObject(bucket, key);
    return true;
  } catch {
    return false;
  }
}

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
function isTwice(store: Store, request: Request): boolean {
  const { bucket = '', '*': key = '' } = (request.params ?? {}) as { bucket?: string; '*'?: string };
  const isPart = 'partNumber' in (request.query as Query);
  const isOnce = isWrite(request) && request.headers['if-none-match'] === '*' && !isPart;
  return isOnce && key !== '' && exists(store, bucket, key);
}

function overrideHeaders(request: Request, reply: Reply): void {
  for (const name of OVERRIDES) {
    const value = (request.query as Query)[`response-${name}`];
    if (value && reply.statusCode < 300) reply.header(name, value);
  }
}

/** Refuses what fauxqs only pretends to do, and does what it forgets: write-once, the end of presigned addresses. */
export function guardStorage(app: App, store: Store): void {
  app.removeContentTypeParser('*');
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => refuseUnknown(request, reply));
  /** Directly before the object is written, in the same turn: of two writers at once, one is refused. */
  app.addHook('preHandler', (request, reply, done) => {
    if (!isTwice(store, request)) done();
    else refuse(reply, 412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  });
  app.addHook('onSend', async (request, reply) => overrideHeaders(request, reply));
}
