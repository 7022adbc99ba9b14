import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureImports } from './cold-import.ts';
import { measureIntake } from './intake.ts';
import { BY_BATCHES, BY_SINGLE_CALLS, live, PACED } from './lives.ts';
import { type RemoteStack, startRemoteStack } from './remote-stack.ts';
import type { Rates } from './results.ts';
import { buildWorld, type World } from './world.ts';
import { compare } from './yardstick/compare.ts';

const MARKETPLACES = 20;
const WARM_SECONDS = 2;
const SECONDS = 6;

/** Runs something on a stack with an empty store of its own, kept in files as always. */
async function onNewStack<T>(
  templateCache: string,
  work: (stack: RemoteStack, world: () => Promise<World>) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'noticeboard-bench-'));
  const stack = await startRemoteStack(directory, templateCache);
  try {
    return await work(stack, () => buildWorld(stack, MARKETPLACES));
  } finally {
    await stack.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Everything that is timed, one after the other: nothing else should run meanwhile. */
export async function measureRates(templateCache: string, say: (what: string) => void): Promise<Rates> {
  say('cold imports');
  const coldImports = await measureImports(templateCache);
  say('start of the local stack, whole lives');
  const { local, lives } = await onNewStack(templateCache, async (stack, populate) => {
    const local = { bootMilliseconds: stack.startedInMilliseconds, idleMegabytes: stack.memory() };
    const world = await populate();
    await live(stack, world, BY_SINGLE_CALLS, WARM_SECONDS);
    const paced = await live(stack, world, PACED, SECONDS);
    const singleCalls = await live(stack, world, BY_SINGLE_CALLS, SECONDS);
    const batches = await live(stack, world, BY_BATCHES, SECONDS);
    return { local, lives: { singleCalls, batches, paced } };
  });
  say('intake beside the raw emulator');
  const intake = await onNewStack(templateCache, async (stack, populate) => measureIntake(stack, await populate()));
  say('the same steps by the yardstick');
  const yardstick = await onNewStack(templateCache, async (stack, populate) => compare(stack, await populate()));
  return {
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: { cpus: availableParallelism(), model: cpus()[0]?.model ?? 'unknown', node: process.version },
    local,
    coldImports,
    intake,
    lives,
    yardstick,
  };
}
