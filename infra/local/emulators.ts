import type { Closing } from './closing.ts';
import type { Ground } from './ground.ts';
import { makeBucket, makeQueues } from './queues/create.ts';
import { startFauxqs } from './queues/fauxqs.ts';
import { keepAging } from './queues/lifecycle.ts';
import { makeTable, type Table } from './tables/create.ts';
import { reachDynamo, startDynoxide } from './tables/dynoxide.ts';
import { keepExpiring } from './tables/expiry.ts';
import { keepStreams } from './tables/stream-upkeep.ts';
import type { System } from './template/system.ts';

export interface Tables {
  readonly made: readonly Table[];
  /** To be called when somebody may have written. */
  look(): void;
}

/** Starts DynamoDB and makes the tables. Tells when somebody has written, as far as that can be known. */
export async function startTables(
  { processes, ports, dynamo }: Ground,
  system: System,
  { closing, onWrite }: { closing: Closing; onWrite: () => void },
): Promise<Tables> {
  if (dynamo.file) await startDynoxide(processes, ports.dynamodb, dynamo.file);
  else await reachDynamo(dynamo.endpoint);
  const properties = system.all('AWS::DynamoDB::GlobalTable').map((table) => table.properties);
  const made = await Promise.all(properties.map((each) => makeTable(dynamo.endpoint, each)));
  closing.add(keepExpiring(dynamo.endpoint, properties));
  if (!dynamo.file) return { made, look: onWrite };
  const upkeep = keepStreams(dynamo.file, onWrite);
  closing.add(() => upkeep.stop());
  return { made, look: () => upkeep.look() };
}

/** Starts SQS and S3 and makes the queues and buckets. */
export async function startQueues(
  { directory, processes, ports, endpoints }: Ground,
  system: System,
  closing: Closing,
): Promise<void> {
  await startFauxqs(directory, processes, { port: ports.queues, region: system.region });
  await makeQueues(endpoints.sqs, system.all('AWS::SQS::Queue'));
  const buckets = system.all('AWS::S3::Bucket');
  for (const { ref, properties } of buckets) await makeBucket(endpoints.s3, ref, properties);
  closing.add(keepAging(endpoints.s3, buckets));
}
