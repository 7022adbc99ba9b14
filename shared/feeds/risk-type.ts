import { Hazard } from '../sectors/hazards.ts';

/** Risk types whose English name in Safety Gate is not simply the name of the hazard. */
const WORDS = new Map<string, Hazard>(
  Object.entries({
    'health risk / other': 'HEALTH',
    'health risk': 'HEALTH',
    electromagnetic: 'ELECTROMAGNETIC',
    'electromagnetic disturbance': 'ELECTROMAGNETIC',
    'electromagnetic disturbances': 'ELECTROMAGNETIC',
    environmental: 'ENVIRONMENT',
    'risk of burns': 'BURNS',
  }),
);

const hazardOf = (word: string): Hazard | undefined =>
  WORDS.get(word.toLowerCase()) ?? Hazard.safeParse(word.toUpperCase().replace(/ /g, '_')).data;

/** Reads `Chemical, Fire`. A type that is not known is OTHER, with a note. */
export function readRiskTypes(text: string, notes: string[]): Hazard[] {
  const words = text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const hazards = [...new Set(words)].map((word) => {
    const hazard = hazardOf(word);
    if (!hazard) notes.push(`risk type “${word.slice(0, 80)}” is not known: taken as OTHER`);
    return hazard ?? 'OTHER';
  });
  return [...new Set(hazards)];
}
