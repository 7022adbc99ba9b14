import { createHash } from 'node:crypto';
import type { Locks } from './s3-locks.ts';
import type { Refused } from './s3-post.ts';

/** An object as fauxqs knows it. */
export interface StoredObject {
  readonly etag: string;
  readonly lastModified: Date;
}

/** A request for one object of a bucket with object lock. */
export interface ObjectCall {
  readonly bucket: string;
  readonly key: string;
  readonly method: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** What is answered in place of fauxqs: a refusal, or a document. */
export type Instead = { readonly refused: Refused } | { readonly status: number; readonly xml: string };

const refused = (status: number, code: string, message: string): Instead => ({ refused: [status, code, message] });

/** Only the newest version is kept here; its id follows from what it is, so that it stays over a restart. */
export const versionOf = ({ etag, lastModified }: StoredObject): string =>
  createHash('sha256').update(`${etag}${lastModified.toISOString()}`).digest('base64url').slice(0, 32);

const NO_KEY = refused(404, 'NoSuchKey', 'The specified key does not exist.');
const HOLD = /<Status>(ON|OFF)<\/Status>/;

function legalHold(locks: Locks, { bucket, key, method, body }: ObjectCall): Instead {
  if (method !== 'PUT') {
    const status = locks.statusOf(bucket, key);
    return status
      ? { status: 200, xml: `<LegalHold><Status>${status}</Status></LegalHold>` }
      : refused(404, 'NoSuchObjectLockConfiguration', 'The specified object does not have a ObjectLock configuration');
  }
  const status = HOLD.exec(body.toString('utf8'))?.[1];
  if (!status) return refused(400, 'MalformedXML', 'The XML you provided was not well-formed');
  locks.put(bucket, key, status);
  return { status: 200, xml: '' };
}

/** On AWS this leaves a marker and keeps every version; here the object would be gone. */
const MARKER = refused(501, 'NotImplemented', 'A delete marker is not emulated by the local stack: name the version');

function deletion(locks: Locks, call: ObjectCall, stored: StoredObject | undefined): Instead | undefined {
  const { bucket, key, query } = call;
  if (query['versionId'] === undefined) return MARKER;
  // A version that is not there is deleted already.
  if (!stored || query['versionId'] !== versionOf(stored)) return { status: 204, xml: '' };
  const refusal = locks.refusal(bucket, key);
  if (refusal) return { refused: refusal };
  locks.forget(bucket, key);
  return undefined;
}

/**
 * What S3 answers about an object that can be locked; undefined where fauxqs may go on. On AWS a second write leaves the locked
 * version in place behind the new one: here it would be lost, so it is refused.
 */
export function answerOf(locks: Locks, call: ObjectCall, stored: StoredObject | undefined): Instead | undefined {
  const { bucket, key, method, query } = call;
  if (method === 'DELETE') return deletion(locks, call, stored);
  if ('legal-hold' in query) return stored ? legalHold(locks, call) : NO_KEY;
  if (query['versionId'] !== undefined && (!stored || query['versionId'] !== versionOf(stored)))
    return refused(404, 'NoSuchVersion', 'The specified version does not exist.');
  const refusal = method === 'PUT' || method === 'POST' ? locks.refusal(bucket, key) : undefined;
  return refusal && { refused: refusal };
}
