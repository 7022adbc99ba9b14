import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import { drawCases } from './simulation-set.ts';
import { table } from './simulation-table.ts';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const BLOCK = /(<!-- simulation -->\n)[\s\S]*?(\n<!-- \/simulation -->)/;

function write(text: string): void {
  const readme = readFileSync(README, 'utf8');
  if (!BLOCK.test(readme)) throw new Error('The README has no place for these figures');
  writeFileSync(
    README,
    readme.replace(BLOCK, (_, start: string, end: string) => `${start}\n${text}\n${end}`),
  );
}

await runCommand({
  help: `What usual ways to report would have said of simulated cases, what ours say, and what is true of them.

  npm run simulate [-- --write]

  --write  puts the table into the README`,
  options: { write: { type: 'boolean', default: false } },
  run({ values }) {
    const text = table(drawCases());
    if (values.write) return write(text);
    console.log(text);
  },
});
