import {
  COMPLAINTS,
  DISPUTES,
  GROUPS,
  NEWLY_IMPOSED,
  OF_FLAGGERS,
  SCOPES,
} from '../../../../shared/domain/filed-reports/appeals.ts';
import { checkReports } from '../../../../shared/domain/filed-reports/check-report.ts';
import type { Finding } from '../../../../shared/domain/filed-reports/finding.ts';
import { PARTS } from '../../../../shared/domain/filed-reports/parts.ts';
import { templateRows } from '../../../../shared/domain/filed-reports/taxonomy.ts';
import { readFiledReport } from '../../../../shared/feeds/filed-report.ts';

export type Rows = string[][];
export const bytes = (text: string) => new TextEncoder().encode(text);

/** What is found in some files. */
export const found = (...files: readonly Uint8Array[]): Finding[] =>
  checkReports(files.map((file, index) => readFiledReport(`file${index + 1}`, file)));

/** What is found in one file, with the line. */
export const codes = (rows: Rows): string[] =>
  found(bytes(csvOf(rows))).map(({ code, row }) => `${code} ${row ?? ''}`.trim());

const PERIOD_OF_MIRROR = '2025-07-01/2025-12-31';
export const FULL: Readonly<Record<string, string>> = {
  ALL: COMPLAINTS,
  NEW: NEWLY_IMPOSED,
  ...GROUPS,
  f: OF_FLAGGERS,
  ODS: DISPUTES,
  CONTENT: 'Number of suspensions enacted for the provision of manifestly illegal content',
  NOTICES: 'Number of suspensions enacted for the provision of manifestly unfounded notices',
  COMPLAINTS: 'Number of suspensions enacted for the provision of manifestly unfounded complaints',
};

/** The name of a row from its short form: # for a category, nothing for a keyword. */
function nameOf(short: string): string {
  if (short === 'TOTAL') return short;
  return short.startsWith('#') ? `STATEMENT_CATEGORY_${short.slice(1)}` : `KEYWORD_${short}`;
}

const quoted = (cell: string): string => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The headings of a part as the template has them, with those of its contextual information. */
export function headingsOf(part: 3 | 4 | 7): string[] {
  const titles = PARTS[part].columns.map(({ title }) => title);
  const noted = PARTS[part].columns.filter(({ kind }) => kind === 'COUNT' || kind === 'HOURS');
  return [
    ...titles,
    ...(part === 7 ? ['Contextual Information'] : noted.map(({ title }) => `Contextual information on ${title}`)),
  ];
}

interface Row {
  readonly category: string;
  readonly name: string;
  readonly description: string;
  readonly isNoted: boolean;
  readonly figures: readonly string[];
}

/** Rows of part 4 in their short form. */
function rowsOf(text: string): Row[] {
  let category = '';
  return text
    .trim()
    .split('\n')
    .map((line): Row => {
      const [head = '', figures = ''] = line.split(': ');
      const [, short = '', description = '', star] = /^(\S+)(?: \(([^)]*)\))?( \*)?$/.exec(head) ?? [];
      const name = nameOf(short);
      if (short.startsWith('#')) category = name;
      return { category, name, description, isNoted: star !== undefined, figures: figures.split(' ') };
    });
}

/** A file of part 4 from figures and the row keys of the template: rows that are not given are filed as 0. */
export function noticesCsv(text: string, { service, period }: { service: string; period: string }): string[][] {
  const given = rowsOf(text);
  let category = '';
  const zeros = Array.from({ length: 10 }, () => '0');
  const rows = templateRows(4).flatMap((name): Omit<Row, 'category'>[] => {
    if (name.startsWith('STATEMENT')) category = name;
    const found = given.filter((row) => row.name === name && (name === 'TOTAL' || row.category === category));
    return found.length > 0 ? found : [{ name, description: '', isNoted: false, figures: zeros }];
  });
  return [
    headingsOf(4),
    ...rows.map(({ name, description, isNoted, figures }) => [
      'Only for providers of hosting services',
      service,
      period,
      name,
      description,
      ...figures,
      ...figures.map((_, index) => (isNoted && index === 0 ? 'A note of the provider.' : '')),
    ]),
  ];
}

export const csvOf = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');

const lines = (text: string): string[] =>
  text
    .trim()
    .split(/;?\n|;/)
    .map((line) => line.trim())
    .filter(Boolean);
const numbers = (words: readonly string[]) => words.map((word) => (word === '-' ? null : Number(word)));

/** Names in a list, and their places in it. */
class Places {
  readonly names: string[] = [];
  of(name: string): number {
    const place = this.names.indexOf(name);
    return place >= 0 ? place : this.names.push(name) - 1;
  }
}

type Texts = Readonly<Record<string, string>>;

/** The coded mirror, from the figures of several services. */
export function mirrorOf(filed: {
  orders: Texts;
  notices: Texts;
  appeals: Texts;
  processed: Readonly<Record<string, readonly number[]>>;
}) {
  const [services, categories, sections, indicators, scopes] = [
    new Places(),
    new Places(),
    new Places(),
    new Places(),
    new Places(),
  ];
  const each = <T>(of: Readonly<Record<string, T>>, rows: (of: T, service: number) => unknown[][]) =>
    Object.entries(of).flatMap(([name, own]) => rows(own, services.of(name)));
  const t3 = each(filed.orders, (text, service) =>
    lines(text).map((line) => {
      const [short = '', scope = '', ...figures] = line.split(' ');
      return [service, categories.of(nameOf(short)), scopes.of(scope), ...numbers(figures)];
    }),
  );
  const t4 = each(filed.notices, (text, service) =>
    rowsOf(text).map(({ name, figures }) => [service, categories.of(name), ...numbers(figures)]),
  );
  const t7 = each(filed.appeals, (text, service) =>
    lines(text).map((line) => {
      const [indicator = '', scope = '', value = ''] = line.split(' ');
      const named = [
        sections.of('A section'),
        indicators.of(FULL[indicator] ?? ''),
        scopes.of(SCOPES[scope as keyof typeof SCOPES]),
      ];
      return [service, ...named, Number(value), 0];
    }),
  );
  const t8 = each(filed.processed, ([solely, not, flaggersSolely, flaggersNot], service) => {
    const row = (how: string, scope: string, value = 0) => [
      service,
      sections.of('A section'),
      indicators.of(`Number of notices ${how} by automated means`),
      scopes.of(scope),
      value,
      0,
    ];
    return [
      row('solely processed', 'NAM Total', solely),
      row('not processed', 'NAM Total', not),
      row('solely processed', 'NAM Trusted Flagger', flaggersSolely),
      row('not processed', 'NAM Trusted Flagger', flaggersNot),
    ];
  });
  const lists = {
    services: services.names,
    categories: categories.names,
    sections: sections.names,
    indicators: indicators.names,
    scopes: scopes.names,
  };
  return { meta: { period: PERIOD_OF_MIRROR }, ...lists, t3, t4, t7, t8 };
}

/** Findings in short: grade, code, whose and in which part, and the rows with their columns. */
export function inShort(findings: readonly Finding[]): Record<string, string> {
  const kinds = Map.groupBy(findings, ({ grade, code, service, part }) =>
    [grade, code, [service, part].filter((each) => each !== undefined).join(' ')].join(' ').trim(),
  );
  return Object.fromEntries(
    [...kinds].map(([kind, same]) => [
      kind,
      [...Map.groupBy(same, ({ letter }) => letter ?? '')]
        .map(([letter, own]) => `${letter}${own.map(({ row }) => row ?? '-').join(' ')}`)
        .join(' '),
    ]),
  );
}
