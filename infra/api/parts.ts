import type { Stack, StackProps } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { DataStack } from '../data-stack.ts';
import { Handler, type HandlerProps, type TableUse } from '../handler.ts';
import type { IdentityStack } from '../identity-stack.ts';
import type { Settings } from '../settings.ts';

/** What functions of the API are made from. */
export interface ApiParts extends StackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly identity: IdentityStack;
  readonly inboxDeadLetters: Queue;
}

/** Makes the function of a route, with what every function needs to know who calls. */
export type Make = (name: string, props?: HandlerProps) => Handler;

/** Makes functions of the API in a stack. */
export const makeIn =
  (stack: Stack, { identity }: ApiParts): Make =>
  (name, props = {}) => {
    const caller = {
      ISSUER: identity.pool.userPoolProviderUrl,
      OPERATOR_CLIENT_ID: identity.operator?.userPoolClientId ?? '',
    };
    return new Handler(stack, `api/${name}`, { ...props, variables: { ...caller, ...props.variables } });
  };

/** Who calls is asked of the registry at every call. */
export const registry = ({ data }: ApiParts): TableUse => ({ table: data.cases, actions: ['Query'] });
export const appending = ({ data }: ApiParts): TableUse => ({ table: data.cases, actions: ['PartiQLInsert', 'Query'] });
export const reading = ({ data }: ApiParts): TableUse => ({ table: data.cases, actions: ['Query', 'GetItem'] });
