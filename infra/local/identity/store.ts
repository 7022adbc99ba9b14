import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Adapter } from 'oidc-provider';
import { makeAdapter, nowSeconds } from './adapter.ts';
import { PeopleKept } from './people-kept.ts';
import { ShutOut } from './shut-out.ts';

/** An app client, of the template or created at run time. */
export interface AppClient {
  readonly clientId: string;
  /** Undefined for one that cannot keep a secret, such as a page in a browser. */
  readonly clientSecret: string | undefined;
  readonly name: string;
  readonly flows: readonly ('client_credentials' | 'code')[];
  readonly scopes: readonly string[];
  readonly callbacks: readonly string[];
  /** Where the browser may be sent once a person has signed out. */
  readonly leavings: readonly string[];
  readonly accessSeconds: number;
  readonly refreshSeconds: number;
}

export interface Person {
  /** Opaque, as in Cognito. */
  readonly sub: string;
  readonly email: string;
  readonly createdAt: string;
}

const TABLES = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS clients (id TEXT PRIMARY KEY, client TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS people (sub TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS records (
    model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, uid TEXT, grant_id TEXT, expires_at INTEGER,
    PRIMARY KEY (model, id)
  );
  CREATE INDEX IF NOT EXISTS by_uid ON records (uid);
  CREATE INDEX IF NOT EXISTS by_grant ON records (grant_id);
`;

/** Who there is: clients, people, and what the provider keeps of sessions and codes. */
export class IdentityStore {
  readonly kept: PeopleKept;
  readonly #database: DatabaseSync;
  readonly shutOut: ShutOut;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    chmodSync(file, 0o600);
    this.#database.exec(TABLES);
    this.shutOut = new ShutOut(this.#database);
    this.kept = new PeopleKept(this.#database);
    this.#database.prepare('DELETE FROM records WHERE expires_at < ?').run(nowSeconds());
  }

  putClient(client: AppClient): void {
    this.#run('INSERT OR REPLACE INTO clients VALUES (?, ?)', client.clientId, JSON.stringify(client));
  }

  client(id: string): AppClient | undefined {
    const row = this.#database.prepare('SELECT client FROM clients WHERE id = ?').get(id);
    return row && JSON.parse(String(row['client']));
  }

  /** False if somebody has this address already. */
  addPerson({ sub, email, createdAt }: Person): boolean {
    return this.#run('INSERT OR IGNORE INTO people VALUES (?, ?, ?)', sub, email, createdAt) > 0;
  }

  /** Everybody who may sign in. */
  people(): Person[] {
    return this.everybody().filter(({ sub }) => !this.shutOut.has(sub));
  }

  everybody(): Person[] {
    const rows = this.#database.prepare('SELECT * FROM people ORDER BY email').all();
    return rows.map((row) => ({
      sub: String(row['sub']),
      email: String(row['email']),
      createdAt: String(row['created_at']),
    }));
  }

  person(sub: string): Person | undefined {
    return this.people().find((each) => each.sub === sub);
  }

  close(): void {
    this.#database.close();
  }

  /** What oidc-provider keeps of one kind. */
  adapter(model: string): Adapter {
    return makeAdapter(this.#database, model);
  }

  #run(sql: string, ...values: (string | number | null)[]): number {
    return Number(this.#database.prepare(sql).run(...values).changes);
  }
}
