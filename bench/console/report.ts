import { atMost, type Line, said } from '../line.ts';
import { rounded } from '../statistics.ts';
import type { ListRates } from './long-list.ts';
import type { ConsoleRates } from './measure.ts';
import { MOST_SCRIPT, type PageWeights } from './weights.ts';

/** Milliseconds: until the largest thing of a page is painted, and until what was clicked is seen. */
const MOST_MILLISECONDS = { paint: 1_200, interaction: 100 } as const;

const heaviest = (rows: Readonly<Record<string, number>>): [string, number] =>
  Object.entries(rows).reduce((most, row) => (row[1] > most[1] ? row : most), ['', 0]);

export function weightLines({ firstView, pages, parts }: PageWeights): Line[] {
  const [page, kilobytes] = heaviest(pages);
  const [part, partKilobytes] = heaviest(parts);
  return [
    atMost('Script of the first view of the page, KB gzipped', firstView, MOST_SCRIPT.firstView),
    atMost(`Script of the heaviest further page (${page}), KB gzipped`, kilobytes, MOST_SCRIPT.furtherPage),
    atMost(`Script fetched only when needed, the most (${part}), KB gzipped`, partKilobytes, MOST_SCRIPT.furtherPage),
  ];
}

/** What a page may hold more after a hundred thousand rows than after a thousand. Megabytes. */
const MOST_GROWTH = 5;

function listLines({ rows, megabytesAfterFew, megabytesAfterAll, drawn, slowestPage, filtered }: ListRates): Line[] {
  return [
    said('Rows of the list that were scrolled through, and most of them in the document', `${rows}, ${drawn}`),
    said('Heap of its page after 1,000 rows, MB', `${rounded(megabytesAfterFew)}`),
    atMost('Heap of its page, more after all rows, MB', megabytesAfterAll - megabytesAfterFew, MOST_GROWTH),
    said('Its slowest page of 200 rows, ms', `${rounded(slowestPage)}`),
    said('What is late of all rows, ms', `${rounded(filtered)}`),
  ];
}

export function consoleLines({ paints, interactions, measuredOn, list }: ConsoleRates): Line[] {
  const [slow, paint] = heaviest(paints);
  const [late, interaction] = heaviest(interactions);
  const others = Object.entries(paints).map(([name, value]) => `${name} ${rounded(value)}`);
  return [
    said('The page in Chromium, on the demo data', measuredOn),
    atMost(`Largest paint, ms, the slowest page (${slow})`, paint, MOST_MILLISECONDS.paint),
    said('Largest paint, ms, each page', others.join(', ')),
    atMost(`Interaction until the next paint, ms, the slowest (${late})`, interaction, MOST_MILLISECONDS.interaction),
    ...listLines(list),
  ];
}
