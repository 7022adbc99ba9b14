import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ColdImport } from './cold-import.ts';
import type { ConsoleRates } from './console/measure.ts';
import type { PageWeights } from './console/weights.ts';
import type { FigureRates } from './figures/measure.ts';
import type { IdleCost } from './idle-cost.ts';
import type { Intake } from './intake.ts';
import type { LifeCost } from './life-cost.ts';
import type { Lives } from './lives.ts';
import type { Units } from './meter.ts';
import type { Comparison } from './yardstick/compare.ts';

/** What is the same on every machine: an increase fails a test. */
export interface Costs {
  readonly life: LifeCost;
  /** Request units of what may happen beside and after a simple life, for one item. */
  readonly paths: Readonly<Record<string, Units>>;
  readonly usdPerMillion: {
    readonly singleCalls: Readonly<Record<string, number>>;
    readonly batches: Readonly<Record<string, number>>;
  };
  readonly idleUsdPerMonth: IdleCost;
  /** Kilobytes of each function, and the most an API function may have. */
  readonly bundles: Readonly<Record<string, { readonly kilobytes: number; readonly limit?: number }>>;
  /** Of the page for people. */
  readonly page?: PageWeights;
}

/** What depends on the machine: only the ratios say something elsewhere. */
export interface Rates {
  readonly measuredOn: string;
  readonly machine: { readonly cpus: number; readonly model: string; readonly node: string };
  readonly local: {
    readonly bootMilliseconds: number;
    readonly idleMegabytes: { readonly system: number; readonly emulators: number };
  };
  readonly coldImports: readonly ColdImport[];
  readonly intake: Intake;
  readonly lives: { readonly singleCalls: Lives; readonly batches: Lives; readonly paced: Lives };
  /** Where the process with the functions spends its CPU time, by part, in shares. */
  readonly shares: {
    readonly singleCalls: Readonly<Record<string, number>>;
    readonly batches: Readonly<Record<string, number>>;
  };
  /** Or why there is nothing to compare with. */
  readonly yardstick: Comparison | string;
}

export interface Results {
  readonly costs: Costs;
  readonly rates?: Rates;
  readonly figures?: FigureRates;
  readonly console?: ConsoleRates;
}

const FILE = fileURLToPath(new URL('results.json', import.meta.url));
/** More digits than a measurement deserves would only make noise in the history of the file. */
const DIGITS = 4;

export const readResults = (): Results => JSON.parse(readFileSync(FILE, 'utf8')) as Results;

const shortened = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;

export const writeResults = (results: Results): void =>
  writeFileSync(FILE, `${JSON.stringify(results, shortened, 2)}\n`);
