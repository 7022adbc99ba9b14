/** npm run kpi -- --events FILE --as-of INSTANT: figures exactly from an event log, with no system running. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type ItemEvent, parseEvent } from '../shared/contracts/event.ts';
import { read } from '../shared/contracts/faults.ts';
import { Dimension, NewExport } from '../shared/contracts/kpi.ts';
import { requestExport } from '../shared/domain/export.ts';
import type { Scope } from '../shared/domain/kpi/exact.ts';
import { exactFigures, filesOf } from '../shared/flows/export-files.ts';
import { OrganisationId } from '../shared/vocabulary/ids.ts';
import { Instant, Month } from '../shared/vocabulary/time.ts';
import { figuresTable } from './figures-table.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string' },
    'as-of': { type: 'string' },
    from: { type: 'string', default: '2000-01' },
    to: { type: 'string', default: '2099-12' },
    by: { type: 'string', default: 'sector' },
    marketplace: { type: 'string' },
    submitter: { type: 'string' },
    format: { type: 'string', default: 'table' },
  },
});

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'figures.csv',
  json: 'figures.json',
  manifest: 'manifest.json',
};

/** One event a line; a line that is no event is an error, with its number. */
async function readLog(file: string): Promise<ItemEvent[]> {
  const events: ItemEvent[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      events.push(parseEvent(JSON.parse(line)));
    } catch (cause) {
      throw new Error(`Line ${number} of ${file} is no event`, { cause });
    }
  }
  return events;
}

function scope(): Scope {
  if (values.marketplace) return { marketplace: read(OrganisationId, values.marketplace) };
  return values.submitter ? { submitter: read(OrganisationId, values.submitter) } : 'ALL';
}

if (!values.events || !values['as-of']) {
  throw new Error(
    'Usage: npm run kpi -- --events FILE --as-of 2026-11-22T00:00:00.000Z [--from 2026-01] [--to 2026-12] [--by sector,status] [--format table|csv|json|manifest]',
  );
}
const by = values.by === '' ? [] : values.by.split(',').map((dimension) => read(Dimension, dimension));
const request = read(NewExport, {
  from: read(Month, values.from),
  to: read(Month, values.to),
  by,
  asOf: read(Instant, values['as-of']),
});
const events = await readLog(values.events);
const asOf = request.asOf ?? '';
const name = FORMATS[values.format];
if (name) {
  const asked = requestExport(request, OrganisationId.parse('command'), scope(), new Date(8.64e15));
  const file = filesOf(events, asked).files.find((each) => each.name === name);
  process.stdout.write(file?.bytes ?? '');
} else {
  process.stdout.write(`${figuresTable(exactFigures(events, { request, scope: scope(), asOf }))}\n`);
}
