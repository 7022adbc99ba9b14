import type { Alert } from '../../contracts/alert.ts';
import type { KnownProduct, NewKnownProduct } from '../../contracts/known-product.ts';
import type { NewOrganisation } from '../../contracts/organisation.ts';
import { type Fault, RefusedError } from '../../errors.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import { KnownProductId } from '../../vocabulary/products.ts';
import { type Instant, instant } from '../../vocabulary/time.ts';
import { derivedId } from '../intake/derived-id.ts';
import { canonicalGtin } from './gtin.ts';
import { tellingHashes } from './pictures.ts';
import { isPlaceholder } from './title.ts';

const idOf = (...source: readonly string[]): KnownProductId =>
  KnownProductId.parse(derivedId('known product', ...source));

/** Who enters a product. */
export interface Entering {
  readonly id: OrganisationId;
  readonly organisation: NewOrganisation;
}

type Identifiers = KnownProduct['product'];

/** Whether a listing could be known by it at all. */
const isKnowable = ({ brand, models = [], gtins = [], imageHashes }: Identifiers): boolean =>
  gtins.length > 0 || (brand !== undefined && models.length > 0) || tellingHashes(imageHashes).length > 0;

const NOT_A_GTIN = 'The check digit does not hold, or shops number it themselves: it names something else elsewhere';

/**
 * What is wrong with an entry beyond the shape of its fields. Counterfeits and wildlife have no place in the register: what has the
 * same barcode number or picture is as a rule the genuine product, or a legal specimen.
 */
function* faultsOf({ sector, product, ...entry }: NewKnownProduct, { organisation }: Entering): Generator<Fault> {
  if (sector !== 'product_safety' && sector !== 'food') {
    const detail = 'Only dangerous products and food: the genuine product has the barcode number of its counterfeit';
    yield { pointer: '/sector', code: 'NOT_FOR_REGISTER', detail };
  } else if (organisation.role === 'authority' && !organisation.sectors.includes(sector)) {
    yield { pointer: '/sector', code: 'OUT_OF_SCOPE', detail: 'This authority is not registered for the sector' };
  }
  const dangers = sector === 'food' ? 'hazardCategories' : 'hazards';
  if (!entry[dangers]?.length) yield { pointer: `/${dangers}`, code: 'NO_HAZARD', detail: 'Name one at least' };
  for (const [index, gtin] of (product.gtins ?? []).entries()) {
    if (!canonicalGtin(gtin)) yield { pointer: `/product/gtins/${index}`, code: 'INVALID_INPUT', detail: NOT_A_GTIN };
  }
  if (!isKnowable(product)) {
    const detail = 'Give barcode numbers, brand and models, or hashes of pictures that are not plain';
    yield { pointer: '/product', code: 'NO_IDENTIFIER', detail };
  }
}

const LATEST: Instant = '9999-12-31T23:59:59.999Z';

function checkPeriod(from: Instant, until: Instant = LATEST): Fault[] {
  if (from < until) return [];
  return [{ pointer: '/until', code: 'TIME_NOT_PLAUSIBLE', detail: 'It does not lie after the beginning' }];
}

/** The faults of an entry that may be none; those of an entry that is one are few. */
export function enteredFrom(sent: NewKnownProduct, by: Entering, now: Date): KnownProduct | Fault[] {
  const { reference, sector, product, hazards, hazardCategories, alerts, measure, decidedOn, document, ...period } =
    sent;
  const from = period.from ?? instant(now);
  const faults = [...faultsOf(sent, by), ...checkPeriod(from, period.until)];
  if (faults.length > 0) return faults;
  return {
    id: idOf('DECISION', by.id, reference),
    authority: by.id,
    sector: sector as KnownProduct['sector'],
    product,
    ...(hazards && { hazards }),
    ...(hazardCategories && { hazardCategories }),
    ...(alerts && { alerts }),
    measure,
    source: { kind: 'DECISION', reference, decidedOn, ...(document && { document }) },
    from,
    ...(period.until && { until: period.until }),
  };
}

/** Several models or batches in one field stand apart by commas or semicolons. */
const APART = /[;,]+/;
const MOST_NAMES = 50;
const LONGEST_NAME = 120;

const namesIn = (field = ''): string[] =>
  field
    .split(APART)
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
    .filter((name) => !isPlaceholder(name) && name.length <= LONGEST_NAME)
    .slice(0, MOST_NAMES);

/** Whether a field limits what is meant: what says that all are meant, or nothing, does not. */
const limits = (field: string | undefined): field is string => field !== undefined && !isPlaceholder(field);

function identifiersIn({ content: { product, source } }: Alert): Identifiers {
  const { name, brand, batch, productionDates, barcodes = [] } = product;
  const [models, batches] = [namesIn(product.model), limits(batch) ? namesIn(batch) : []];
  const gtins = barcodes.filter((code) => canonicalGtin(code) !== undefined);
  /** Batches in words that are no names limit all the same. */
  const unnamed = limits(batch) && batches.length === 0 ? batch.slice(0, 300) : undefined;
  const made = limits(productionDates) ? productionDates : unnamed;
  return {
    name,
    ...(brand && !isPlaceholder(brand) && { brand }),
    ...(models.length > 0 && source === 'SAFETY_GATE' && { models }),
    ...(gtins.length > 0 && { gtins }),
    ...(batches.length > 0 && { batches }),
    ...(made && { productionDates: made }),
  };
}

/**
 * What an alert enters in the register; undefined for one by which no listing could be known. Whoever brings the same alert in, it is
 * one entry.
 */
export function enteredFromAlert(alert: Alert): KnownProduct | undefined {
  const { content, sector, submitter: authority, reference, acceptedAt, id } = alert;
  const product = identifiersIn(alert);
  if (!isKnowable(product)) return undefined;
  const { source: system, hazards, hazardCategories, publishedOn } = content;
  const publishedAt = publishedOn && `${publishedOn}T00:00:00.000Z`;
  return {
    id: idOf('ALERT', system, reference),
    authority,
    sector,
    product,
    ...(hazards?.length && { hazards }),
    ...(hazardCategories?.length && { hazardCategories }),
    alerts: [reference],
    source: { kind: 'ALERT', system, reference, alert: id },
    from: publishedAt && publishedAt < acceptedAt ? publishedAt : acceptedAt,
  };
}

/** The same product, taken out of the register. */
export function withdrawn(product: KnownProduct, reason: string, now: Date): KnownProduct {
  if (product.withdrawn) throw new RefusedError('CONFLICT', 'This product was withdrawn before, for another reason');
  return { ...product, withdrawn: { at: instant(now), reason } };
}
