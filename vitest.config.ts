import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const isLong = Boolean(process.env['LONG']);
const testTimeout = isLong ? 600_000 : 30_000;

const PURE = 'test/{unit,web/unit}/**';
/** What takes long by its nature: walks in a browser, kills, outages, races, many of a kind. */
const LONG = [
  'test/web/walks/**',
  'test/crash/**',
  'test/stack/{dead-letters-batches,many-listings,races,replayed-outages,soak}.test.ts',
  'test/store/append-races.test.ts',
];

/** Tests of pure code share a process and its modules: they touch nothing that outlives them. All others get a process a file. */
export default defineConfig({
  test: {
    // Much of a flow is waiting, for queues and processes: one file more than there are cores.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { test: { name: 'unit', include: [`${PURE}/*.test.ts`], isolate: false, testTimeout } },
      {
        test: {
          name: 'system',
          include: ['test/**/*.test.ts'],
          exclude: [PURE, ...(isLong ? [] : LONG)],
          testTimeout,
        },
      },
    ],
  },
});
