import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Request units used, and in how many calls. */
export interface Units {
  writes: number;
  reads: number;
  calls: number;
}

const WRITING = new Set([
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'ExecuteStatement',
  'BatchExecuteStatement',
]);

const total = (used: ConsumedCapacity | readonly ConsumedCapacity[] | undefined): number =>
  [used ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);

/** Writes to a table or index whose condition failed are billed too, and no answer says so. */
const refused = (output: { Responses?: unknown }): number =>
  (Array.isArray(output.Responses) ? output.Responses : []).filter((answer: { Error?: unknown }) => answer.Error)
    .length;

function add(entry: Units, command: string, units: number): void {
  entry.calls += 1;
  if (WRITING.has(command)) entry.writes += units;
  else entry.reads += units;
}

/** Meters what a client asks of the tables, by the step that is under way. */
export class Meter {
  readonly steps = new Map<string, Units>();
  /** Queries of an index: they cost the same whatever is in it, so they belong to no life. */
  readonly index: Units = { writes: 0, reads: 0, calls: 0 };
  /** Every operation that was asked for. */
  readonly operations = new Set<string>();
  #step = 'start';

  constructor(client: DynamoDBClient) {
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const input = args.input as { ReturnConsumedCapacity?: string; IndexName?: string };
        input.ReturnConsumedCapacity = 'INDEXES';
        const name = String(context.commandName).replace(/Command$/, '');
        this.operations.add(name);
        const entry = input.IndexName ? this.index : this.#entry();
        const result = await next(args).catch((error: Error) => {
          if (WRITING.has(name)) add(entry, name, 1);
          throw error;
        });
        const output = result.output as { ConsumedCapacity?: ConsumedCapacity; Responses?: unknown };
        add(entry, name, total(output.ConsumedCapacity) + refused(output));
        return result;
      },
      { step: 'initialize', name: 'meter', override: true },
    );
  }

  /** What comes from now on belongs to this step. */
  during(step: string): void {
    this.#step = step;
  }

  #entry(): Units {
    const found = this.steps.get(this.#step) ?? { writes: 0, reads: 0, calls: 0 };
    this.steps.set(this.#step, found);
    return found;
  }
}
