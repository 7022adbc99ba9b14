import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { ALIASES, BUNDLING } from '../infra/bundling.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { banner, ...bundling } = BUNDLING;
/** As CDK calls esbuild for the functions. */
const OPTIONS: BuildOptions = {
  ...bundling,
  banner: { js: banner },
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  metafile: true,
  logLevel: 'silent',
};

/**
 * Kilobytes of a minified API function, of 1000 bytes; more is allowed to one that computes a clock or talks to S3, to the one
 * that reads pictures: its decoders run for seconds; and to the one by which an operator replays letters: it does what all that
 * failed would have done, once in a while.
 */
export const MOST_KILOBYTES = { plain: 480, withClockOrStorage: 560, withPictures: 690, replaying: 820 } as const;
const REPLAYING = 'functions/api/post-replay.ts';
const PICTURES = /node_modules\/(jpeg-js|pngjs)\//;
const HEAVY = /node_modules\/(temporal-polyfill|@aws-sdk\/client-s3)\//;

export interface Bundle {
  /** Its source file, such as `functions/api/get-item.ts`. */
  readonly entry: string;
  readonly kilobytes: number;
  readonly hasClockOrStorage: boolean;
  readonly hasPictures: boolean;
  readonly code: Uint8Array;
}

async function bundled(entry: string, options: BuildOptions): Promise<Bundle> {
  const { outputFiles = [], metafile } = await build({ ...OPTIONS, ...options });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
  const holds = (parts: RegExp) => inputs.some(([path, { bytesInOutput }]) => bytesInOutput > 0 && parts.test(path));
  const [hasClockOrStorage, hasPictures] = [holds(HEAVY), holds(PICTURES)];
  return { entry, kilobytes: code.length / 1000, hasClockOrStorage, hasPictures, code };
}

/** A function as it is deployed, by its source file. */
export const bundleFunction = (entry: string): Promise<Bundle> =>
  bundled(entry, { entryPoints: [entry], alias: ALIASES });

export const bundleFunctions = (): Promise<Bundle[]> =>
  Promise.all(globSync('functions/**/*.ts', { cwd: ROOT }).sort().map(bundleFunction));

/** What a function usually carries: the document client, the full schema library and all of Powertools. */
const USUAL = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import middy from '@middy/core';
import { z } from 'zod';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const queue = new SQSClient({});
const tools = [new Logger(), new Metrics({ namespace: 'n', serviceName: 's' }), new Tracer({ enabled: false })];
const Body = z.object({ id: z.string() });
export const handler = middy(async (event) => {
  const { id } = Body.parse(event);
  await table.send(new PutCommand({ TableName: id, Item: { id } }));
  await table.send(new QueryCommand({ TableName: id }));
  return [await queue.send(new SendMessageCommand({ QueueUrl: id, MessageBody: id })), tools];
});`;

export const bundleUsual = (): Promise<Bundle> =>
  bundled('usual', { stdin: { contents: USUAL, resolveDir: ROOT, loader: 'js' } });

/** The most an API function may weigh; undefined for one that nobody waits for. */
export function limitOf({ entry, hasClockOrStorage, hasPictures }: Bundle): number | undefined {
  if (!entry.startsWith('functions/api/')) return undefined;
  if (entry === REPLAYING) return MOST_KILOBYTES.replaying;
  if (hasPictures) return MOST_KILOBYTES.withPictures;
  return hasClockOrStorage ? MOST_KILOBYTES.withClockOrStorage : MOST_KILOBYTES.plain;
}
