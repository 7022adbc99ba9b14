import { codes, type Html, html, joined, table } from './html.ts';

type By<Row> = Readonly<Record<string, Row>>;

/** A figure, as far as the page tells of it. */
interface FigureRow {
  readonly title: string;
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly start: string;
  readonly stop: string;
  readonly exclusions: readonly string[];
  readonly kinds: readonly string[];
  readonly source: string;
  readonly modelledOn: string;
  readonly confidence: string;
}

/** A dialogue, as far as the page tells of it. */
interface DialogueRow {
  readonly title: string;
  readonly sectors: readonly string[];
  readonly kpis: readonly string[];
  readonly period: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly confidence: string;
}

/** The tables of figures, and of what is asked of them. */
export interface FigureTables {
  readonly CATALOGUE: By<FigureRow>;
  readonly METHOD_VERSION: string;
  readonly EXCLUSIONS: By<{ readonly means: string; readonly from: readonly string[] }>;
  readonly DIALOGUES: By<DialogueRow>;
  readonly INDICATORS: readonly {
    readonly number: number;
    readonly asks: string;
    readonly kpis: readonly string[];
    readonly how: string;
  }[];
  readonly PUBLISHED: readonly {
    readonly dialogue: string;
    readonly kpi: string;
    readonly of: string;
    readonly percent: number;
    readonly remark: string;
    readonly source: string;
    readonly confidence: string;
  }[];
}

const CONFIDENCE: By<string> = {
  V2: 'reported by others',
  D: 'derived from sources',
  M: 'from memory',
  C: 'our choice',
};

/** How sure a source is; nothing is said of what was read in it. */
const remark = (confidence: string): Html | false =>
  CONFIDENCE[confidence] !== undefined && html` <span class="quiet">(${CONFIDENCE[confidence]})</span>`;

const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');
const figureLinks = (kpis: readonly string[]): Html =>
  joined(
    kpis.map((kpi) => html`<a href="#figure-${kpi}"><code>${kpi}</code></a>`),
    ', ',
  );

const quotient = ({ numerator, denominator }: FigureRow): string =>
  denominator ? `${numerator}; of: ${denominator}` : `${numerator}: a count`;
const measured = ({ start, stop }: FigureRow): Html | string => {
  if (!start && !stop) return 'no duration';
  return html`${start && html`<code>${start}</code> `}to ${stop ? html`<code>${stop}</code>` : 'no end'}`;
};
const ofWhat = ({ kinds, source }: FigureRow): string =>
  kinds.length > 0 ? kinds.map((kind) => `${words(kind)}s`).join(', ') : words(source);

const catalogueTable = ({ CATALOGUE }: FigureTables): Html =>
  table(Object.entries(CATALOGUE), {
    title: 'Figures',
    id: ([kpi]) => `figure-${kpi}`,
    columns: [
      { head: 'Figure', cell: ([kpi, { title }]) => html`<code>${kpi}</code> ${title}` },
      { head: 'Meaning', cell: ([, { definition }]) => definition },
      { head: 'Counted', cell: ([, row]) => quotient(row) },
      { head: 'Measured from, to', cell: ([, row]) => measured(row) },
      { head: 'Left out', cell: ([, { exclusions }]) => (exclusions.length > 0 ? codes(exclusions) : 'nothing') },
      { head: 'Of', cell: ([, row]) => ofWhat(row) },
      { head: 'Modelled on', cell: ([, { modelledOn, confidence }]) => html`${modelledOn}${remark(confidence)}` },
    ],
  });

const exclusionTable = ({ EXCLUSIONS }: FigureTables): Html =>
  table(Object.entries(EXCLUSIONS), {
    title: 'What is left out',
    columns: [
      { head: 'Left out', cell: ([why]) => html`<code>${why}</code>` },
      { head: 'Meaning', cell: ([, { means }]) => means },
      { head: 'Of', cell: ([, { from }]) => figureLinks(from) },
    ],
  });

export const figureTable = (tables: FigureTables): Html => html`
<p>Figures start from the cohort of what was delivered in a month; what is open or undecided stays in the denominator
and is shown. Kind and basis always split. Every figure carries its numbers, its cut and the version of its method:
${tables.METHOD_VERSION}. What was observed here, what organisations report of themselves, what observers of a monitoring
round found and what a register holds are never added up. For programs: <a href="#getKpiCatalogue">GET
/v1/kpis/catalogue</a>.</p>
${catalogueTable(tables)}
${exclusionTable(tables)}`;

export const dialogueTables = ({ DIALOGUES, PUBLISHED, INDICATORS }: FigureTables): Html => html`
<p>Each dialogue has its set of figures over one or more sectors: <code>dialogue=FOOD</code> in <a href="#getKpis">GET
/v1/kpis</a> asks for it by name.</p>
${table(Object.entries(DIALOGUES), {
  title: 'Dialogues',
  id: ([id]) => `dialogue-${id}`,
  columns: [
    { head: 'Dialogue', cell: ([id, { title }]) => html`<code>${id}</code> ${title}` },
    { head: 'Sectors', cell: ([, { sectors }]) => codes(sectors) },
    { head: 'Figures', cell: ([, { kpis }]) => figureLinks(kpis) },
    { head: 'Every', cell: ([, { period }]) => words(period) },
    { head: 'What compares', cell: ([, { notes }]) => notes.join(' ') },
    { head: 'Source', cell: ([, { source, confidence }]) => html`${source}${remark(confidence)}` },
  ],
})}
${table(INDICATORS, {
  title: 'The eleven indicators of the code of conduct on illegal hate speech',
  columns: [
    { head: 'Indicator', cell: ({ number, asks }) => `${number}. ${asks}` },
    { head: 'Figures', cell: ({ kpis }) => figureLinks(kpis) },
    { head: 'How', cell: ({ how }) => how },
  ],
})}
${table(PUBLISHED, {
  title: 'What others published',
  columns: [
    { head: 'Dialogue', cell: ({ dialogue }) => html`<code>${dialogue}</code>` },
    { head: 'Figure', cell: ({ kpi }) => figureLinks([kpi]) },
    { head: 'Of', cell: ({ of }) => of },
    { head: 'Percent', cell: ({ percent }) => percent },
    { head: 'How it was made', cell: ({ remark: how }) => how },
    { head: 'Source', cell: ({ source, confidence }) => html`${source}${remark(confidence)}` },
  ],
})}`;
