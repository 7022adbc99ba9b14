import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countCosts } from './costs.ts';
import { measureRates } from './rates.ts';
import { asMarkdown, linesOf, pathsAsMarkdown, sharesAsMarkdown, writeIntoReadme } from './report.ts';
import { readResults, writeResults } from './results.ts';

/** `npm run bench`, or `npm run bench -- --costs-only` for what is counted and not timed. */
const { values } = parseArgs({ options: { 'costs-only': { type: 'boolean', default: false } } });
const cache = fileURLToPath(new URL('../node_modules/.cache/noticeboard-template', import.meta.url));
const say = (what: string) => console.error(`… ${what}`);

say('request units of a life, size of the functions');
const costs = await countCosts(cache);
const former = existsSync(new URL('results.json', import.meta.url)) ? readResults().rates : undefined;
const rates = values['costs-only'] ? former : await measureRates(cache, say);
const results = { costs, ...(rates && { rates }) };
writeResults(results);

console.table(costs.life.steps);
console.table(costs.paths);
console.table(costs.bundles);
const lines = linesOf(results);
const tables = [asMarkdown(lines), pathsAsMarkdown(costs), ...(rates ? [sharesAsMarkdown(rates)] : [])];
console.log(tables.join('\n\n'));
writeIntoReadme(tables);
const missed = lines.filter(({ isMet }) => isMet === false);
if (missed.length > 0) console.error(`Not reached: ${missed.map(({ figure }) => figure).join('; ')}`);
process.exit(0);
