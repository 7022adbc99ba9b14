import * as z from 'zod/mini';
import { arn, kind } from './kind.ts';

/** One or several, read as several. */
const Several = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value) => [value].flat()),
);

/** What the local stack can judge by. `NotAction`, `NotResource` and any other condition are errors. */
const Statement = z.strictObject({
  Sid: z.optional(z.string()),
  Effect: z.enum(['Allow', 'Deny']),
  Action: Several,
  Resource: Several,
  Condition: z.optional(z.strictObject({ ArnEquals: z.strictObject({ 'lambda:FunctionArn': Several }) })),
});
export type Statement = z.infer<typeof Statement>;

const PolicyDocument = z.strictObject({ Version: z.literal('2012-10-17'), Statement: z.array(Statement) });

export const rightsKinds = {
  'AWS::IAM::Role': kind({
    ignores: ['AssumeRolePolicyDocument', 'Description', 'Tags'],
    shape: z.strictObject({
      /** It allows to write logs, of which there are none here. */
      ManagedPolicyArns: z.optional(
        z.array(z.literal('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole')),
      ),
      Policies: z._default(z.array(z.strictObject({ PolicyName: z.string(), PolicyDocument })), []),
    }),
    names({ stack, id }) {
      const Ref = `${stack}-${id}`;
      return { Ref, Arn: arn('iam', '', `role/${Ref}`) };
    },
  }),
  'AWS::IAM::Policy': kind({
    ignores: [],
    shape: z.strictObject({ PolicyName: z.string(), PolicyDocument, Roles: z.array(z.string()) }),
    names: ({ id }) => ({ Ref: id }),
  }),
  /** There is no log here; roles name theirs. */
  'AWS::Logs::LogGroup': kind({
    ignores: ['KmsKeyId', 'LogGroupName', 'RetentionInDays', 'Tags'],
    shape: z.strictObject({}),
    names({ stack, id, places }) {
      const Ref = `${stack}-${id}`;
      return { Ref, Arn: arn('logs', places.region, `log-group:${Ref}:*`) };
    },
  }),
};
