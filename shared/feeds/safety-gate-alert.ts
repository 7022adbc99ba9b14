import type { NewAlert } from '../contracts/alert.ts';
import type { Fault } from '../errors.ts';
import type { Day } from '../vocabulary/time.ts';
import { splitBarcodes } from './barcodes.ts';
import { countryCode } from './country.ts';
import { type FeedRow, lacking, settle } from './feed-row.ts';
import { atMost, cut, fieldText, present } from './field.ts';
import { measureSince } from './measures.ts';
import { readRiskTypes } from './risk-type.ts';
import { readTraders } from './traders.ts';

/** The facts of a Safety Gate alert as its files hold them, each as text; '' where there is none. */
export interface SafetyGateFacts {
  readonly caseNumber: string;
  readonly reference: string;
  readonly category: string;
  /** Kind of product (`Necklace`), and the name it was sold under. */
  readonly product: string;
  readonly name: string;
  readonly brand: string;
  readonly model: string;
  readonly batch: string;
  readonly barcode: string;
  readonly productionDates: string;
  readonly riskType: string;
  readonly level: string;
  readonly measures: string;
  readonly notifyingCountry: string;
  readonly countryOfOrigin: string;
  readonly onlineTrader: string;
}

/** Type, running number, year: SR/02417/26. The number had four digits in earlier years. */
const CASE_NUMBER = /^[A-Z][A-Z0-9]{1,5}\/\d{4,5}\/\d{2}$/;

/** Most barcodes and other codes the contract takes. */
const MOST_CODES = 100;
const MOST_TRADERS = 50;

type Product = NewAlert['product'];

function readProduct(facts: SafetyGateFacts, notes: string[]): Product {
  const [kind, name] = [fieldText(facts.product), fieldText(facts.name)];
  const { barcodes, otherCodes, notes: doubts } = splitBarcodes(facts.barcode);
  notes.push(...doubts);
  const text = (value: string, longest: number, what: string) => cut(fieldText(value), longest, what, notes);
  const codes = otherCodes.map((code) => text(code, 300, 'other code')).filter((code) => code !== '');
  return {
    name: cut(kind === '' || name === '' ? kind + name : `${kind}: ${name}`, 500, 'product name', notes),
    ...present('category', text(facts.category, 200, 'product category')),
    ...present('brand', text(facts.brand, 300, 'brand')),
    ...present('model', text(facts.model, 2000, 'model')),
    ...present('batch', text(facts.batch, 2000, 'batch')),
    ...present('productionDates', text(facts.productionDates, 300, 'production dates')),
    ...present('barcodes', atMost(barcodes, MOST_CODES, 'barcodes', notes)),
    ...present('otherCodes', atMost(codes, MOST_CODES, 'other codes', notes)),
  };
}

/** The barcode of the listing: only if the alert names one product, and nothing that could be the number of another. */
const singleBarcode = ({ barcodes = [], otherCodes = [] }: Product): string | undefined =>
  barcodes.length === 1 && otherCodes.length === 0 ? barcodes[0] : undefined;

function readLevel(level: string): NewAlert['riskLevel'] {
  if (level === '') return undefined;
  return /^serious/i.test(level) ? 'SERIOUS' : 'OTHER';
}

function readLink(link: string, notes: string[]): string | undefined {
  if (link === '') return undefined;
  const address = URL.parse(link);
  if (address?.protocol === 'https:') return address.href;
  notes.push('the link to the alert is not an https address: not taken');
  return undefined;
}

function missing(facts: SafetyGateFacts): readonly Fault[] {
  const faults: Fault[] = [];
  if (!CASE_NUMBER.test(fieldText(facts.caseNumber))) {
    faults.push({
      pointer: '/reference',
      code: 'NO_REFERENCE',
      detail: 'The alert has no case number such as SR/02417/26',
    });
  }
  if (!/[^\s,;]/.test(fieldText(facts.riskType))) {
    faults.push({ pointer: '/hazards', code: 'NO_HAZARD', detail: 'The alert names no type of risk' });
  }
  if (fieldText(facts.product) === '' && fieldText(facts.name) === '') {
    faults.push({ pointer: '/product/name', code: 'REQUIRED', detail: 'The alert names no product' });
  }
  return faults;
}

/** Traders as named, and the addresses proposed from them. */
function readOffers(facts: SafetyGateFacts, product: Product, notes: string[]): Pick<NewAlert, 'traders' | 'items'> {
  const country = countryCode(fieldText(facts.notifyingCountry));
  const { traders, addresses } = readTraders(facts.onlineTrader, country, notes);
  const gtin = present('gtin', singleBarcode(product));
  const items = atMost(addresses, MOST_TRADERS, 'addresses', notes).map((url) => ({ url, ...gtin }));
  return { ...present('traders', atMost(traders, MOST_TRADERS, 'traders', notes)), ...present('items', items) };
}

/** Makes an alert of the facts of one row. */
export function safetyGateAlert(row: number, facts: SafetyGateFacts, publishedOn: Day | undefined): FeedRow {
  const reference = fieldText(facts.caseNumber);
  const faults = missing(facts);
  if (faults.length > 0) return lacking(row, reference, faults, []);
  const notes: string[] = [];
  const product = readProduct(facts, notes);
  const alert: NewAlert = {
    source: 'SAFETY_GATE',
    reference,
    hazards: readRiskTypes(fieldText(facts.riskType), notes),
    product,
    ...present('publishedOn', publishedOn),
    ...present('notifyingCountry', cut(fieldText(facts.notifyingCountry), 80, 'notifying country', notes)),
    ...present('countryOfOrigin', cut(fieldText(facts.countryOfOrigin), 120, 'country of origin', notes)),
    ...present('riskLevel', readLevel(fieldText(facts.level))),
    ...present('measureSince', measureSince(fieldText(facts.measures), notes)),
    ...present('address', readLink(fieldText(facts.reference), notes)),
    ...readOffers(facts, product, notes),
  };
  return settle(row, alert, notes);
}
