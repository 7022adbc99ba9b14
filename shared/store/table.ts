import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** A table, and the way to it. */
export interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
}

let shared: DynamoDBClient | undefined;

function open(): DynamoDBClient {
  const client = new DynamoDBClient({ maxAttempts: 4 });
  // It walks every row of every call to keep secrets from a logger that is not there.
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}

/** Opens a table. All tables of a process share one client and its connections. */
export function openTable(name: string): Table {
  shared ??= open();
  return { client: shared, name };
}
