import { type Sector, sectors } from '../../sectors/sectors.ts';
import { DSA_CATEGORIES, type DsaCategory } from '../../vocabulary/dsa-category.ts';
import type { Ground, Measure } from '../../vocabulary/life.ts';
import { legalGroundOf, meaningOf } from './legal-grounds.ts';
import { definitionOf } from './place.ts';
import type { Statement } from './statement.ts';
import { TERRITORIES } from './statement-codes.ts';

type Part<K extends keyof Statement> = Pick<Statement, K>;

/** What each measure is in the database. A warning to the seller restricts nothing. */
const VISIBILITY: Readonly<Partial<Record<Measure, string>>> = {
  LISTING_REMOVED: 'DECISION_VISIBILITY_CONTENT_REMOVED',
  LISTING_DISABLED: 'DECISION_VISIBILITY_CONTENT_DISABLED',
  LISTING_RESTRICTED: 'DECISION_VISIBILITY_OTHER',
  WARNING_SHOWN: 'DECISION_VISIBILITY_CONTENT_LABELLED',
};
const ACCOUNT: Readonly<Partial<Record<Measure, string>>> = {
  SELLER_SUSPENDED_PERM: 'DECISION_ACCOUNT_TERMINATED',
  SELLER_SUSPENDED_TEMP: 'DECISION_ACCOUNT_SUSPENDED',
};
/** The record says that, and not how: demoted, hidden from some, or not to be bought. */
const RESTRICTED_OTHERWISE = 'Visibility or availability restricted, without removal';

export const isRestriction = (measure: Measure): boolean => measure in VISIBILITY || measure in ACCOUNT;

export function decisionsOf(measures: readonly Measure[]): Partial<Statement> {
  const visibility = [...new Set(measures.flatMap((measure) => VISIBILITY[measure] ?? []))].sort();
  const account = (Object.keys(ACCOUNT) as Measure[]).find((measure) => measures.includes(measure));
  return {
    ...(visibility.length > 0 && { decision_visibility: visibility }),
    ...(visibility.includes('DECISION_VISIBILITY_OTHER') && { decision_visibility_other: RESTRICTED_OTHERWISE }),
    ...(account && { decision_account: ACCOUNT[account] }),
  };
}

/** On what something was restricted, and why, in words of ours. */
export const groundOf = (ground: Ground, on: string, why: string): Partial<Statement> & Part<'decision_ground'> =>
  ground === 'LAW'
    ? {
        decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
        illegal_content_legal_ground: on,
        illegal_content_explanation: why,
      }
    : {
        decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
        incompatible_content_ground: on,
        incompatible_content_explanation: why,
      };

const TERMS = 'Terms and conditions of the provider';

export function groundOfItem(ground: Ground, sector: Sector, category: string | undefined) {
  const means = meaningOf(sector, category);
  const noun = nounOf(sector);
  if (ground === 'TERMS')
    return groundOf(
      ground,
      TERMS,
      `The ${noun} was notified for: ${means}. The provider found it incompatible with its terms.`,
    );
  const why = `The ${noun} was notified for: ${means}. The provider found it illegal on that ground.`;
  return groundOf(ground, legalGroundOf(sector, category), why);
}

/** Sectors that keep no listing are about content of another kind, which the record does not tell. */
const isListing = (sector: Sector): boolean => sectors[sector].keeps === 'LISTING';
export const nounOf = (sector: Sector): string => (isListing(sector) ? 'listing' : 'content');

export const contentOf = (sector: Sector): Part<'content_type' | 'content_type_other'> =>
  isListing(sector)
    ? { content_type: ['CONTENT_TYPE_PRODUCT'] }
    : { content_type: ['CONTENT_TYPE_OTHER'], content_type_other: 'Online content of a kind that was not recorded' };

/** The category and what belongs to it; the secondary one is an addition, as the database provides. */
export function categoryOf(
  sector: Sector,
  category: string | undefined,
): Pick<Statement, 'category' | 'category_addition' | 'category_specification' | 'category_specification_other'> {
  const { dsa = '17', secondary, keywordOther } = definitionOf(sector, category) ?? {};
  const [primary, keyword] = DSA_CATEGORIES[dsa as DsaCategory];
  const [addition, secondKeyword] = secondary ? DSA_CATEGORIES[secondary] : [];
  const keywords = [dsa === '17' || (keyword === 'OTHER' && !keywordOther) ? undefined : keyword, secondKeyword];
  const specified = keywords.filter((each) => each !== undefined).map((each) => `KEYWORD_${each}`);
  return {
    category: `STATEMENT_CATEGORY_${primary}`,
    ...(addition && addition !== primary && { category_addition: [`STATEMENT_CATEGORY_${addition}`] }),
    ...(specified.length > 0 && { category_specification: specified }),
    ...(specified.includes('KEYWORD_OTHER') && { category_specification_other: keywordOther ?? '' }),
  };
}

/** Codes of the database: Greece is GR there. Without countries it holds everywhere in the European Economic Area. */
export const territoryOf = (territory: readonly string[] | undefined): readonly string[] =>
  territory ? territory.map((code) => (code === 'EL' ? 'GR' : code)).sort() : TERRITORIES;

const EAN_LENGTH = 13;

/** A GTIN-12 is the EAN-13 with a zero before it, and a GTIN-14 that begins with zero is one as well (GS1). No check digit is asked. */
export function contentIdOf(gtin: string | undefined): Partial<Part<'content_id'>> {
  const ean = gtin?.replace(/^0(?=\d{13}$)/, '').padStart(EAN_LENGTH, gtin.length < EAN_LENGTH - 1 ? '' : '0');
  return ean?.length === EAN_LENGTH ? { content_id: { 'EAN-13': ean } } : {};
}
