/** npm run log -- --out FILE: the event log as NDJSON, ordered by item and number, up to a cut. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { allEventsBefore } from '../shared/store/log.ts';
import { openTable } from '../shared/store/table.ts';
import { connect } from './connection.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'events.ndjson' }, before: { type: 'string' } },
});
const { tables } = connect();
const before = values.before ?? new Date().toISOString();
const events = await allEventsBefore(openTable(tables.cases), before);
events.sort((a, b) => (a.itemId === b.itemId ? a.n - b.n : a.itemId < b.itemId ? -1 : 1));
const out = createWriteStream(values.out);
for (const event of events) if (!out.write(`${JSON.stringify(event)}\n`)) await once(out, 'drain');
out.end();
await once(out, 'finish');
console.log(`${events.length} events recorded before ${before} are in ${values.out}`);
