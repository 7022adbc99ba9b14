import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { NewExport } from '../shared/contracts/export-request.ts';
import { Dimension } from '../shared/contracts/kpi.ts';
import { Manifest } from '../shared/contracts/manifest.ts';
import type { LogEntry } from '../shared/contracts/summary.ts';
import { requestExport } from '../shared/domain/export.ts';
import type { Scope } from '../shared/domain/kpi/exact.ts';
import { exactFigures, filesOf } from '../shared/flows/export-files.ts';
import { OrganisationId } from '../shared/vocabulary/ids.ts';
import { Instant, Month } from '../shared/vocabulary/time.ts';
import { runCommand, UsageError } from './command.ts';
import { readEventLog } from './event-log.ts';
import { figuresTable } from './figures-table.ts';
import { optionOf } from './option.ts';
import { verify } from './verify.ts';

const HELP = `Figures exactly from an event log (npm run log), with no system running.

  npm run kpi -- --events FILE --as-of INSTANT [options]
  npm run kpi -- --events FILE --verify MANIFEST

  --as-of INSTANT    what was recorded before counts, such as 2026-11-22T00:00:00.000Z
  --from, --to MONTH such as 2026-01; all months if left out
  --by LIST          of sector, status, memberState, joined by commas; sector if left out
  --marketplace ID   what is addressed to one marketplace
  --submitter ID     what one organisation submitted
  --format FORMAT    table, csv, json or manifest; table if left out
  --out FILE         writes there, not to the terminal
  --verify MANIFEST  makes the export of this manifest.json again and says whether its files are the same
                     byte by byte. Ends with 1 if they are not`;

const OPTIONS = {
  events: { type: 'string' },
  'as-of': { type: 'string' },
  from: { type: 'string', default: '2000-01' },
  to: { type: 'string', default: '2099-12' },
  by: { type: 'string', default: 'sector' },
  marketplace: { type: 'string' },
  submitter: { type: 'string' },
  format: { type: 'string', default: 'table' },
  out: { type: 'string' },
  verify: { type: 'string' },
} as const;

const FILES = { csv: 'figures.csv', json: 'figures.json', manifest: 'manifest.json' } as const;
const Format = z.enum(['table', 'csv', 'json', 'manifest']);

/** A log tells nothing of later than itself, so any cut will do. */
const LAST_MOMENT = new Date(8.64e15);

interface Asked {
  readonly request: NewExport & { readonly asOf: Instant };
  readonly scope: Scope;
  readonly format: z.infer<typeof Format>;
}

type Values = { readonly [name in keyof typeof OPTIONS]?: string };

function scopeOf({ marketplace, submitter }: Values): Scope {
  if (marketplace !== undefined && submitter !== undefined)
    throw new UsageError('Give --marketplace or --submitter, not both');
  if (marketplace !== undefined) return { marketplace: optionOf('marketplace', OrganisationId, marketplace, 'amazon') };
  return submitter === undefined ? 'ALL' : { submitter: optionOf('submitter', OrganisationId, submitter, 'de-bnetza') };
}

function askedOf(values: Values): Asked {
  const asOf = optionOf('as-of', Instant, values['as-of'], '2026-11-22T00:00:00.000Z');
  const from = optionOf('from', Month, values.from, '2026-01');
  const to = optionOf('to', Month, values.to, '2026-12');
  if (to < from) throw new UsageError(`--to ${to} is before --from ${from}`);
  const dimensions = values.by ? values.by.split(',') : [];
  const by = dimensions.map((name) => optionOf('by', Dimension, name, 'sector,status,memberState'));
  const format = optionOf('format', Format, values.format, Format.options.join(', '));
  return { request: { from, to, by, asOf }, scope: scopeOf(values), format };
}

function textOf(events: readonly LogEntry[], { request, scope, format }: Asked): string | Uint8Array {
  if (format === 'table') return `${figuresTable(exactFigures(events, { request, scope, asOf: request.asOf }))}\n`;
  const { files } = filesOf(events, requestExport(request, OrganisationId.parse('command'), scope, LAST_MOMENT));
  return files.find(({ name }) => name === FILES[format])?.bytes ?? '';
}

function readManifest(file: string): Manifest {
  const text = readFileSync(file, 'utf8');
  try {
    return Manifest.parse(JSON.parse(text));
  } catch (cause) {
    throw new UsageError(`${file} is no manifest.json of an export`, { cause });
  }
}

function tellVerdict(events: readonly LogEntry[], manifest: string): void {
  const { isEqual, lines } = verify(events, readManifest(manifest));
  for (const line of lines) console.log(line);
  if (!isEqual) process.exitCode = 1;
}

await runCommand({
  help: HELP,
  options: OPTIONS,
  async run({ values }) {
    if (!values.events) throw new UsageError('--events FILE is missing');
    if (values.verify) return tellVerdict(await readEventLog(values.events), values.verify);
    const asked = askedOf(values);
    const text = textOf(await readEventLog(values.events), asked);
    if (values.out) writeFileSync(values.out, text);
    else process.stdout.write(text);
  },
});
