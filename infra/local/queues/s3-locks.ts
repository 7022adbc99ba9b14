import type { DatabaseSync } from 'node:sqlite';
import type { Refused } from './s3-post.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS local_locking_buckets (name TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS local_legal_holds (
  bucket TEXT NOT NULL, key TEXT NOT NULL, status TEXT NOT NULL, PRIMARY KEY (bucket, key)
);`;

/** Object lock: which buckets have it, and which objects are under a legal hold. Kept beside the objects: a restart loses none. */
export class Locks {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    db.exec(SCHEMA);
  }

  allow(bucket: string): void {
    this.#db.prepare('INSERT OR IGNORE INTO local_locking_buckets VALUES (?)').run(bucket);
  }

  isAllowed(bucket: string): boolean {
    return this.#db.prepare('SELECT 1 FROM local_locking_buckets WHERE name = ?').get(bucket) !== undefined;
  }

  /** ON or OFF as it was last put; undefined if it never was. */
  statusOf(bucket: string, key: string): string | undefined {
    const row = this.#db.prepare('SELECT status FROM local_legal_holds WHERE bucket = ? AND key = ?').get(bucket, key);
    return row?.['status'] as string | undefined;
  }

  put(bucket: string, key: string, status: string): void {
    this.#db.prepare('INSERT OR REPLACE INTO local_legal_holds VALUES (?, ?, ?)').run(bucket, key, status);
  }

  /** The object is gone, and its hold with it. */
  forget(bucket: string, key: string): void {
    this.#db.prepare('DELETE FROM local_legal_holds WHERE bucket = ? AND key = ?').run(bucket, key);
  }

  /** Why an object may be neither deleted nor replaced. */
  refusal(bucket: string, key: string): Refused | undefined {
    if (this.statusOf(bucket, key) !== 'ON') return undefined;
    return [403, 'AccessDenied', 'Access Denied because object protected by object lock.'];
  }
}
