import { RefusedError } from '../errors.ts';
import { readDay } from './day.ts';
import { decode } from './decode.ts';
import { type FeedRow, type ReadRows, unreadable } from './feed-row.ts';
import { type SafetyGateFacts, safetyGateAlert } from './safety-gate-alert.ts';
import { hasColumns, type Table } from './table.ts';
import { listOf, readXml, textOf, type XmlValue } from './xml.ts';

/** The element of the weekly report that holds each fact. The report tells also danger and description: prose, not taken. */
const ELEMENTS: Readonly<Record<keyof SafetyGateFacts, string>> = {
  caseNumber: 'caseNumber',
  reference: 'reference',
  category: 'category',
  product: 'product',
  name: 'name',
  brand: 'brand',
  model: 'type_numberOfModel',
  batch: 'batchNumber',
  barcode: 'barcode',
  productionDates: 'productionDates',
  riskType: 'riskType',
  level: 'level',
  measures: 'measures',
  notifyingCountry: 'notifyingCountry',
  countryOfOrigin: 'countryOfOrigin',
  onlineTrader: 'onlineTrader',
};

/** The column that holds each fact in tables of alerts kept by others. '' where they have none. */
const COLUMNS: Readonly<Record<keyof SafetyGateFacts, string>> = {
  caseNumber: 'alert_number',
  reference: 'case_url',
  category: 'product_category',
  product: 'product_name',
  name: 'product_description',
  brand: 'brand',
  model: 'model_type_number',
  batch: 'batch_number',
  barcode: 'barcode',
  productionDates: 'production_dates',
  riskType: 'risk_type',
  level: '',
  measures: 'compulsory_measures',
  notifyingCountry: 'alert_submitted_by',
  countryOfOrigin: 'country_of_origin',
  onlineTrader: '',
};

type Names = Readonly<Record<keyof SafetyGateFacts, string>>;
const factsBy = (names: Names, textNamed: (name: string) => string): SafetyGateFacts =>
  Object.fromEntries(Object.entries(names).map(([fact, name]) => [fact, textNamed(name)])) as Names;

export function safetyGateRows(text: string): FeedRow[] {
  const report = readXml(text)['Safety-Gate'];
  if (report === undefined || Array.isArray(report)) {
    throw new RefusedError('INVALID_INPUT', 'The XML file is no report of Safety Gate: it has no element Safety-Gate');
  }
  if (typeof report === 'string') return [];
  const { notifications, report_date: date } = report as Readonly<Record<string, XmlValue>>;
  const publishedOn = readDay(textOf(date));
  return listOf(notifications).map((notification, i) => {
    if (typeof notification === 'string') return unreadable(i + 1, 'The notification has no elements');
    const elements = notification as Readonly<Record<string, XmlValue>>;
    return safetyGateAlert(
      i + 1,
      factsBy(ELEMENTS, (name) => textOf(elements[name])),
      publishedOn,
    );
  });
}

/** Reads a weekly report of Safety Gate (XML). A file that is no such report is refused; a row that cannot be read has faults. */
export function readSafetyGate(bytes: Uint8Array): ReadRows {
  const { text, encoding } = decode(bytes);
  return { rows: safetyGateRows(text), encoding };
}

export const isSafetyGateTable = (table: Table): boolean =>
  hasColumns(table, ['alert_number', 'risk_type', 'product_name']);

export const safetyGateTableRows = ({ rows }: Table): FeedRow[] =>
  rows.map((row) =>
    'fault' in row
      ? unreadable(row.row, row.fault)
      : safetyGateAlert(
          row.row,
          factsBy(COLUMNS, (name) => row.cells[name] ?? ''),
          undefined,
        ),
  );
