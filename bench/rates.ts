import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureImports } from './cold-import.ts';
import { measureIntake } from './intake.ts';
import { BY_BATCHES, BY_SINGLE_CALLS, live, type Manner, PACED } from './lives.ts';
import { sharesIn } from './profile.ts';
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
  profiles?: string,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'noticeboard-bench-'));
  const stack = await startRemoteStack(directory, templateCache, profiles);
  try {
    return await work(stack, () => buildWorld(stack, MARKETPLACES));
  } finally {
    await stack.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Where the process with the functions spends its time while lives are lived in some manner. */
async function profile(templateCache: string, manner: Manner): Promise<Record<string, number>> {
  const profiles = mkdtempSync(join(tmpdir(), 'noticeboard-profiles-'));
  try {
    await onNewStack(
      templateCache,
      async (stack, populate) => live(stack, await populate(), manner, SECONDS),
      profiles,
    );
    return sharesIn(profiles);
  } finally {
    rmSync(profiles, { recursive: true, force: true });
  }
}

/** Start and rest of the local stack, then whole lives on it. */
const measureLives = (templateCache: string) =>
  onNewStack(templateCache, async (stack, populate) => {
    const local = { bootMilliseconds: stack.startedInMilliseconds, idleMegabytes: stack.memory() };
    const world = await populate();
    await live(stack, world, BY_SINGLE_CALLS, WARM_SECONDS);
    const paced = await live(stack, world, PACED, SECONDS);
    const singleCalls = await live(stack, world, BY_SINGLE_CALLS, SECONDS);
    const batches = await live(stack, world, BY_BATCHES, SECONDS);
    return { local, lives: { singleCalls, batches, paced } };
  });

/** Everything that is timed, one after the other: nothing else should run meanwhile. */
export async function measureRates(templateCache: string, say: (what: string) => void): Promise<Rates> {
  say('cold imports');
  const coldImports = await measureImports(templateCache);
  say('start of the local stack, whole lives');
  const { local, lives } = await measureLives(templateCache);
  say('where the time goes');
  const shares = {
    singleCalls: await profile(templateCache, BY_SINGLE_CALLS),
    batches: await profile(templateCache, BY_BATCHES),
  };
  say('intake beside the raw emulator');
  const intake = await onNewStack(templateCache, async (stack, populate) => measureIntake(stack, await populate()));
  say('the same steps by the yardstick');
  const yardstick = await compare((work) =>
    onNewStack(templateCache, async (stack, populate) => work(stack, await populate())),
  );
  const machine = { cpus: availableParallelism(), model: cpus()[0]?.model ?? 'unknown', node: process.version };
  const measuredOn = new Date().toISOString().slice(0, 10);
  return { measuredOn, machine, local, coldImports, intake, lives, shares, yardstick };
}
