import {
  type AttributeValue,
  BatchExecuteStatementCommand,
  type BatchStatementRequest,
  type BatchStatementResponse,
  DuplicateItemException,
  ExecuteStatementCommand,
} from '@aws-sdk/client-dynamodb';
import type { Table } from './table.ts';

/** A row as it is stored: flat, of texts, numbers and bytes. */
export type Row = Readonly<Record<string, string | number | Uint8Array | undefined>>;

/** An INSERT fails on a key that exists, so that it is at once the append, the optimistic lock and the de-duplication. */
export type Inserted = 'INSERTED' | 'EXISTS';

/** Most statements that one call may carry. */
export const BATCH_SIZE = 25;

const attribute = (value: string | number | Uint8Array): AttributeValue =>
  typeof value === 'string' ? { S: value } : typeof value === 'number' ? { N: String(value) } : { B: value };

/** The statement that inserts a row, with its values as parameters. */
export function insertion({ name }: Table, row: Row): { Statement: string; Parameters: AttributeValue[] } {
  const entries = Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return {
    Statement: `INSERT INTO "${name}" VALUE {${entries.map(([key]) => `'${key}':?`).join(',')}}`,
    Parameters: entries.map(([, value]) => attribute(value)),
  };
}

export async function insertOne(table: Table, row: Row): Promise<Inserted> {
  try {
    await table.client.send(new ExecuteStatementCommand(insertion(table, row)));
    return 'INSERTED';
  } catch (error) {
    if (error instanceof DuplicateItemException) return 'EXISTS';
    throw error;
  }
}

/** Codes of single statements that passing time may cure. */
const PASSING = new Set([
  'InternalServerError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'ThrottlingError',
  'TransactionConflict',
]);
const MOST_ATTEMPTS = 6;
const FIRST_PAUSE_MILLISECONDS = 25;

const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MILLISECONDS * 2 ** attempt * (0.5 + Math.random() / 2)));

/**
 * Runs statements that do not depend on each other, 25 a call; each has its own answer. Those refused for a passing reason are
 * tried again, so that one hot key does not fail the rest.
 */
export async function execute(
  table: Table,
  statements: readonly BatchStatementRequest[],
): Promise<BatchStatementResponse[]> {
  const answers: BatchStatementResponse[] = new Array(statements.length);
  let open = statements.map((statement, index) => ({ statement, index }));
  for (let attempt = 0; open.length > 0; attempt += 1) {
    if (attempt > 0) await pause(attempt);
    const chunks = Array.from({ length: Math.ceil(open.length / BATCH_SIZE) }, (_, chunk) =>
      open.slice(chunk * BATCH_SIZE, (chunk + 1) * BATCH_SIZE),
    );
    await Promise.all(chunks.map((chunk) => executeChunk(table, chunk, answers)));
    open = open.filter(({ index }) => PASSING.has(answers[index]?.Error?.Code ?? ''));
    if (attempt === MOST_ATTEMPTS) break;
  }
  return answers;
}

async function executeChunk(
  { client }: Table,
  chunk: readonly { statement: BatchStatementRequest; index: number }[],
  answers: BatchStatementResponse[],
) {
  const { Responses = [] } = await client.send(
    new BatchExecuteStatementCommand({ Statements: chunk.map(({ statement }) => statement) }),
  );
  for (const [place, { index }] of chunk.entries()) {
    const answer = Responses[place];
    if (!answer) throw new Error('A statement of a batch was left without an answer');
    answers[index] = answer;
  }
}

/** A statement that failed for a reason that is not the caller's. */
export class StatementError extends Error {
  override readonly name = 'StatementError';
  constructor(answer: BatchStatementResponse) {
    super(`${answer.Error?.Code}: ${answer.Error?.Message}`);
  }
}

/** Inserts rows under different keys, in any order; says of each whether it was new. */
export async function insertMany(table: Table, rows: readonly Row[]): Promise<Inserted[]> {
  const [only] = rows;
  if (only && rows.length === 1) return [await insertOne(table, only)];
  const answers = await execute(
    table,
    rows.map((row) => insertion(table, row)),
  );
  return answers.map((answer) => {
    if (!answer.Error) return 'INSERTED';
    if (answer.Error.Code === 'DuplicateItem') return 'EXISTS';
    throw new StatementError(answer);
  });
}
