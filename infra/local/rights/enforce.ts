import { $Command } from '@aws-sdk/client-dynamodb';
import { runningFunction } from '../functions/invoke.ts';
import { arn } from '../template/kind.ts';
import type { System } from '../template/system.ts';
import type { Input, Where } from './asking.ts';
import { askedBy } from './requests.ts';
import type { Rights } from './rights.ts';

function whereOf(system: System): Where {
  const arns = new Map(system.all('AWS::DynamoDB::GlobalTable').map((table) => [table.ref, table.arn]));
  const { region } = system;
  return { region, tableArn: (name) => arns.get(name) ?? arn('dynamodb', region, `table/${name}`) };
}

/**
 * Has every call that a function makes checked against its role; calls from outside of functions are nobody's. The base of all
 * commands of the SDK is the one place that each call passes, also one that is only signed, and to be made by somebody else.
 * Refusals are noted, since a function may live with one. Returns how to undo that.
 */
export function enforce(rights: Rights, system: System, refusals: Error[]): () => void {
  const where = whereOf(system);
  const check = (by: string, [client, command]: readonly [string, string], input: Input) => {
    try {
      for (const asked of askedBy(client, command, input, where)) rights.check(by, asked);
    } catch (refusal) {
      refusals.push(refusal as Error);
      throw refusal;
    }
  };
  const base = $Command.prototype;
  const { resolveMiddlewareWithContext: resolve } = base;
  base.resolveMiddlewareWithContext = function (...given) {
    const handle = resolve.apply(this, given);
    const { clientName, commandName } = given[3];
    return async (call: { input: Input }) => {
      const by = runningFunction.getStore();
      if (by !== undefined) check(by, [clientName, commandName], call.input);
      return handle(call);
    };
  };
  return () => {
    base.resolveMiddlewareWithContext = resolve;
  };
}
