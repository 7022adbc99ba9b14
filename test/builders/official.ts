import { parse } from 'csv-parse/sync';
import { fold } from '../../shared/domain/life/fold.ts';
import type { History, Sealed } from '../../shared/domain/life/history.ts';
import type {
  AnnexAsked,
  OfficialFile,
  OfficialItem,
  Provider,
  StatementsAsked,
} from '../../shared/domain/official/asked.ts';
import { officialReport } from '../../shared/domain/official/official-report.ts';
import type { Statement } from '../../shared/domain/official/statement.ts';
import { factsOf, type Setting } from './items.ts';
import { id } from './organisations.ts';

export const AMBER: Provider = { id: id('amber'), name: 'Amber', sizeClass: 'VERY_LARGE' };
const YEAR = { from: '2026-01-01', to: '2026-12-31' };
/** As far as the random histories reach. */
export const YEARS = { from: '2026-01-01', to: '2029-12-31' };
export const LATE = '2030-01-01T00:00:00.000Z';

export const annexAsked = (changes: Partial<AnnexAsked> = {}): AnnexAsked => ({
  kind: 'ANNEX_I',
  marketplace: AMBER,
  period: YEAR,
  asOf: LATE,
  ...changes,
});
export const statementsAsked = (changes: Partial<StatementsAsked> = {}): StatementsAsked => ({
  ...annexAsked(),
  ...changes,
  kind: 'STATEMENTS',
});

export const itemOf = (history: History): OfficialItem => ({ facts: factsOf(history), events: history.events });

/** Items of a log of several, as an export gathers them. */
export function itemsOf(sealed: readonly Sealed[]): OfficialItem[] {
  const histories = Map.groupBy(sealed, ({ event }) => event.itemId);
  return [...histories.values()].flatMap((own) => {
    const events = own.map(({ event }) => event).sort((a, b) => a.n - b.n);
    const facts = fold(events);
    return facts ? [{ facts, events }] : [];
  });
}

export const textOf = ({ chunks }: OfficialFile): string => [...chunks()].join('');
export const fileNamed = (files: readonly OfficialFile[], name: string): string => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`There is no file ${name}`);
  return textOf(file);
};

export const [ORDERS, NOTICES, APPEALS] = [
  '3_member_states_orders.csv',
  '4_notices.csv',
  '7_appeals_and_recidivism.csv',
] as const;
export const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { columns: true }) as Record<string, string>[];

/** The files of Annex I, from some histories. */
export function annexOf(items: readonly OfficialItem[], changes: Partial<AnnexAsked> = {}): readonly OfficialFile[] {
  const report = officialReport(annexAsked(changes));
  for (const item of items) report.add(item);
  return report.files();
}

/** The statements in all files, in their order. */
export const statementsIn = (files: readonly OfficialFile[]): Statement[] =>
  files
    .filter(({ name }) => name.startsWith('statements-'))
    .flatMap((file) => (JSON.parse(textOf(file)) as { statements: Statement[] }).statements);

export function statementsOf(items: readonly OfficialItem[], changes: Partial<StatementsAsked> = {}): Statement[] {
  const report = officialReport(statementsAsked(changes));
  for (const item of items) report.add(item);
  return statementsIn(report.files());
}

/** Columns of part 4. */
export const RECEIVED = 'Number of notices received ';
export const ITEMS = 'Number of specific items of information included in the total number of notices';
export const FLAGGED = 'Number of notices received from Trusted flaggers';
export const MEDIAN = 'Median time to take action';
export const LAW = 'Number of actions taken on the basis of the law';
export const TERMS = 'Number of actions taken on the basis of the terms and conditions of the service';

type Row = Readonly<Record<string, string>>;
export const rowOf = (rows: readonly Row[], code: string, description = ''): Row =>
  rows.find(
    (each) =>
      each['Category of illegal content'] === code && each['Description of the sub-category "Other"'] === description,
  ) ?? {};
type Args = Parameters<typeof annexOf>;
export const noticesOf = (...args: Args): Row[] => rowsOf(fileNamed(annexOf(...args), NOTICES));
export const ordersOf = (...args: Args): Row[] => rowsOf(fileNamed(annexOf(...args), ORDERS));
export const appealsOf = (...args: Args): Row[] => rowsOf(fileNamed(annexOf(...args), APPEALS));

export const appealValue = (rows: readonly Row[], indicator: string, scope = 'Total number') =>
  rows.find((each) => each['Indicator']?.includes(indicator) && each['Scope'] === scope)?.['Value'];

export const NOTIFIED_AT = '2026-05-13T10:00:00.000Z';
export const noticeBy = (reference: string, changes: Partial<Setting> = {}): Setting => ({
  at: NOTIFIED_AT,
  reference,
  status: 'NO_STATUS',
  sector: 'counterfeit',
  submitter: 'brand-owner',
  ...changes,
});
