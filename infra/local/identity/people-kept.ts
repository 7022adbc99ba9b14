import type { DatabaseSync } from 'node:sqlite';

/** What the sign-in page says of a person beside the address, for demonstrations: where they belong, and what they are there. */
export interface Introduction {
  /** Under what heading, such as `Authorities`. */
  readonly section: string;
  /** Of whom, such as the name of an office. */
  readonly group: string;
  /** What is on the button, such as `Officer`. */
  readonly title: string;
  /** Sections, groups and people come in this order. */
  readonly order: number;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS memberships (sub TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (sub, name));
  CREATE TABLE IF NOT EXISTS introductions (sub TEXT PRIMARY KEY, introduction TEXT NOT NULL);
`;

/** Groups of people, and how the sign-in page introduces them. */
export class PeopleKept {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(TABLES);
  }

  join(sub: string, group: string): void {
    this.#database.prepare('INSERT OR IGNORE INTO memberships VALUES (?, ?)').run(sub, group);
  }

  groupsOf(sub: string): string[] {
    const rows = this.#database.prepare('SELECT name FROM memberships WHERE sub = ? ORDER BY name').all(sub);
    return rows.map((row) => String(row['name']));
  }

  introduce(sub: string, introduction: Introduction): void {
    this.#database.prepare('INSERT OR REPLACE INTO introductions VALUES (?, ?)').run(sub, JSON.stringify(introduction));
  }

  introductions(): ReadonlyMap<string, Introduction> {
    const rows = this.#database.prepare('SELECT * FROM introductions').all();
    return new Map(rows.map((row) => [String(row['sub']), JSON.parse(String(row['introduction'])) as Introduction]));
  }
}
