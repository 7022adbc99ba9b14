import type { KnownProduct } from '../shared/contracts/known-product.ts';
import { lookUp, openRegister } from '../shared/domain/products/register.ts';
import { matchesBetween, traitsOf } from '../shared/domain/products/rules.ts';
import { OrganisationId } from '../shared/vocabulary/ids.ts';
import { KnownProductId, PRODUCT_RULES, REAPPEARANCE_RULES } from '../shared/vocabulary/products.ts';
import type { Product } from './match-products.ts';
import { CASES, type Case, type Labelled, type Listed } from './match-set.ts';

/** What a rule found for one listing: a product, that it is or that it is not. */
interface Hit {
  readonly rule: string;
  readonly isRight: boolean;
}

/** One listing, whether there was something to find, and what was found. */
export interface Answered {
  readonly case: Case;
  readonly isThere: boolean;
  readonly hits: readonly Hit[];
}

/** Each later listing against all that were removed, by the rules of re-appearance. */
export function knownAgain(removed: readonly Listed[], later: readonly Labelled[]): Answered[] {
  const before = removed.map((listed) => ({ traits: traitsOf(listed), product: listed.product.id }));
  return later.map(({ case: name, product, brand: _, ...listed }) => {
    const own = traitsOf(listed);
    const hits = before.flatMap(({ traits, product: other }) =>
      matchesBetween(traits, own, 'product_safety').map(({ rule }) => ({ rule, isRight: other === product.id })),
    );
    return { case: name, isThere: CASES[name], hits };
  });
}

const AUTHORITY = OrganisationId.parse('synthetic');
const AT = '2026-06-01T00:00:00.000Z';

const idOf = ({ id }: Product) => KnownProductId.parse(`00000000-0000-8000-8000-${String(id).padStart(12, '0')}`);

/** A product as an authority would enter it. Every third has no barcode number, and every second no picture. */
function entryOf(product: Product): KnownProduct {
  const { id, brand, model, words, colour, gtin, picture } = product;
  return {
    id: idOf(product),
    authority: AUTHORITY,
    sector: 'product_safety',
    product: {
      name: [...words, colour].join(' '),
      brand,
      models: [model],
      ...(id % 3 !== 0 && { gtins: [gtin] }),
      ...(id % 2 !== 0 && { imageHashes: [picture] }),
    },
    source: { kind: 'DECISION', reference: String(id), decidedOn: '2026-05-01' },
    from: '2026-05-01T00:00:00.000Z',
  };
}

/** Where the title hides nothing, every third listing names brand and model as fields as well. */
const hasFields = (title: string, { brand, model }: Product, index: number): boolean =>
  index % 3 === 0 && title.includes(brand) && title.includes(model);

/** Each later listing looked up in a register of the products that were removed. */
export function lookedUp(removed: readonly Listed[], later: readonly Labelled[]): Answered[] {
  const register = openRegister(removed.map(({ product }) => entryOf(product)));
  return later.map(({ case: name, product, gtin, title, imageHashes }, index) => {
    const fields = hasFields(title, product, index) && { brand: product.brand, model: product.model };
    const listing = { ref: String(index), title, ...fields, ...(gtin && { gtin }), imageHashes: [...imageHashes] };
    const found = lookUp(register, listing, AT);
    const hits = found.map(({ rule, product: id }) => ({ rule, isRight: id === idOf(product) }));
    return { case: name, isThere: CASES[name], hits };
  });
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** Of those where there was something to find, the share found; of all, the share taken for what it is not. */
function row(name: string, answered: readonly Answered[], by: (hit: Hit) => boolean): string[] {
  const there = answered.filter(({ isThere }) => isThere);
  const found = there.filter(({ hits }) => hits.some((hit) => by(hit) && hit.isRight));
  const wrong = answered.filter(({ hits }) => hits.some((hit) => by(hit) && !hit.isRight));
  return [name, percent(found.length, there.length), percent(wrong.length, answered.length)];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
};

/** Recall and false matches by rule and over all rules. */
function byRule(answered: readonly Answered[], rules: readonly string[]): string {
  const head = ['Rule', 'Recall', 'False matches'];
  const each = rules.map((rule) => row(rule, answered, (hit) => hit.rule === rule));
  return table(head, [...each, row('any', answered, () => true)]);
}

/** The same by case: what is found of each, and what is taken for something else. */
export function byCase(answered: readonly Answered[]): string {
  const rows = [...Map.groupBy(answered, ({ case: name }) => name)].map(([name, of]) => {
    const right = of.filter(({ hits }) => hits.some(({ isRight }) => isRight)).length;
    const wrong = of.filter(({ hits }) => hits.some(({ isRight }) => !isRight)).length;
    return [name, String(of.length), CASES[name] ? percent(right, of.length) : '-', percent(wrong, of.length)];
  });
  return table(['Case', 'Listings', 'Found', 'False matches'], rows);
}

/** The figures as they stand in the README. */
export function figures(removed: readonly Listed[], later: readonly Labelled[]): string {
  return [
    `Re-appearance: ${later.length} later listings against ${removed.length} that were removed.`,
    byRule(knownAgain(removed, later), REAPPEARANCE_RULES),
    `Register: the same ${later.length} listings against the ${removed.length} products.`,
    byRule(lookedUp(removed, later), PRODUCT_RULES),
  ].join('\n\n');
}
