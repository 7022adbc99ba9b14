import type { DatabaseSync } from 'node:sqlite';

const SCHEMA = 'CREATE TABLE IF NOT EXISTS local_cors (bucket TEXT PRIMARY KEY, rules TEXT NOT NULL);';

/** Which pages of other origins may call a bucket. */
export interface CorsRule {
  readonly AllowedOrigins: readonly string[];
  readonly AllowedMethods: readonly string[];
  readonly AllowedHeaders?: readonly string[] | undefined;
  readonly ExposedHeaders?: readonly string[] | undefined;
  /** In seconds. */
  readonly MaxAge?: number | undefined;
}

/** What a browser tells of itself, in the headers of a request. */
export interface Asking {
  readonly origin: string;
  readonly method: string;
  /** Headers that it wants to send, of a question before the request. */
  readonly headers: readonly string[];
}

const matches = (pattern: string, value: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
    'i',
  ).test(value);

const allows = (rule: CorsRule, { origin, method, headers }: Asking): boolean =>
  rule.AllowedMethods.includes(method) &&
  rule.AllowedOrigins.some((each) => matches(each, origin)) &&
  headers.every((header) => rule.AllowedHeaders?.some((each) => matches(each, header)));

/** The headers with which S3 lets a page of another origin read an answer; undefined where no rule of the bucket does. */
export function corsHeaders(rules: readonly CorsRule[], asking: Asking): Record<string, string> | undefined {
  const rule = rules.find((each) => allows(each, asking));
  if (!rule) return undefined;
  return {
    'access-control-allow-origin': rule.AllowedOrigins.includes('*') ? '*' : asking.origin,
    'access-control-allow-methods': rule.AllowedMethods.join(', '),
    ...(asking.headers.length > 0 && { 'access-control-allow-headers': asking.headers.join(', ') }),
    ...(rule.ExposedHeaders?.length && { 'access-control-expose-headers': rule.ExposedHeaders.join(', ') }),
    ...(rule.MaxAge !== undefined && { 'access-control-max-age': String(rule.MaxAge) }),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
}

/** The rules of buckets, kept beside their objects. */
export class CorsRules {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    db.exec(SCHEMA);
  }

  put(bucket: string, rules: string): void {
    this.#db.prepare('INSERT OR REPLACE INTO local_cors VALUES (?, ?)').run(bucket, rules);
  }

  of(bucket: string): readonly CorsRule[] {
    const row = this.#db.prepare('SELECT rules FROM local_cors WHERE bucket = ?').get(bucket);
    return row ? (JSON.parse(row['rules'] as string) as CorsRule[]) : [];
  }
}
