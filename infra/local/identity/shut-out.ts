import type { DatabaseSync } from 'node:sqlite';

const TABLE = 'CREATE TABLE IF NOT EXISTS shut_out (sub TEXT PRIMARY KEY)';

/** People who are disabled: they are known, and cannot sign in. */
export class ShutOut {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(TABLE);
  }

  add(sub: string): void {
    this.#database.prepare('INSERT OR IGNORE INTO shut_out VALUES (?)').run(sub);
  }

  remove(sub: string): void {
    this.#database.prepare('DELETE FROM shut_out WHERE sub = ?').run(sub);
  }

  has(sub: string): boolean {
    return this.#database.prepare('SELECT 1 FROM shut_out WHERE sub = ?').get(sub) !== undefined;
  }
}
