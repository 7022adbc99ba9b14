import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { LogEntry } from '../shared/contracts/summary.ts';
import { readLog } from '../shared/store/log.ts';
import { openTable } from '../shared/store/table.ts';
import { Instant } from '../shared/vocabulary/time.ts';
import { runCommand } from './command.ts';
import { connect } from './connection.ts';
import { optionOf } from './option.ts';

async function write(path: string, events: readonly LogEntry[]): Promise<void> {
  const out = createWriteStream(path);
  await once(out, 'open');
  for (const event of events) if (!out.write(`${JSON.stringify(event)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

await runCommand({
  help: `Writes the event log as NDJSON, one event a line, ordered by item and number. Of an item whose record is over it
writes what is left: what is counted of it, and the end of its chain.

  npm run log -- [--out FILE] [--before INSTANT]

  --out FILE        events.ndjson if left out
  --before INSTANT  only what was recorded before, such as 2026-11-22T00:00:00.000Z; now if left out`,
  options: { out: { type: 'string', default: 'events.ndjson' }, before: { type: 'string' } },
  async run({ values }) {
    const given = values.before ?? new Date().toISOString();
    const before = optionOf('before', Instant, given, '2026-11-22T00:00:00.000Z');
    const events = await readLog(openTable(connect().tables.cases), before);
    events.sort((a, b) => (a.itemId === b.itemId ? a.n - b.n : a.itemId < b.itemId ? -1 : 1));
    await write(values.out, events);
    console.log(`${events.length} events recorded before ${before} are in ${values.out}`);
  },
});
