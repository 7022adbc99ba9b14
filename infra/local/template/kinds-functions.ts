import * as z from 'zod/mini';
import { arn, kind } from './kind.ts';

export const functionKinds = {
  'AWS::Lambda::Function': kind({
    ignores: ['Architectures', 'Code', 'Description', 'Layers', 'LoggingConfig', 'Runtime', 'Tags'],
    shape: z.strictObject({
      FunctionName: z.optional(z.string()),
      Handler: z.literal('index.handler'),
      Environment: z.optional(z.strictObject({ Variables: z.record(z.string(), z.string()) })),
      MemorySize: z._default(z.number(), 128),
      /** The disk of this machine is not told apart. */
      EphemeralStorage: z.optional(z.strictObject({ Size: z.number() })),
      Role: z.string(),
      Timeout: z._default(z.number(), 3),
    }),
    names({ stack, id, places, text }) {
      const Ref = text('FunctionName') ?? `${stack}-${id}`.slice(0, 64);
      return { Ref, Arn: arn('lambda', places.region, `function:${Ref}`) };
    },
  }),
  'AWS::Lambda::EventSourceMapping': kind({
    ignores: ['Tags'],
    shape: z.strictObject({
      EventSourceArn: z.string(),
      FunctionName: z.string(),
      BatchSize: z._default(z.number(), 100),
      DestinationConfig: z.optional(
        z.strictObject({ OnFailure: z.strictObject({ Destination: z.string().check(z.startsWith('arn:aws:sqs:')) }) }),
      ),
      FilterCriteria: z.optional(z.strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) })),
      FunctionResponseTypes: z._default(z.array(z.literal('ReportBatchItemFailures')), []),
      MaximumBatchingWindowInSeconds: z._default(z.number(), 0),
      MaximumRetryAttempts: z._default(z.number(), -1),
      ParallelizationFactor: z._default(z.number(), 1),
      StartingPosition: z.literal('TRIM_HORIZON'),
      TumblingWindowInSeconds: z._default(z.number(), 0),
    }),
    names: ({ id }) => ({ Ref: id }),
  }),
  'AWS::Scheduler::Schedule': kind({
    ignores: ['Description', 'Target.RoleArn'],
    shape: z.strictObject({
      FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
      ScheduleExpression: z.string(),
      ScheduleExpressionTimezone: z.optional(z.literal('Etc/UTC')),
      State: z._default(z.enum(['ENABLED', 'DISABLED']), 'ENABLED'),
      Target: z.strictObject({
        Arn: z.string(),
        Input: z.optional(z.string()),
        RetryPolicy: z.optional(
          z.strictObject({ MaximumEventAgeInSeconds: z.optional(z.number()), MaximumRetryAttempts: z.literal(0) }),
        ),
      }),
    }),
    names: ({ stack, id, places }) => ({
      Ref: id,
      Arn: arn('scheduler', places.region, `schedule/default/${stack}-${id}`),
    }),
  }),
};
