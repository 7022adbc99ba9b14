import type { QueueMapping as Created } from '../control/mappings.ts';
import type { Directory } from '../directory.ts';
import type { Functions } from '../functions/functions.ts';
import type { LocalFunction } from '../functions/invoke.ts';
import { queueUrl } from '../queues/url.ts';
import { checkStream } from '../rights/reading.ts';
import type { Table } from '../tables/create.ts';
import type { Found, System } from '../template/system.ts';
import { openCheckpoint } from './checkpoint.ts';
import { makeFilter } from './filter.ts';
import { QueueMapping } from './queue-mapping.ts';
import { StreamMapping } from './stream-mapping.ts';
import { StreamReader } from './stream-reader.ts';
import { Tumbling } from './tumbling.ts';

/** Batches that Lambda hands over at once from one queue, to begin with. */
const FIRST_CONCURRENCY = 5;

interface Parts {
  readonly system: System;
  readonly directory: Directory;
  readonly functions: Functions;
  readonly tables: readonly Table[];
  readonly dynamodb: string;
  readonly queues: string;
  /** Milliseconds between two looks at a stream of which nobody says that there is something new. */
  readonly idle: number;
}

function tumblingOf({ id, properties }: Found<'AWS::Lambda::EventSourceMapping'>, to: LocalFunction) {
  const { EventSourceArn, ParallelizationFactor, TumblingWindowInSeconds: seconds } = properties;
  if (!seconds) return undefined;
  if (ParallelizationFactor > 1) throw new Error(`${id}: the local stack knows tumbling windows of whole shards only`);
  return new Tumbling(seconds, to, EventSourceArn);
}

/** Reads a stream as the template says. */
export function startStream(found: Found<'AWS::Lambda::EventSourceMapping'>, parts: Parts): StreamMapping {
  const { properties, id } = found;
  const { EventSourceArn: streamArn, DestinationConfig, FilterCriteria } = properties;
  const table = parts.tables.find(({ StreamArn }) => StreamArn === streamArn);
  if (!table) throw new Error(`${id} reads ${streamArn}, which is no stream of a table`);
  const checkpoint = openCheckpoint(parts.directory, id, streamArn);
  const failures = DestinationConfig?.OnFailure.Destination;
  const to = parts.functions.existing(properties.FunctionName);
  checkStream(to, streamArn, failures);
  return new StreamMapping(new StreamReader(parts.dynamodb, streamArn, checkpoint.position), parts.idle, {
    to,
    streamArn,
    checkpoint,
    filter: makeFilter(FilterCriteria?.Filters.map(({ Pattern }) => Pattern)),
    region: parts.system.region,
    hashKey: table.hashKey,
    queues: parts.queues,
    failuresUrl: failures && queueUrl(parts.queues, failures),
    batchSize: properties.BatchSize,
    windowSeconds: properties.MaximumBatchingWindowInSeconds,
    mostRetries: properties.MaximumRetryAttempts,
    lanes: properties.ParallelizationFactor,
    isReporting: properties.FunctionResponseTypes.length > 0,
    tumbling: tumblingOf(found, to),
  });
}

/** Reads a queue as was asked at run time. */
export const startQueue = (created: Created, to: LocalFunction, { system, queues }: Pick<Parts, 'system' | 'queues'>) =>
  new QueueMapping({
    to,
    queues,
    url: queueUrl(queues, created.EventSourceArn),
    arn: created.EventSourceArn,
    region: system.region,
    batchSize: created.BatchSize,
    windowSeconds: created.MaximumBatchingWindowInSeconds,
    mostRunning: created.ScalingConfig?.MaximumConcurrency ?? FIRST_CONCURRENCY,
    isReporting: created.FunctionResponseTypes.length > 0,
  });
