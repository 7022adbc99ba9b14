import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What a frame belongs to, by the address of its file; the first that fits. */
const PARTS: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['AWS SDK', /node_modules\/(@aws-sdk|@smithy|@aws)\//],
  ['signatures and digests', /^node:internal\/crypto|^node:crypto/],
  ['compression', /^node:zlib/],
  ['HTTP and sockets', /^node:(_http|net|internal\/(streams|net|http|stream_base)|events|https?|buffer|dns)/],
  ['schemas (zod)', /node_modules\/zod\//],
  ['time zones and calendars', /node_modules\/temporal-polyfill\/|shared\/domain\/(clock|calendars)\//],
  ['rules and figures', /shared\/(domain|sectors|contracts|vocabulary)\//],
  ['store, flows, handlers', /shared\/|functions\//],
  ['local stack', /infra\/|node_modules\/oidc-provider\//],
  ['the rest of Node', /^node:/],
];
/** Work of the engine that has no file. */
const NATIVE = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['runMicrotasks', 'the rest of Node'],
  ...['writev', 'writeUtf8String', 'writeLatin1String', 'read', 'utf8Slice'].map(
    (name) => [name, 'HTTP and sockets'] as const,
  ),
]);
const RESTING = new Set(['(idle)', '(program)']);

function partOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  const [part] = PARTS.find(([, pattern]) => pattern.test(url)) ?? [NATIVE.get(functionName) ?? 'other'];
  return part;
}

function add({ nodes, samples, timeDeltas }: Profile, times: Map<string, number>): void {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    if (!frame || RESTING.has(frame.functionName)) continue;
    const part = partOf(frame);
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[index] ?? 0));
  }
}

/** Where a process spent its time: the share of each part, from the profiles that Node wrote into a folder. */
export function sharesIn(folder: string): Record<string, number> {
  const times = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
    if (profile.nodes.some(({ callFrame: { url } }) => url.endsWith('bench/stack-process.ts'))) add(profile, times);
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return Object.fromEntries([...times].sort(([, a], [, b]) => b - a).map(([part, time]) => [part, time / total]));
}
