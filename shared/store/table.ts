import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** A table, and the way to it. */
export interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
}

let shared: DynamoDBClient | undefined;

/** Opens a table. All tables of a process share one client and its connections. */
export function openTable(name: string): Table {
  shared ??= new DynamoDBClient({ maxAttempts: 4 });
  return { client: shared, name };
}
