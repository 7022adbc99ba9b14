import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { FactType } from '../shared/domain/facts/column.ts';
import {
  countQueries,
  parametersOf,
  type Query,
  type QueryName,
  quantileQuery,
} from '../shared/domain/facts/queries.ts';
import { type Answer, type Answers, type Asking, splitFor } from '../shared/domain/facts/source.ts';
import { COLUMNS, FACT_TABLES, type FactTable } from '../shared/domain/facts/tables.ts';

/** Files of facts on this machine, by table. Their folders say of which cut, sector and month they are. */
export type FactFiles = Readonly<Record<FactTable, readonly string[]>>;

const TYPES: Readonly<Record<FactType, string>> = { text: 'varchar', integer: 'bigint', boolean: 'boolean' };

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A table of facts as the queries name it. Without files it is empty, and has its columns. */
function viewOf(table: FactTable, files: readonly string[]): string {
  if (files.length > 0) {
    const options = 'hive_partitioning = true, hive_types_autocast = false';
    return `create view ${table} as select * from read_parquet([${files.map(quoted).join(', ')}], ${options})`;
  }
  const columns = [
    ...COLUMNS[table].map(({ name, type }) => `${name} ${TYPES[type]}`),
    ...['cut', 'sector', 'month'].map((name) => `${name} varchar`),
  ];
  return `create table ${table} (${columns.join(', ')})`;
}

/** DuckDB with the facts of these files. It keeps nothing on disk. */
export class FactsInDuckDb {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async open(files: FactFiles, settings: Record<string, string> = {}): Promise<FactsInDuckDb> {
    const instance = await DuckDBInstance.create(':memory:', settings);
    const connection = await instance.connect();
    for (const table of FACT_TABLES) await connection.run(viewOf(table, files[table]));
    return new FactsInDuckDb(instance, connection);
  }

  async #ask(query: Query, cut: string, submitter: string | undefined): Promise<Answer[]> {
    const reader = await this.#connection.runAndReadAll(query.text, parametersOf(query, cut, submitter));
    return reader.getRowObjectsJS() as Answer[];
  }

  /** Asks everything that figures of a scope are made from. */
  async answers(cut: string, asking: Asking): Promise<Answers> {
    const submitter = asking.scope !== 'ALL' && 'submitter' in asking.scope ? asking.scope.submitter : undefined;
    const whose = submitter === undefined ? 'ALL' : 'SUBMITTER';
    const queries = countQueries(whose);
    const ask = (name: QueryName) => this.#ask(queries[name], cut, submitter);
    const counts = {
      items: await ask('items'),
      redress: await ask('redress'),
      due: await ask('due'),
      notices: await ask('notices'),
      durations: await ask('durations'),
    };
    const quantiles = await this.#ask(quantileQuery(whose, splitFor(asking)), cut, submitter);
    return { counts, quantiles };
  }

  /** Reads every row of files one by one; answers those that cannot be read, each with the reason. */
  async unreadable(files: FactFiles): Promise<string[]> {
    const found: string[] = [];
    for (const file of FACT_TABLES.flatMap((table) => files[table])) {
      try {
        await this.#connection.run(`create or replace temp table probe as select * from read_parquet(${quoted(file)})`);
      } catch (error) {
        found.push(`${file}: damaged: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      }
    }
    return found;
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}
