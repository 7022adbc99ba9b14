/** Counts a log in a process of its own, so that time and memory are those of the engine. Tells its parent by IPC. */
import { countLog } from '../../commands/count-log.ts';
import { AS_OF } from './random-cases.ts';

const KILOBYTES = 1024;
const MICROSECONDS = 1e6;
const begun = performance.now();
const request = { from: '2025-01', to: '2026-12', by: ['sector' as const] };
const engine = await countLog(process.argv[2] ?? '', { scope: 'ALL', asOf: AS_OF, request });
const figures = engine.all().length;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.send?.({
  figures,
  seconds: (performance.now() - begun) / 1000,
  cpuSeconds: (userCPUTime + systemCPUTime) / MICROSECONDS,
  megabytes: maxRSS / KILOBYTES,
});
