import type { HazardCategory } from '../sectors/food.ts';

/** Hazard categories as RASFF writes them: with and without “(other)” behind them, in upper and lower case. */
const CATEGORIES = new Map<string, HazardCategory>(
  Object.entries({
    'adulteration / fraud': 'ADULTERATION_FRAUD',
    allergens: 'ALLERGENS',
    biocontaminants: 'BIOCONTAMINANTS',
    'biological contaminants': 'BIOCONTAMINANTS',
    biotoxins: 'BIOTOXINS',
    'chemical contamination': 'CHEMICAL_CONTAMINATION',
    composition: 'COMPOSITION',
    'environmental pollutants': 'ENVIRONMENTAL_POLLUTANTS',
    'feed additives': 'FEED_ADDITIVES',
    'food additives and flavourings': 'FOOD_ADDITIVES_FLAVOURINGS',
    'foreign bodies': 'FOREIGN_BODIES',
    'genetically modified': 'GMO_NOVEL_FOOD',
    'gmo / novel food': 'GMO_NOVEL_FOOD',
    'novel food': 'GMO_NOVEL_FOOD',
    'heavy metals': 'HEAVY_METALS',
    'industrial contaminants': 'INDUSTRIAL_CONTAMINANTS',
    'labelling absent/incomplete/incorrect': 'LABELLING',
    migration: 'MIGRATION',
    mycotoxins: 'MYCOTOXINS',
    'natural toxins': 'NATURAL_TOXINS',
    'non-pathogenic micro-organisms': 'NON_PATHOGENIC_MICROORGANISMS',
    'organoleptic aspects': 'ORGANOLEPTIC',
    'packaging defective / incorrect': 'PACKAGING',
    'parasitic infestation': 'PARASITIC_INFESTATION',
    'pathogenic micro-organisms': 'PATHOGENIC_MICROORGANISMS',
    'pesticide residues': 'PESTICIDE_RESIDUES',
    'poor or insufficient controls': 'POOR_CONTROLS',
    radiation: 'RADIATION',
    tses: 'TSE',
    'residues of veterinary medicinal products': 'VETERINARY_RESIDUES',
    'not determined': 'NOT_DETERMINED',
    'not determined / other': 'NOT_DETERMINED',
  }),
);

/** Reads `Pesticide residues; n/a; Mycotoxins`. A category that is not known is OTHER, one that is not given is none: with a note. */
export function readHazardCategories(text: string, notes: string[]): HazardCategory[] {
  const found = new Set<HazardCategory>();
  const unusual = new Set<string>();
  for (const word of text.split(';').map((part) => part.trim())) {
    if (word === '') continue;
    if (/^n\/a$/i.test(word)) {
      unusual.add('a hazard is without category (n/a): none is taken for it');
      continue;
    }
    const category = CATEGORIES.get(word.toLowerCase().replace(/ \(other\)$/, ''));
    if (!category) unusual.add(`hazard category “${word.slice(0, 80)}” is not known: taken as OTHER`);
    found.add(category ?? 'OTHER');
  }
  notes.push(...unusual);
  return [...found];
}
