import { runCommand } from './command.ts';
import { byCase, figures, knownAgain, lookedUp } from './match-figures.ts';
import { drawSet } from './match-set.ts';
import { writeIntoReadme } from './readme-block.ts';

await runCommand({
  help: `How well listings are known again: the rules on a synthetic set of listings of which it is known what they are.

  npm run match-quality [-- --write]

  --write  puts the figures into the README`,
  options: { write: { type: 'boolean', default: false } },
  run({ values }) {
    const { removed, later } = drawSet();
    const text = figures(removed, later);
    if (values.write) return writeIntoReadme('match-quality', text);
    console.log(text);
    console.log(`\nRe-appearance, case by case:\n\n${byCase(knownAgain(removed, later))}`);
    console.log(`\nRegister, case by case:\n\n${byCase(lookedUp(removed, later))}`);
  },
});
