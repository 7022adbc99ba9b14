import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import { Dimension, type Figure, KPI_IDS } from '../shared/contracts/kpi.ts';
import { NAMED_QUERIES } from '../shared/domain/facts/queries.ts';
import { sourceOf } from '../shared/domain/facts/source.ts';
import { figures } from '../shared/domain/kpi/figures.ts';
import type { Scope } from '../shared/domain/kpi/scope.ts';
import { OrganisationId } from '../shared/vocabulary/ids.ts';
import { Instant, Month } from '../shared/vocabulary/time.ts';
import { runCommand, UsageError } from './command.ts';
import { connect } from './connection.ts';
import { readEventLog } from './event-log.ts';
import { damageIn, type FactsHere, factsInFolder, factsOfLog, fetchFacts, filesOf } from './fact-files.ts';
import { FactsInDuckDb } from './facts-in-duckdb.ts';
import { figuresTable } from './figures-table.ts';
import { optionOf } from './option.ts';

const HELP = `The same figures as npm run kpi, by SQL over facts in Parquet files: on this machine with DuckDB, on AWS the very
same texts are saved queries of Athena. Estimates of waits, and what registers tell, only the engine has.

  npm run kpi-sql -- [options]

  --facts FOLDER     facts that lie here; else the latest cut of the running system is fetched
  --events FILE      makes the facts of an event log (npm run log) first; --as-of INSTANT with it
  --from, --to MONTH such as 2026-01; all months if left out
  --by LIST          of sector, status, memberState, marketplace, joined by commas; sector if left out
  --marketplace ID   what is addressed to one marketplace
  --submitter ID     what one organisation submitted
  --format FORMAT    table or json; table if left out
  --sql              prints the queries and ends

Files that are missing, truncated or damaged are named, and nothing is computed from the rest. Ends with 2 then.`;

const OPTIONS = {
  facts: { type: 'string' },
  events: { type: 'string' },
  'as-of': { type: 'string' },
  from: { type: 'string', default: '2000-01' },
  to: { type: 'string', default: '2099-12' },
  by: { type: 'string', default: 'sector' },
  marketplace: { type: 'string' },
  submitter: { type: 'string' },
  format: { type: 'string', default: 'table' },
  sql: { type: 'boolean', default: false },
} as const;

type Values = { readonly [name in Exclude<keyof typeof OPTIONS, 'sql'>]?: string };

function scopeOf({ marketplace, submitter }: Values): Scope {
  if (marketplace !== undefined && submitter !== undefined)
    throw new UsageError('Give --marketplace or --submitter, not both');
  if (marketplace !== undefined) return { marketplace: optionOf('marketplace', OrganisationId, marketplace, 'amazon') };
  return submitter === undefined ? 'ALL' : { submitter: optionOf('submitter', OrganisationId, submitter, 'de-bnetza') };
}

/** The bucket that the function which writes facts knows. */
async function bucketOf(): Promise<string> {
  const { facts, stage } = connect();
  if (facts) return facts.bucket;
  const name = `noticeboard-${stage}-analytics-write-facts`;
  const { Environment } = await new LambdaClient({}).send(new GetFunctionConfigurationCommand({ FunctionName: name }));
  const bucket = Environment?.Variables?.['EXPORTS_BUCKET'];
  if (!bucket) throw new UsageError(`The function ${name} has no bucket`);
  return bucket;
}

async function factsFor(values: Values, scratch: string): Promise<FactsHere> {
  if (values.facts !== undefined && values.events !== undefined)
    throw new UsageError('Give --facts or --events, not both');
  if (values.facts !== undefined) return factsInFolder(values.facts);
  if (values.events === undefined) return fetchFacts(await bucketOf(), scratch);
  const asOf = optionOf('as-of', Instant, values['as-of'], '2026-11-22T00:00:00.000Z');
  return factsOfLog(await readEventLog(values.events), asOf, scratch);
}

/** Nothing is computed from what is left of facts. */
function refuse(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new UsageError(['Nothing was computed:', ...wrong].join('\n  '));
}

async function figuresFrom(here: FactsHere, values: Values): Promise<Figure[]> {
  refuse(damageIn(here));
  const dimensions = values.by ? values.by.split(',') : [];
  const by = dimensions.map((name) => optionOf('by', Dimension, name, 'sector,marketplace'));
  const asking = { scope: scopeOf(values), asOf: here.cut.asOf, by };
  const sql = await FactsInDuckDb.open(filesOf(here));
  try {
    refuse(await sql.unreadable(filesOf(here)));
    return figures(sourceOf(await sql.answers(here.cut.cut, asking), asking), by, KPI_IDS);
  } finally {
    sql.close();
  }
}

async function run(values: Values): Promise<void> {
  const [from, to] = [optionOf('from', Month, values.from, '2026-01'), optionOf('to', Month, values.to, '2026-12')];
  const format = optionOf('format', z.enum(['table', 'json']), values.format, 'table');
  const scratch = mkdtempSync(join(tmpdir(), 'noticeboard-facts-'));
  try {
    const here = await factsFor(values, scratch);
    const shown = (await figuresFrom(here, values)).filter(({ month }) => month >= from && month <= to);
    const { asOf, files } = here.cut;
    if (format === 'json') return void process.stdout.write(`${JSON.stringify({ asOf, figures: shown })}\n`);
    console.log(figuresTable(shown));
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    console.log(`\nAs of ${asOf}, from ${rows} rows of facts in ${files.length} files`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await runCommand({
  help: HELP,
  options: OPTIONS,
  async run({ values: { sql, ...values } }) {
    if (!sql) return run(values);
    for (const [name, { text, means }] of Object.entries(NAMED_QUERIES))
      console.log(`-- ${name}: ${means}\n${text};\n`);
  },
});
