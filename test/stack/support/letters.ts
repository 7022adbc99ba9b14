import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from './system.ts';

/** An e-mail as it lies in the folder. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const seen = new Set<string>();

const headerOf = (head: string, name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';

/** What has been sent by e-mail since the last look, by whom it went to. */
export function postOf({ directory }: System): Letter[] {
  const folder = join(directory, 'mail');
  const fresh = readdirSync(folder)
    .filter((name) => !seen.has(name))
    .sort();
  const letters = fresh.map((name): Letter => {
    seen.add(name);
    const [head = '', ...text] = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').split('\n\n');
    return { to: headerOf(head, 'To'), subject: headerOf(head, 'Subject'), text: text.join('\n\n') };
  });
  return letters.sort((a, b) => (a.to < b.to ? -1 : 1));
}
