import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * Lets something happen before every call of a client. Calls that come together wait for each other. Answers how to wait until
 * nothing happens any more.
 */
export function meanwhile(
  client: DynamoDBClient,
  happen: (call: { readonly number: number; readonly command: string }) => Promise<void>,
): () => Promise<void> {
  let before = Promise.resolve();
  let number = 0;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        number += 1;
        const call = { number, command: commandName };
        before = before.then(() => happen(call));
        await before;
        return next(args);
      },
    { step: 'initialize', name: 'meanwhile' },
  );
  return () => before;
}
