import { setDues } from '../shared/flows/set-dues.ts';
import { openTable } from '../shared/store/table.ts';
import { runCommand } from './command.ts';
import { connect } from './connection.ts';

await runCommand({
  help: `Sets due times that waited for a calendar. Run it after a version with new calendars is deployed; running it again does no harm.

  npm run set-dues`,
  async run() {
    const { tables } = connect();
    const { items, set, waiting } = await setDues(openTable(tables.cases), new Date());
    console.log(
      `${set} of ${items} items have due times by the calendars of this version that they had not before; ${waiting} still wait.`,
    );
  },
});
