import { rebuild } from '../shared/flows/rebuild.ts';
import { openTable } from '../shared/store/table.ts';
import { runCommand } from './command.ts';
import { connect } from './connection.ts';
import { millisecondsOf } from './option.ts';

await runCommand({
  help: `Builds lists, counters and sellers anew from the events, beside those that are shown, and then shows the new ones.

  npm run rebuild -- [--settle-seconds 60]

  --settle-seconds N  how long writers may be behind their clock; what is recorded late by no more is waited for`,
  options: { 'settle-seconds': { type: 'string', default: '60' } },
  async run({ values: { 'settle-seconds': seconds } }) {
    const settleMilliseconds = millisecondsOf('settle-seconds', seconds);
    const { tables } = connect();
    console.log(`Building the views anew; what is recorded within ${seconds} s of the cut is waited for.`);
    const [cases, views] = [openTable(tables.cases), openTable(tables.views)];
    const { generation, cut, items, dropped } = await rebuild({ cases, views, settleMilliseconds });
    console.log(
      `Generation ${generation} is shown: ${items} items as of ${cut}, the rest from the stream. ${dropped} rows of the old one are gone.`,
    );
  },
});
