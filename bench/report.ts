import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MOST_KILOBYTES } from './bundles.ts';
import { consoleLines, weightLines } from './console/report.ts';
import { figureLines } from './figures/report.ts';
import { atLeast, atMost, type Line, said } from './line.ts';
import type { Costs, Rates, Results } from './results.ts';
import { rounded } from './statistics.ts';
import type { Comparison } from './yardstick/compare.ts';
import type { Figures } from './yardstick/line.ts';

/** What the figures are to reach. */
export const LIMITS = {
  writeUnits: 18,
  readUnits: 8,
  usdBySingleCalls: 24,
  usdByBatches: 17,
  idleUsd: 2,
  idleUsdPerMarketplace: 0.3,
  coldImport: 0.65,
  intake: 0.5,
  bySingleCalls: 0.5,
  byBatches: 1,
  accept: 1,
  received: 2,
} as const;

function costLines({ life, usdPerMillion, idleUsdPerMonth, bundles, page }: Costs): Line[] {
  const total = ({ total = Number.NaN }: Readonly<Record<string, number>>) => total;
  const largest = (of: number) =>
    Math.max(...Object.values(bundles).map(({ kilobytes, limit }) => (limit === of ? kilobytes : 0)));
  const { plain, withClockOrStorage, withPictures, replaying } = MOST_KILOBYTES;
  const { total: idle, perMarketplace, signingKey } = idleUsdPerMonth;
  return [
    atMost('Write units of a whole life', life.total.writes, LIMITS.writeUnits),
    atMost('Read units of a whole life', life.total.reads, LIMITS.readUnits),
    atMost('USD per million lives, single calls', total(usdPerMillion.singleCalls), LIMITS.usdBySingleCalls),
    atMost('USD per million lives, batches and return queue', total(usdPerMillion.batches), LIMITS.usdByBatches),
    atMost('USD a month when nobody uses it', idle, LIMITS.idleUsd),
    said('USD a month for the key that signs exports, beside that', `${rounded(signingKey)}`),
    atMost('USD a month for each marketplace on queues', perMarketplace, LIMITS.idleUsdPerMarketplace),
    atMost('Largest API function, KB', largest(plain), plain),
    atMost('Largest API function with a clock or S3, KB', largest(withClockOrStorage), withClockOrStorage),
    atMost('Largest API function that reads pictures, KB', largest(withPictures), withPictures),
    atMost('API function that replays dead letters, KB', largest(replaying), replaying),
    ...(page ? weightLines(page) : []),
  ];
}

const milliseconds = (value: number): string => `${rounded(value)} ms`;
const cpu = ({ system, emulators }: { system: number; emulators: number }): string =>
  `${rounded(system)} + ${rounded(emulators)} ms`;

function rateLines({ local, coldImports, intake, lives, machine, measuredOn }: Rates): Line[] {
  const interfaces = coldImports.filter(({ entry }) => entry.startsWith('functions/api/'));
  const slowest = Math.max(...interfaces.map(({ ratio }) => ratio));
  const { singleCalls, batches, paced } = lives;
  return [
    said('Measured', `${measuredOn}, ${machine.cpus} × ${machine.model}, Node ${machine.node}`),
    atMost('Slowest cold import of an API function, over the usual libraries', slowest, LIMITS.coldImport),
    atLeast('Accepted notices over raw conditional puts', intake.ratio, LIMITS.intake),
    said('Accepted notices per second, streams paused', `${rounded(intake.acceptedPerSecond)}`),
    said('Accepted notices per second, streams on', `${rounded(intake.acceptedPerSecondWithStreams)}`),
    said('Whole lives per second, single calls', `${rounded(singleCalls.perSecond)}`),
    said('Lives per second without the check, batches and return queue', `${rounded(batches.perSecond)}`),
    said('CPU per life, single calls (functions + emulators)', cpu(singleCalls.cpu)),
    said('CPU per life without the check, batches (functions + emulators)', cpu(batches.cpu)),
    said('Notice to queue at 40/s, p50', milliseconds(paced.received.p50)),
    said('Notice to queue at 40/s, p99', milliseconds(paced.received.p99)),
    said('Start of the local stack on an empty directory, template at hand', milliseconds(local.bootMilliseconds)),
    said(
      'Memory of the local stack at rest (functions + emulators)',
      `${rounded(local.idleMegabytes.system)} + ${rounded(local.idleMegabytes.emulators)} MB`,
    ),
  ];
}

function comparisonLines(comparison: Comparison | string): Line[] {
  if (typeof comparison === 'string') return [said('Beside Fastify + PostgreSQL + pg-boss', 'not measured')];
  const { yardstick, singleCalls, batches, paced } = comparison;
  const cases = (figures: Figures) =>
    `${rounded(figures.casesPerSecond)}/s, ${rounded(figures.cpuApplication)} + ${rounded(figures.cpuStore)} ms CPU`;
  return [
    atLeast('Whole cases over the yardstick, single calls', comparison.wholeCasesBySingleCalls, LIMITS.bySingleCalls),
    atLeast('Whole cases over the yardstick, batches', comparison.wholeCasesByBatches, LIMITS.byBatches),
    atMost('Accept p50 at 40/s over the yardstick', paced.acceptP50, LIMITS.accept),
    atMost('Notice to received p50 at 40/s over the yardstick', paced.receivedP50, LIMITS.received),
    said('Yardstick: whole cases', cases(yardstick)),
    said('The same steps here, single calls', cases(singleCalls)),
    said('The same steps here, batches', cases(batches)),
  ];
}

/** Every figure, with what it is to reach. */
export const linesOf = ({ costs, rates, figures, console: page }: Results): Line[] => [
  ...costLines(costs),
  ...(rates ? [...rateLines(rates), ...comparisonLines(rates.yardstick)] : []),
  ...(figures ? figureLines(figures) : []),
  ...(page ? consoleLines(page) : []),
];

export function asMarkdown(lines: readonly Line[]): string {
  const mark = ({ isMet }: Line) => (isMet === undefined ? '' : isMet ? 'reached' : 'missed');
  const rows = lines.map((line) => `| ${line.figure} | ${line.measured} | ${line.target ?? ''} | ${mark(line)} |`);
  return ['| Figure | Measured | To reach | |', '|---|---|---|---|', ...rows].join('\n');
}

/** Where the CPU time of the functions goes, as a table of its own. */
export function sharesAsMarkdown({ shares: { singleCalls, batches } }: Rates): string {
  const percent = (share = 0) => `${Math.round(share * 100)} %`;
  const rows = Object.entries(singleCalls).map(
    ([part, share]) => `| ${part} | ${percent(share)} | ${percent(batches[part])} |`,
  );
  return ['| Where the CPU time of the functions goes | Single calls | Batches |', '|---|---|---|', ...rows].join('\n');
}

/** What each path beside and after a simple life costs, as a table of its own. */
export function pathsAsMarkdown({ paths }: Costs): string {
  const rows = Object.entries(paths).map(
    ([name, { writes, reads, calls }]) => `| ${name} | ${rounded(writes)} | ${rounded(reads)} | ${rounded(calls)} |`,
  );
  return ['| Path, for one item | Write units | Read units | Calls |', '|---|---|---|---|', ...rows].join('\n');
}

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const PLACE = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/;

/** The README shows the figures of the last run. */
export function writeIntoReadme(tables: readonly string[]): void {
  const readme = readFileSync(README, 'utf8');
  if (!PLACE.test(readme)) throw new Error('The README has no place for the figures');
  writeFileSync(
    README,
    readme.replace(PLACE, () => `\n${tables.join('\n\n')}\n\n`),
  );
  execFileSync('biome', ['format', '--write', README], { stdio: 'ignore' });
}
