import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../README.md', import.meta.url));

/** Puts what a command found between the marks of its name in the README. */
export function writeIntoReadme(name: string, text: string): void {
  const block = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
  const readme = readFileSync(README, 'utf8');
  if (!block.test(readme)) throw new Error('The README has no place for these figures');
  writeFileSync(
    README,
    readme.replace(block, (_, start: string, end: string) => `${start}\n${text}\n${end}`),
  );
}
