import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RemoteStack } from '../remote-stack.ts';
import { median } from '../statistics.ts';
import type { World } from '../world.ts';
import { type Figures, figuresOf } from './line.ts';
import type { Players } from './side.ts';

/** Where the other implementation lies: a folder with `run.sh` and `load.mjs`. */
const WHERE = 'NOTICEBOARD_YARDSTICK';
const ROUNDS = 2;
const SECONDS = '5';
const PACED = { RATE: '40', CONC: '4' };

/** The same steps by both, side by side. A ratio above 1 means that we are faster. */
export interface Comparison {
  readonly yardstick: Figures;
  readonly singleCalls: Figures;
  readonly batches: Figures;
  readonly wholeCasesBySingleCalls: number;
  readonly wholeCasesByBatches: number;
  readonly paced: {
    readonly yardstick: Figures;
    readonly ours: Figures;
    /** Ours over theirs; below 1 we are sooner. */
    readonly acceptP50: number;
    readonly receivedP50: number;
  };
}

type Settings = Readonly<Record<string, string>>;

const run = async (command: string, args: readonly string[], cwd: string, settings: Settings): Promise<Figures> => {
  const { stdout } = await promisify(execFile)(command, args, {
    cwd,
    env: { ...process.env, SEC: SECONDS, ...settings },
  });
  return figuresOf(stdout);
};

/** A copy whose notices have one listing each, since one listing is one case of ours. */
function copyOf(folder: string): string {
  const copy = join(tmpdir(), 'noticeboard-yardstick');
  const source = join(copy, 'source');
  rmSync(source, { recursive: true, force: true });
  mkdirSync(source, { recursive: true });
  cpSync(folder, source, { recursive: true });
  const payload = readFileSync(join(folder, 'payload.mjs'), 'utf8');
  const single = payload.replace('length: 5', 'length: 1');
  if (single === payload) throw new Error(`${folder}/payload.mjs has not five listings any more`);
  rmSync(join(source, 'payload.mjs'));
  writeFileSync(join(source, 'payload.mjs'), single);
  return copy;
}

/** Has somebody work on a stack with an empty store of its own. */
export type OnNewStack = (work: (stack: RemoteStack, world: World) => Promise<Figures>) => Promise<Figures>;

/** Both begin each run with an empty store: what one run leaves unanswered must not be the work of the next. */
class Match {
  readonly #folder: string;
  readonly #onNewStack: OnNewStack;

  constructor(folder: string, onNewStack: OnNewStack) {
    this.#folder = folder;
    this.#onNewStack = onNewStack;
  }

  theirs(settings: Settings = {}): Promise<Figures> {
    return run('bash', [join(this.#folder, 'source', 'run.sh')], this.#folder, { WORK: this.#folder, ...settings });
  }

  /** By the driver of theirs, which theirs has installed. */
  ours(isBatched: boolean, settings: Settings = {}): Promise<Figures> {
    return this.#onNewStack(async (stack, world) => {
      const port = await stack.ask<number>('adapt', { players: playersOf(world), isBatched });
      const { system, emulators } = stack.pids;
      const args = ['load.mjs', port, system, ...emulators].map(String);
      return run(process.execPath, args, join(this.#folder, 'app'), { NAME: 'noticeboard', ...settings });
    });
  }
}

const playersOf = ({ authority, markets }: World): Players => ({
  authority: authority.token,
  markets: markets.map(({ id, caller, queues }) => ({ id, token: caller.token, queues })),
});

/** Figure by figure, the middle of all rounds. */
function middle(all: readonly Figures[]): Figures {
  const of = (figure: keyof Figures) => median(all.map((figures) => figures[figure]));
  return {
    intakePerSecond: of('intakePerSecond'),
    casesPerSecond: of('casesPerSecond'),
    acceptP50: of('acceptP50'),
    acceptP99: of('acceptP99'),
    receivedP50: of('receivedP50'),
    receivedP99: of('receivedP99'),
    cpuApplication: of('cpuApplication'),
    cpuStore: of('cpuStore'),
  };
}

/** Measures both in turns, or says why it does not. */
export async function compare(onNewStack: OnNewStack): Promise<Comparison | string> {
  const folder = process.env[WHERE];
  if (!folder) return `Nothing to compare with: ${WHERE} names no folder.`;
  if (!existsSync(join(folder, 'run.sh'))) return `Nothing to compare with: ${folder} has no run.sh.`;
  const match = new Match(copyOf(folder), onNewStack);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ theirs: await match.theirs(), single: await match.ours(false), batches: await match.ours(true) });
  }
  const paced = { yardstick: await match.theirs(PACED), ours: await match.ours(false, PACED) };
  return {
    yardstick: middle(rounds.map(({ theirs }) => theirs)),
    singleCalls: middle(rounds.map(({ single }) => single)),
    batches: middle(rounds.map(({ batches }) => batches)),
    wholeCasesBySingleCalls: median(rounds.map(({ single, theirs }) => single.casesPerSecond / theirs.casesPerSecond)),
    wholeCasesByBatches: median(rounds.map(({ batches, theirs }) => batches.casesPerSecond / theirs.casesPerSecond)),
    paced: {
      ...paced,
      acceptP50: paced.ours.acceptP50 / paced.yardstick.acceptP50,
      receivedP50: paced.ours.receivedP50 / paced.yardstick.receivedP50,
    },
  };
}
