import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import { byCase, figures, knownAgain, lookedUp } from './match-figures.ts';
import { drawSet } from './match-set.ts';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const BLOCK = /(<!-- match-quality -->\n)[\s\S]*?(\n<!-- \/match-quality -->)/;

function write(text: string): void {
  const readme = readFileSync(README, 'utf8');
  if (!BLOCK.test(readme)) throw new Error('The README has no place for these figures');
  writeFileSync(
    README,
    readme.replace(BLOCK, (_, start: string, end: string) => `${start}\n${text}\n${end}`),
  );
}

await runCommand({
  help: `How well listings are known again: the rules on a synthetic set of listings of which it is known what they are.

  npm run match-quality [-- --write]

  --write  puts the figures into the README`,
  options: { write: { type: 'boolean', default: false } },
  run({ values }) {
    const { removed, later } = drawSet();
    const text = figures(removed, later);
    if (values.write) return write(text);
    console.log(text);
    console.log(`\nRe-appearance, case by case:\n\n${byCase(knownAgain(removed, later))}`);
    console.log(`\nRegister, case by case:\n\n${byCase(lookedUp(removed, later))}`);
  },
});
