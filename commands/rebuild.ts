/** npm run rebuild: builds lists, counters and sellers anew from the events, beside those that are shown. */
import { parseArgs } from 'node:util';
import { rebuild } from '../shared/flows/rebuild.ts';
import { openTable } from '../shared/store/table.ts';
import { connect } from './connection.ts';

const { values } = parseArgs({ options: { 'settle-seconds': { type: 'string', default: '60' } } });
const { tables } = connect();
const settleMilliseconds = Number(values['settle-seconds']) * 1000;
console.log(`Building the views anew; what is recorded within ${values['settle-seconds']} s of the cut is waited for.`);
const { generation, cut, items, dropped } = await rebuild({
  cases: openTable(tables.cases),
  views: openTable(tables.views),
  settleMilliseconds,
});
console.log(
  `Generation ${generation} is shown: ${items} items as of ${cut}, the rest from the stream. ${dropped} rows of the old one are gone.`,
);
