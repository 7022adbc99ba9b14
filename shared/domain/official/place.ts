import type { Category } from '../../sectors/definition.ts';
import { type Sector, sectors } from '../../sectors/sectors.ts';
import { DSA_CATEGORIES } from '../../vocabulary/dsa-category.ts';
import { TEMPLATE_CATEGORIES } from './template-categories.ts';

/** Where something is counted: category and sub-category without their prefixes, and what KEYWORD_OTHER stands for. */
export interface Place {
  readonly category: string;
  /** Absent in the categories without sub-categories. */
  readonly keyword?: string;
  readonly description?: string;
}

/** The category of an item as its sector defines it; undefined of one that is summed up, or that a later version dropped. */
export function definitionOf(sector: Sector, category: string | undefined): Category | undefined {
  const known: Readonly<Record<string, Category | undefined>> = sectors[sector].categories;
  return category === undefined ? undefined : known[category];
}

/** What nobody specified: category 16 of orders, 17 of notices. */
export type Unspecified = 'NOT_SPECIFIED_ORDER' | 'NOT_SPECIFIED_NOTICE';

const inTemplate: ReadonlySet<string> = new Set(TEMPLATE_CATEGORIES.map(([category]) => category));

/**
 * The one place of an item: the primary category alone counts, so that nothing is counted twice. What has no category, or one that
 * the part has no row for, is not specified.
 */
export function placeOf(sector: Sector, category: string | undefined, unspecified: Unspecified): Place {
  const definition = definitionOf(sector, category);
  const [code, keyword] = DSA_CATEGORIES[definition?.dsa ?? '17'];
  if (!inTemplate.has(code)) return { category: unspecified };
  if (keyword !== 'OTHER') return { category: code, keyword };
  return { category: code, keyword, description: definition?.keywordOther ?? '' };
}
