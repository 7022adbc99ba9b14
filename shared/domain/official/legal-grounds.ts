import { type Sector, sectors } from '../../sectors/sectors.ts';
import type { DsaCategory } from '../../vocabulary/dsa-category.ts';
import { definitionOf } from './place.ts';

/**
 * The act that a category of the taxonomy rests on, where nothing more precise is known. It names the Union act; the rule of a
 * Member State may apply instead, which the platform writes before it sends.
 */
const BY_NUMBER: Readonly<Record<DsaCategory, string>> = {
  '1b': 'Council Regulation (EC) No 338/97, Art. 8, or the law of the Member State on the sale of animals',
  '2a': 'Directive 2005/29/EC (unfair commercial practices), Art. 7(2) and Annex I, point 11',
  '2b': 'Regulation (EU) 2022/2065 (DSA), Art. 30 and 31; Regulation (EU) 2023/988 (GPSR), Art. 19',
  '2c': 'Directive 2005/29/EC (unfair commercial practices), Art. 6 and 7',
  '2d': 'Directive 2005/29/EC (unfair commercial practices), Art. 6(1)(g); Directive 2011/83/EU (consumer rights), Art. 6',
  '2e': 'Directive 98/6/EC (indication of prices)',
  '6c': 'Law of the Member State that transposes Framework Decision 2008/913/JHA, Art. 1',
  '7a': 'Directive 2001/29/EC (copyright), Art. 2 to 4, as transposed',
  '7b': 'Regulation (EC) No 6/2002 (European Union designs), Art. 19, or the design law of the Member State',
  '7c': 'Regulation (EU) 2024/1143 (geographical indications), Art. 26',
  '7d': 'Patent law of the Member State, or Agreement on a Unified Patent Court, Art. 25',
  '7f': 'Regulation (EU) 2017/1001 (European Union trade mark), Art. 9, or the trade mark law of the Member State',
  '10c': 'Regulation (EC) No 178/2002 (general food law), Art. 14',
  '10d': 'Law of the Member State that transposes Directive (EU) 2017/541, Art. 3 to 12',
  '11c': 'Directive 2005/29/EC (unfair commercial practices), Art. 6 and 7',
  '13': 'Union or national law on the product (Regulation (EU) 2022/2065 (DSA), Art. 3(h))',
  '13a': 'Union or national law that prohibits or restricts the product (Regulation (EU) 2022/2065 (DSA), Art. 3(h))',
  '13b': 'Regulation (EU) 2023/988 (GPSR), Art. 5: only safe products may be made available',
  '17': 'Union or national law that the content does not comply with (Regulation (EU) 2022/2065 (DSA), Art. 3(h))',
};

/** What a category of a sector rests on, where it is narrower than its place in the taxonomy. */
const BY_CATEGORY: Readonly<Partial<Record<`${Sector}.${string}`, string>>> = {
  'food.unsafe': 'Regulation (EC) No 178/2002 (general food law), Art. 14: unsafe food may not be placed on the market',
  'food.unauthorised_novel': 'Regulation (EU) 2015/2283 (novel foods), Art. 6(2)',
  'food.misleading_claim':
    'Regulation (EU) No 1169/2011 (food information), Art. 7; Regulation (EC) No 1924/2006, Art. 10',
  'food.fraud': 'Regulation (EC) No 178/2002 (general food law), Art. 8; Regulation (EU) No 1169/2011, Art. 7',
  'wildlife.specimen': 'Council Regulation (EC) No 338/97 (protected species), Art. 8',
  'wildlife.live': 'Council Regulation (EC) No 338/97 (protected species), Art. 8',
};

export const legalGroundOf = (sector: Sector, category: string | undefined): string =>
  BY_CATEGORY[`${sector}.${category}`] ?? BY_NUMBER[definitionOf(sector, category)?.dsa ?? '17'];

/** What was notified, in the words of the sector: never those of a person. */
export const meaningOf = (sector: Sector, category: string | undefined): string =>
  definitionOf(sector, category)?.means ?? sectors[sector].title;
