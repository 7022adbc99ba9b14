import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { NewExport } from '../shared/contracts/export-request.ts';
import { Dimension } from '../shared/contracts/kpi.ts';
import { requestExport } from '../shared/domain/export.ts';
import type { Scope } from '../shared/domain/kpi/scope.ts';
import { DialogueId } from '../shared/vocabulary/dialogues.ts';
import { OrganisationId } from '../shared/vocabulary/ids.ts';
import { Instant, Month } from '../shared/vocabulary/time.ts';
import { runCommand, UsageError } from './command.ts';
import { countLog } from './count-log.ts';
import { figuresTable } from './figures-table.ts';
import { filesOfLog } from './files-of-log.ts';
import { optionOf } from './option.ts';

const HELP = `Figures exactly from an event log (npm run log), with no system running.

  npm run kpi -- --events FILE --as-of INSTANT [options]

  --as-of INSTANT    what was recorded before counts, such as 2026-11-22T00:00:00.000Z
  --from, --to MONTH such as 2026-01; all months if left out
  --by LIST          of sector, status, memberState, marketplace, joined by commas; sector if left out
  --dialogue ID      only the figures and sectors of one dialogue, such as FOOD
  --marketplace ID   what is addressed to one marketplace
  --submitter ID     what one organisation submitted
  --format FORMAT    table, csv, json or manifest; table if left out
  --out FILE         writes there, not to the terminal`;

const OPTIONS = {
  events: { type: 'string' },
  'as-of': { type: 'string' },
  from: { type: 'string', default: '2000-01' },
  to: { type: 'string', default: '2099-12' },
  by: { type: 'string', default: 'sector' },
  dialogue: { type: 'string' },
  marketplace: { type: 'string' },
  submitter: { type: 'string' },
  format: { type: 'string', default: 'table' },
  out: { type: 'string' },
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
  const dialogue = values.dialogue
    ? optionOf('dialogue', DialogueId, values.dialogue, DialogueId.options.join(', '))
    : undefined;
  return { request: { from, to, by, asOf, ...(dialogue && { dialogue }) }, scope: scopeOf(values), format };
}

/** Figures for people need no digest of the log, so that two threads may share it. */
async function textOf(file: string, { request, scope, format }: Asked): Promise<string | Uint8Array> {
  const asked = requestExport(request, { requestedBy: OrganisationId.parse('command'), scope }, LAST_MOMENT);
  if (format === 'table') return `${figuresTable((await countLog(file, asked)).all())}\n`;
  const { files } = await filesOfLog(file, asked);
  return files.find(({ name }) => name === FILES[format])?.bytes ?? '';
}

await runCommand({
  help: HELP,
  options: OPTIONS,
  async run({ values }) {
    if (!values.events) throw new UsageError('--events FILE is missing');
    const asked = askedOf(values);
    const text = await textOf(values.events, asked);
    if (values.out) writeFileSync(values.out, text);
    else process.stdout.write(text);
  },
});
