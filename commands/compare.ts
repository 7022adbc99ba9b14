import { compare, type Difference } from '../shared/flows/compare.ts';
import { readLog } from '../shared/store/log.ts';
import { openTable } from '../shared/store/table.ts';
import { runCommand } from './command.ts';
import { connect } from './connection.ts';
import { tableOf } from './table.ts';

function show(differences: readonly Difference[]): void {
  const rows = differences.map(({ scope, counter, live, exact }) => [scope, counter, live, exact]);
  console.log(tableOf(['scope', 'counter', 'live', 'exact'], rows));
  console.log('Counters follow the events within seconds: try again, and if they still differ, run npm run rebuild');
}

await runCommand({
  help: `Compares every live counter with the exact computation from the events. Ends with 1 if any differs.

  npm run compare`,
  async run() {
    const { tables } = connect();
    const asOf = new Date().toISOString();
    const log = await readLog(openTable(tables.cases), asOf);
    const { scopes, counters, differences } = await compare(openTable(tables.views), log, asOf);
    console.log(
      `${counters} counters in ${scopes} scopes from ${log.length} entries of the log as of ${asOf}: ${differences.length} differ`,
    );
    if (differences.length === 0) return;
    show(differences);
    process.exitCode = 1;
  },
});
