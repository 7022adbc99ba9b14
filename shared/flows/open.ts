import { type Authenticate, callersOf } from '../runtime/caller.ts';
import { Registry } from '../store/registry.ts';
import { openTable, type Table } from '../store/table.ts';

/** Variables of every route that asks who calls. */
export const CALLER_VARIABLES = ['CASES_TABLE', 'ISSUER', 'OPERATOR_CLIENT_ID'] as const;

/** What every such route starts from. */
export interface Opened {
  readonly cases: Table;
  readonly registry: Registry;
  readonly authenticate: Authenticate;
}

export function open(environment: Readonly<Record<(typeof CALLER_VARIABLES)[number], string>>): Opened {
  const cases = openTable(environment.CASES_TABLE);
  const registry = new Registry(cases);
  return { cases, registry, authenticate: callersOf(environment, (subject) => registry.principal(subject)) };
}
