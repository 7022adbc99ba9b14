import * as z from 'zod/mini';
import { line } from '../vocabulary/text.ts';
import { DSA_CLOCKS, removalWithin } from './clocks.ts';
import { defineSector } from './definition.ts';

export const HazardCategory = z
  .enum([
    'ADULTERATION_FRAUD',
    'ALLERGENS',
    'BIOCONTAMINANTS',
    'BIOTOXINS',
    'CHEMICAL_CONTAMINATION',
    'COMPOSITION',
    'ENVIRONMENTAL_POLLUTANTS',
    'FEED_ADDITIVES',
    'FOOD_ADDITIVES_FLAVOURINGS',
    'FOREIGN_BODIES',
    'GMO_NOVEL_FOOD',
    'HEAVY_METALS',
    'INDUSTRIAL_CONTAMINANTS',
    'LABELLING',
    'MIGRATION',
    'MYCOTOXINS',
    'NATURAL_TOXINS',
    'NON_PATHOGENIC_MICROORGANISMS',
    'ORGANOLEPTIC',
    'PACKAGING',
    'PARASITIC_INFESTATION',
    'PATHOGENIC_MICROORGANISMS',
    'PESTICIDE_RESIDUES',
    'POOR_CONTROLS',
    'RADIATION',
    'TSE',
    'VETERINARY_RESIDUES',
    'NOT_DETERMINED',
    'OTHER',
  ])
  .register(z.globalRegistry, { id: 'HazardCategory', description: 'Hazard category of RASFF notifications.' });
export type HazardCategory = z.infer<typeof HazardCategory>;

/** What can do serious harm at one meal. */
const SERIOUS_HAZARDS: ReadonlySet<HazardCategory> = new Set([
  'ALLERGENS',
  'BIOTOXINS',
  'FOREIGN_BODIES',
  'MYCOTOXINS',
  'NATURAL_TOXINS',
  'PATHOGENIC_MICROORGANISMS',
  'RADIATION',
  'TSE',
]);

export const RasffReference = z
  .string()
  .check(z.regex(/^20\d\d\.\d{4}$/))
  .register(z.globalRegistry, {
    id: 'RasffReference',
    description: 'Year, full stop, four digits; text, because as a number 2024.9650 would lose its last digit.',
    examples: ['2024.9650'],
  });

export const food = defineSector({
  title: 'Food and food contact',
  law: 'Food is outside the GPSR (Art. 2(2)(b)) and has no deadline in days for marketplaces: the clock is a target. The 48 and 24 hours of RASFF (Implementing Regulation (EU) 2019/1715, Art. 17) bind authorities.',
  keeps: 'LISTING',
  details: z.strictObject({
    hazardCategory: HazardCategory,
    rasffReference: z.optional(RasffReference),
    analysisReport: z.optional(line(200)).check(z.describe('Name of the report that shows the hazard.')),
    substance: z.optional(line(300)).check(z.describe('What is in it that may not be, or its amount.')),
    claim: z.optional(line(300)).check(z.describe('The claim that misleads, in its own words.')),
    product: z.optional(line(300)),
  }),
  faultCodes: { hazardCategory: 'NO_HAZARD', rasffReference: 'NO_REFERENCE' },
  categories: {
    unsafe: { means: 'Pathogen, allergen, banned substance', dsa: '13', secondary: '10c', keywordOther: 'unsafe food' },
    unauthorised_novel: { means: 'Novel food without authorisation', dsa: '13a' },
    misleading_claim: { means: 'Medicinal or unauthorised health claim', dsa: '2c' },
    fraud: { means: 'Fraudulent food', dsa: '2c', secondary: '11c' },
  },
  checks: [
    {
      code: 'INSUFFICIENT_EVIDENCE',
      pointer: '/details',
      source: 'DSA Art. 16(2)(a)',
      detail: 'Name the RASFF reference, the analysis report, or the claim that misleads',
      isBroken: ({ category, details: { rasffReference, analysisReport, claim, substance } }) => {
        const shown =
          category === 'unsafe' ? [rasffReference, analysisReport] : [rasffReference, analysisReport, claim, substance];
        return shown.every((evidence) => evidence === undefined);
      },
    },
  ],
  clocks: [...removalWithin('FOOD_REMOVE'), ...DSA_CLOCKS],
  isSafetyInGpsrScope: () => false,
  gravity: {
    means:
      'The hazard can do serious harm at one meal: pathogens, allergens, toxins, foreign bodies, TSE, radiation. No act grades the categories: ours',
    isSerious: ({ hazardCategory }) => SERIOUS_HAZARDS.has(hazardCategory),
  },
});
