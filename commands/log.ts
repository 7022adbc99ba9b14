import { openTable } from '../shared/store/table.ts';
import { Instant } from '../shared/vocabulary/time.ts';
import { runCommand } from './command.ts';
import { connect } from './connection.ts';
import { optionOf } from './option.ts';
import { writeLog } from './write-log.ts';

await runCommand({
  help: `Writes the event log as NDJSON, one event a line, ordered by item and number. Of an item whose record is over it
writes what is left: what is counted of it, and the end of its chain. After the items come the registers: contact
points, flaggers, self-reports, measures and monitoring rounds, of each entry what is counted. The first event of an item
tells what it is chained to (origin), which nothing of its submission can be read from.

  npm run log -- [--out FILE] [--before INSTANT]

  --out FILE        events.ndjson if left out
  --before INSTANT  only what was recorded before, such as 2026-11-22T00:00:00.000Z; now if left out`,
  options: { out: { type: 'string', default: 'events.ndjson' }, before: { type: 'string' } },
  async run({ values }) {
    const given = values.before ?? new Date().toISOString();
    const before = optionOf('before', Instant, given, '2026-11-22T00:00:00.000Z');
    const entries = await writeLog(openTable(connect().tables.cases), before, values.out);
    console.log(`${entries} entries recorded before ${before} are in ${values.out}`);
  },
});
