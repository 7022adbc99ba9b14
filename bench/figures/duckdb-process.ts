import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factsInFolder, filesOf } from '../../commands/fact-files.ts';
import { FactsInDuckDb } from '../../commands/facts-in-duckdb.ts';
import { KPI_IDS } from '../../shared/contracts/kpi.ts';
import { sourceOf } from '../../shared/domain/facts/source.ts';
import { cutName } from '../../shared/domain/facts/tables.ts';
import { figures } from '../../shared/domain/kpi/figures.ts';
import { FactBatches } from '../../shared/flows/fact-batches.ts';
import { AS_OF, randomItems } from './random-cases.ts';

/** One part of the measurement, in a process of its own so that its memory is its own: `write N FOLDER`, or `ask FOLDER`. */
const KILOBYTES_IN_MEGABYTE = 1024;
const seconds = (since: number): number => (performance.now() - since) / 1000;
const megabytes = (): number => process.resourceUsage().maxRSS / KILOBYTES_IN_MEGABYTE;

async function write(items: number, folder: string): Promise<object> {
  const cut = cutName(AS_OF);
  let bytes = 0;
  let putting = 0;
  const batches = new FactBatches(cut, async (path, content) => {
    const since = performance.now();
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    bytes += content.byteLength;
    putting += seconds(since);
  });
  const since = performance.now();
  for (const item of randomItems(items)) await batches.add(item.counted());
  await batches.end();
  const took = seconds(since) - putting;
  const latest = { cut, asOf: AS_OF, watermark: { items, sums: 0, events: 0 }, files: batches.files };
  writeFileSync(join(folder, 'latest.json'), JSON.stringify(latest));
  const rows = batches.files.reduce((sum, file) => sum + file.rows, 0);
  return { rowsPerSecond: rows / took, megabytes: megabytes(), bytes, files: batches.files.length };
}

/** From files to the figures of every KPI, as the command does it, but for the check of digests. */
async function ask(folder: string): Promise<object> {
  const here = factsInFolder(folder);
  const asking = { scope: 'ALL', asOf: AS_OF, by: ['sector'] } as const;
  const since = performance.now();
  const sql = await FactsInDuckDb.open(filesOf(here), { threads: '2', memory_limit: '600MB' });
  const answers = await sql.answers(here.cut.cut, asking);
  sql.close();
  const shown = figures(sourceOf(answers, asking), asking.by, KPI_IDS);
  return { seconds: seconds(since), megabytes: megabytes(), figures: shown.length };
}

const [what, first = '', second = ''] = process.argv.slice(2);
console.log(JSON.stringify(what === 'write' ? await write(Number(first), second) : await ask(first)));
