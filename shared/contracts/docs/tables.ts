import { STATUS } from '../../errors.ts';
import { CODES } from './codes.ts';
import { codes, type Html, html, joined, prose, table } from './html.ts';

/** A clock, as far as the page tells of it. */
interface ClockRow {
  readonly trigger: string;
  readonly limit: { readonly n: number; readonly unit: string } | null;
  readonly actor: string;
  readonly stopsAt: string;
  readonly basis: string;
  readonly source: string;
  readonly confidence: string;
}

/** A sector, as far as the page tells of it. */
interface SectorRow {
  readonly title: string;
  readonly law: string;
  readonly categories: Readonly<
    Record<string, { readonly means: string; readonly dsa: string; readonly secondary?: string }>
  >;
  readonly clocks: readonly {
    readonly clock: string;
    readonly kinds: readonly string[];
    readonly statuses?: readonly string[];
    readonly condition?: string;
    readonly targetWorkingDays?: number;
  }[];
}

type By<Row> = Readonly<Record<string, Row>>;

/** The tables behind the interface that are no part of its contracts. */
export interface Tables {
  readonly CLOCKS: By<ClockRow>;
  readonly RULE_VERSION: string;
  readonly sectors: By<SectorRow>;
}

const CONFIDENCE: Readonly<Record<string, string>> = {
  V2: 'reported by others',
  D: 'derived from sources',
  M: 'from memory: no date is computed',
  C: 'our choice',
};

/** How sure a source is; nothing is said of what was read in it. */
const remark = (confidence: string): Html | false =>
  CONFIDENCE[confidence] !== undefined && html` <span class="quiet">(${CONFIDENCE[confidence]})</span>`;

const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');
const period = ({ limit, basis }: ClockRow): string => {
  if (limit) return `${limit.n} ${limit.n === 1 ? words(limit.unit).replace(/s$/, '') : words(limit.unit)}`;
  return basis === 'TARGET' ? 'set by the sector' : 'no number in the law';
};

export const codeTable = (): Html =>
  table(Object.entries(CODES), {
    title: 'Refusal codes',
    id: ([code]) => `code-${code}`,
    columns: [
      { head: 'Code', cell: ([code]) => html`<code>${code}</code>` },
      { head: 'Status', cell: ([code]) => STATUS[code as keyof typeof STATUS] },
      { head: 'Meaning', cell: ([, { means }]) => prose(means) },
      { head: 'What to do', cell: ([, { mend }]) => prose(mend) },
    ],
  });

export const clockTable = ({ CLOCKS, RULE_VERSION }: Tables): Html => html`
<p>The clocks of an item run from T0, the moment it reached its marketplace, in the place where the marketplace is to
act. Which ones do is a matter of its <a href="#sectors">sector</a>. A legal clock runs only on delivery to a declared
point of contact.</p>
<p>The basis of a clock is <b>LEGAL</b> (an act), <b>VOLUNTARY</b> (a commitment the marketplace signed) or
<b>TARGET</b> (of this system). The three are never added up.</p>
<p>The day of the event does not count; a period in days ends with its last day, local time; Saturdays, Sundays and
public holidays are no working days (Regulation (EEC, Euratom) No 1182/71, Art. 2 and 3). <a href="#getDeadlines">GET
/v1/deadlines</a> counts any clock, those of authorities too, from any start.</p>
<p>A source without a remark was read for this table. Version ${RULE_VERSION}.</p>
${table(Object.entries(CLOCKS), {
  title: 'Clocks',
  id: ([clock]) => `clock-${clock}`,
  columns: [
    { head: 'Clock', cell: ([clock, { basis }]) => html`<code>${clock}</code> <span class="basis">${basis}</span>` },
    { head: 'Starts', cell: ([, { trigger }]) => trigger },
    { head: 'Allows', cell: ([, row]) => period(row) },
    { head: 'Stops', cell: ([, { actor, stopsAt }]) => `${actor}: ${stopsAt}` },
    {
      head: 'Source',
      cell: ([, { source, confidence }]) => html`${source}${remark(confidence)}`,
    },
  ],
})}`;

const CONDITIONS: Readonly<Record<string, string>> = {
  SAFETY_IN_GPSR_SCOPE: 'safety issues inside the GPSR',
  IDENTICAL_CONTENT: 'identical content that a marketplace finds under an order',
};

const allowed = (clock: ClockRow | undefined): string => (clock ? period(clock) : '');
const clockLink = (clock: string): Html => html`<a href="#clock-${clock}"><code>${clock}</code></a>`;
const clocksOfSector = (name: string, clocks: SectorRow['clocks'], CLOCKS: Tables['CLOCKS']): Html =>
  table(clocks, {
    title: `Clocks of ${name}`,
    columns: [
      {
        head: 'Clock',
        cell: ({ clock }) => html`${clockLink(clock)} <span class="basis">${CLOCKS[clock]?.basis}</span>`,
      },
      { head: 'Allows', cell: ({ clock, targetWorkingDays: n }) => (n ? `${n} working days` : allowed(CLOCKS[clock])) },
      { head: 'Runs on', cell: ({ kinds }) => kinds.map((kind) => `${words(kind)}s`).join(' and ') },
      { head: 'By', cell: ({ statuses }) => (statuses ? codes(statuses) : 'everybody') },
      { head: 'Only for', cell: ({ condition }) => (condition ? CONDITIONS[condition] : 'all items') },
    ],
  });

const sectorSection = (name: string, { title, law, categories, clocks }: SectorRow, { CLOCKS }: Tables): Html => html`
<h3 id="sector-${name}">${title} <code>${name}</code></h3>
<p>${law}</p>
${table(Object.entries(categories), {
  title: `Categories of ${name}`,
  columns: [
    { head: 'Category', cell: ([category]) => html`<code>${category}</code>` },
    { head: 'Meaning', cell: ([, { means }]) => means },
    {
      head: 'DSA category',
      cell: ([, { dsa, secondary }]) => [dsa, ...(secondary ? [secondary] : [])].join(', also '),
    },
  ],
})}
${clocksOfSector(name, clocks, CLOCKS)}`;

export const sectorTables = (tables: Tables): Html =>
  joined(
    Object.entries(tables.sectors).map(([name, sector]) => sectorSection(name, sector, tables)),
    '',
  );
