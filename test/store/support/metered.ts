import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** One call that writes: how many statements it carries, and the units it is billed. */
export interface Written {
  readonly command: string;
  readonly statements: number;
  readonly units: number;
}

const WRITING = /^(Put|Update|Delete|Execute|BatchExecute|BatchWrite)/;

const total = (used: ConsumedCapacity | readonly ConsumedCapacity[] | undefined): number =>
  [used ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);

/** Notes what a client writes. */
export function metered(client: DynamoDBClient): Written[] {
  const written: Written[] = [];
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const input = args.input as { ReturnConsumedCapacity?: string; Statements?: readonly unknown[] };
        input.ReturnConsumedCapacity = 'TOTAL';
        const result = await next(args);
        const { ConsumedCapacity } = result.output as { ConsumedCapacity?: ConsumedCapacity };
        const command = commandName.replace(/Command$/, '');
        const entry = { command, statements: input.Statements?.length ?? 1, units: total(ConsumedCapacity) };
        if (WRITING.test(command)) written.push(entry);
        return result;
      },
    { step: 'initialize', name: 'metered' },
  );
  return written;
}
