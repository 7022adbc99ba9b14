import { TEMPLATE_CATEGORIES } from '../official/template-categories.ts';

/**
 * Categories of the harmonised reports with their sub-categories, in the order of the template, without the prefixes
 * STATEMENT_CATEGORY_ and KEYWORD_: those of orders and notices, and the one that own-initiative measures have besides. Every
 * category but the last two of the orders and notices parts ends with KEYWORD_OTHER.
 *
 * Source: Annex I of Implementing Regulation (EU) 2024/2835, parts 3 to 6.
 */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(TEMPLATE_CATEGORIES),
  OTHER_VIOLATION_TC: [
    'ADULT_SEXUAL_MATERIAL',
    'AGE_SPECIFIC_RESTRICTIONS',
    'GEOGRAPHICAL_REQUIREMENTS',
    'GOODS_SERVICES_NOT_PERMITTED',
    'LANGUAGE_REQUIREMENTS',
    'NUDITY',
  ],
};

export const CATEGORY_PREFIX = 'STATEMENT_CATEGORY_';
export const KEYWORD_PREFIX = 'KEYWORD_';
export const TOTAL = 'TOTAL';
export const OTHER = 'KEYWORD_OTHER';

/** Parts of the report whose rows are categories. */
export type CategoryPart = 3 | 4 | 5 | 6;

/** Categories that stand in one part only. */
const ONLY_IN: Readonly<Record<string, CategoryPart>> = {
  OTHER_VIOLATION_TC: 6,
  NOT_SPECIFIED_ORDER: 3,
  NOT_SPECIFIED_NOTICE: 4,
};

const HOMES: ReadonlyMap<string, string> = new Map(
  Object.entries(CATEGORIES).flatMap(([category, keywords]) =>
    keywords.map((keyword) => [`${KEYWORD_PREFIX}${keyword}`, `${CATEGORY_PREFIX}${category}`] as const),
  ),
);

const isInPart = (category: string, part: CategoryPart): boolean => (ONLY_IN[category] ?? part) === part;

/** Row keys of a part in the order of the template, for one scope. */
export function templateRows(part: CategoryPart): string[] {
  const known = Object.entries(CATEGORIES).filter(([category]) => isInPart(category, part));
  const rows = known.flatMap(([category, keywords]) => [
    `${CATEGORY_PREFIX}${category}`,
    ...keywords.map((keyword) => `${KEYWORD_PREFIX}${keyword}`),
    OTHER,
  ]);
  const last = Object.keys(ONLY_IN).filter((category) => !(category in CATEGORIES) && ONLY_IN[category] === part);
  return [TOTAL, ...rows, ...last.map((category) => `${CATEGORY_PREFIX}${category}`)];
}

/** The category that a keyword belongs to; undefined for KEYWORD_OTHER, which is a row of every category. */
export const homeOf = (keyword: string): string | undefined => HOMES.get(keyword);

/**
 * Names of the first version of the Transparency Database (until 30 June 2025), and what they are called now.
 *
 * Source: announcements of the DSA Transparency Database on schema v2.
 */
const FIRST_VERSION: Readonly<Record<string, string>> = {
  STATEMENT_CATEGORY_UNSAFE_AND_ILLEGAL_PRODUCTS: 'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS',
  STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  STATEMENT_CATEGORY_PORNOGRAPHY_OR_SEXUALIZED_CONTENT: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  STATEMENT_CATEGORY_NON_CONSENSUAL_BEHAVIOUR: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
  KEYWORD_DANGEROUS_TOYS: 'KEYWORD_UNSAFE_PRODUCTS',
  KEYWORD_STALKING: 'KEYWORD_CYBER_STALKING',
};

/** What a name stands for in a part. */
export type Reading =
  | { readonly kind: 'KNOWN' }
  | { readonly kind: 'FIRST_VERSION'; readonly now: string }
  | { readonly kind: 'OTHER_PART'; readonly part: CategoryPart }
  | { readonly kind: 'MISSPELT'; readonly meant: string }
  | { readonly kind: 'UNKNOWN' };

const spelt = (name: string): string =>
  name
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');

function meantBy(name: string, part: CategoryPart): string | undefined {
  const rows = templateRows(part);
  const candidates = [spelt(name), `${CATEGORY_PREFIX}${spelt(name)}`, `${KEYWORD_PREFIX}${spelt(name)}`];
  return candidates.find((candidate) => rows.includes(candidate));
}

/** Reads the name of a row as the template has it, or says what is wrong with it. */
export function readName(name: string, part: CategoryPart): Reading {
  if (templateRows(part).includes(name)) return { kind: 'KNOWN' };
  const now = FIRST_VERSION[name];
  if (now) return { kind: 'FIRST_VERSION', now };
  const category = name.startsWith(CATEGORY_PREFIX) ? name : (homeOf(name) ?? '');
  const elsewhere = ONLY_IN[category.slice(CATEGORY_PREFIX.length)];
  if (elsewhere) return { kind: 'OTHER_PART', part: elsewhere };
  const meant = meantBy(name, part);
  return meant ? { kind: 'MISSPELT', meant } : { kind: 'UNKNOWN' };
}
