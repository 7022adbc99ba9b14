import { runCommand } from './command.ts';
import { writeIntoReadme } from './readme-block.ts';
import { drawCases } from './simulation-set.ts';
import { table } from './simulation-table.ts';

await runCommand({
  help: `What usual ways to report would have said of simulated cases, what ours say, and what is true of them.

  npm run simulate [-- --write]

  --write  puts the table into the README`,
  options: { write: { type: 'boolean', default: false } },
  run({ values }) {
    const text = table(drawCases());
    if (values.write) return writeIntoReadme('simulation', text);
    console.log(text);
  },
});
