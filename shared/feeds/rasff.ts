import type { NewAlert } from '../contracts/alert.ts';
import { type Fault, RefusedError } from '../errors.ts';
import { RasffReference } from '../sectors/food.ts';
import type { Day } from '../vocabulary/time.ts';
import { readDay } from './day.ts';
import { decode } from './decode.ts';
import { type FeedRow, lacking, type ReadRows, settle, unreadable } from './feed-row.ts';
import { atMost, cut, fieldText, present } from './field.ts';
import { readHazardCategories } from './rasff-hazard.ts';
import { hasColumns, readTable, type Table } from './table.ts';

/** The facts of a RASFF notification as its files hold them. It names no marketplace. */
interface RasffFacts {
  readonly reference: string;
  readonly date: string;
  readonly notifyingCountry: string;
  readonly origin: string;
  readonly product: string;
  readonly category: string;
  readonly substances: readonly string[];
  /** Categories of hazard, joined by `; `. */
  readonly hazards: string;
  readonly riskDecision: string;
}

type Cells = Readonly<Record<string, string>>;

const WINDOW = ['date of case', 'reference', 'product', 'hazard category'];
const DATABASE = ['reference', 'subject', 'date', 'risk_decision', 'hazards'];

const MOST_SUBSTANCES = 60;
const LONGEST_SUBSTANCE = 500;

/** The export of RASFF Window: `; ` joins several hazards; `Germany (DE)` is Germany. */
const factsOfWindow = (cells: Cells): RasffFacts => ({
  reference: cells['reference'] ?? '',
  date: cells['date of case'] ?? '',
  notifyingCountry: (cells['notification from'] ?? '').replace(/ \([A-Z]{2}\)$/, ''),
  origin: cells['country origin'] ?? '',
  product: cells['product'] ?? '',
  category: cells['product category'] ?? '',
  substances: (cells['hazard substance'] ?? '').split('; '),
  hazards: cells['hazard category'] ?? '',
  riskDecision: '',
});

/**
 * The reference of a table that held it as a number: 2024.5 was 2024.5000, for the zeros at the end were lost. Running numbers
 * have four digits, so nothing else can be meant.
 */
const restoreZeros = (reference: string): string =>
  /^20\d\d\.\d{1,3}$/.test(reference) ? reference.padEnd(9, '0') : reference;

/** A table of notifications: no hazard categories; `,` joins substances, but not inside of `1,3-dichloropropanol`. */
const factsOfDatabase = (cells: Cells): RasffFacts => ({
  reference: restoreZeros(cells['reference'] ?? ''),
  date: cells['date'] ?? '',
  notifyingCountry: cells['notifying_country'] ?? '',
  origin: (cells['origin'] ?? '').replace(/,(?! )/g, ', '),
  product: cells['subject'] ?? '',
  category: cells['category'] ?? '',
  substances: (cells['hazards'] ?? '').split(/(?<!\d),|,(?!\d)/),
  hazards: '',
  riskDecision: cells['risk_decision'] ?? '',
});

function missing(reference: string, product: string): readonly Fault[] {
  const faults: Fault[] = [];
  if (!RasffReference.safeParse(reference).success) {
    faults.push({ pointer: '/reference', code: 'NO_REFERENCE', detail: 'The row has no reference such as 2024.9650' });
  }
  if (product === '') faults.push({ pointer: '/product/name', code: 'REQUIRED', detail: 'The row names no product' });
  return faults;
}

/** Decisions are serious, potentially serious, potential risk, not serious and no risk. */
function readDecision(decision: string): NewAlert['riskLevel'] {
  if (decision === '' || /^undecided/i.test(decision)) return undefined;
  return /^serious$/i.test(decision) ? 'SERIOUS' : 'OTHER';
}

function readDate(text: string, notes: string[]): Day | undefined {
  const date = readDay(text);
  if (!date) notes.push(`date “${text.slice(0, 80)}” cannot be read: not taken`);
  return date;
}

function readSubstances(texts: readonly string[], notes: string[]): string[] {
  const named = [...new Set(texts.map(fieldText))].filter((text) => text !== '');
  return atMost(named, MOST_SUBSTANCES, 'substances', notes).map((text) =>
    cut(text, LONGEST_SUBSTANCE, 'substance', notes),
  );
}

function rasffAlert(row: number, facts: RasffFacts): FeedRow {
  const reference = facts.reference.trim();
  const name = fieldText(facts.product);
  const faults = missing(reference, name);
  if (faults.length > 0) return lacking(row, reference, faults, []);
  const notes: string[] = [];
  const substances = readSubstances(facts.substances, notes);
  if (substances.length === 0) notes.push('names no hazard');
  const alert: NewAlert = {
    source: 'RASFF',
    reference,
    hazardCategories: readHazardCategories(facts.hazards, notes),
    product: {
      name: cut(name, 500, 'product name', notes),
      ...present('category', cut(fieldText(facts.category), 200, 'product category', notes)),
    },
    ...present('substances', substances),
    ...present('publishedOn', readDate(fieldText(facts.date), notes)),
    ...present('notifyingCountry', cut(fieldText(facts.notifyingCountry), 80, 'notifying country', notes)),
    ...present('countryOfOrigin', cut(fieldText(facts.origin), 120, 'country of origin', notes)),
    ...present('riskLevel', readDecision(fieldText(facts.riskDecision))),
  };
  return settle(row, alert, notes);
}

export const isRasffWindow = (table: Table): boolean => hasColumns(table, WINDOW);
export const isRasffDatabase = (table: Table): boolean => hasColumns(table, DATABASE);

export function rasffRows(table: Table): FeedRow[] {
  if (!isRasffWindow(table) && !isRasffDatabase(table)) {
    throw new RefusedError('INVALID_INPUT', 'The table has no columns of RASFF notifications');
  }
  const factsOf = isRasffWindow(table) ? factsOfWindow : factsOfDatabase;
  return table.rows.map((row) =>
    'fault' in row ? unreadable(row.row, row.fault) : rasffAlert(row.row, factsOf(row.cells)),
  );
}

/** Reads RASFF notifications: the export of RASFF Window, or a table with one column for each fact. */
export function readRasff(bytes: Uint8Array): ReadRows {
  const { text, encoding } = decode(bytes);
  return { rows: rasffRows(readTable(text)), encoding };
}
