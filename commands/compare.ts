/** npm run compare: every live counter against the exact computation from the events. Ends with 1 if any differs. */
import { compare } from '../shared/flows/compare.ts';
import { allEventsBefore } from '../shared/store/log.ts';
import { openTable } from '../shared/store/table.ts';
import { connect } from './connection.ts';
import { tableOf } from './table.ts';

const { tables } = connect();
const asOf = new Date().toISOString();
const events = await allEventsBefore(openTable(tables.cases), asOf);
const { scopes, counters, differences } = await compare(openTable(tables.views), events, asOf);
console.log(
  `${counters} counters in ${scopes} scopes from ${events.length} events as of ${asOf}: ${differences.length} differ`,
);
if (differences.length > 0) {
  console.log(
    tableOf(
      ['scope', 'counter', 'live', 'exact'],
      differences.map(({ scope, counter, live, exact }) => [scope, counter, live, exact]),
    ),
  );
  console.log('Counters follow the events within seconds: try again, and if they still differ, run npm run rebuild');
  process.exitCode = 1;
}
