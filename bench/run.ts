import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureConsole } from './console/measure.ts';
import { countCosts } from './costs.ts';
import { measureFigures } from './figures/measure.ts';
import { figuresAsMarkdown } from './figures/report.ts';
import { measureRates } from './rates.ts';
import { asMarkdown, linesOf, pathsAsMarkdown, sharesAsMarkdown, writeIntoReadme } from './report.ts';
import { readResults, writeResults } from './results.ts';

/**
 * `npm run bench`, or with `--costs-only` what is counted and not timed, with `--figures-only` what figures take, or with
 * `--console-only` how fast the page is in a browser.
 */
const only = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { 'costs-only': only, 'figures-only': only, 'console-only': only } });
const cache = fileURLToPath(new URL('../node_modules/.cache/noticeboard-template', import.meta.url));
const say = (what: string) => console.error(`… ${what}`);

const former = existsSync(new URL('results.json', import.meta.url)) ? readResults() : undefined;
const [isCosts, isFigures, isConsole] = [values['costs-only'], values['figures-only'], values['console-only']];
if (!isFigures && !isConsole) say('request units of a life, size of the functions');
const costs = (isFigures || isConsole) && former ? former.costs : await countCosts(cache);
const rates = isCosts || isFigures || isConsole ? former?.rates : await measureRates(cache, say);
const figures = isCosts || isConsole ? former?.figures : await measureFigures(cache, say);
const page = isCosts || isFigures ? former?.console : await measureConsole(say);
const results = {
  ...former,
  costs,
  ...(rates && { rates }),
  ...(figures && { figures }),
  ...(page && { console: page }),
};
writeResults(results);

console.table(costs.life.steps);
console.table(costs.paths);
console.table(costs.bundles);
const lines = linesOf(results);
const tables = [asMarkdown(lines), pathsAsMarkdown(costs), ...(rates ? [sharesAsMarkdown(rates)] : [])];
if (figures) tables.push(figuresAsMarkdown(figures));
console.log(tables.join('\n\n'));
writeIntoReadme(tables);
const missed = lines.filter(({ isMet }) => isMet === false);
if (missed.length > 0) console.error(`Not reached: ${missed.map(({ figure }) => figure).join('; ')}`);
process.exit(0);
