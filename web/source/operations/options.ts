import { SECTORS } from '../../../shared/sectors/sectors.ts';
import { MEMBER_STATES } from '../../../shared/vocabulary/places.ts';
import type { Choice } from '../forms/fields.tsx';
import { word } from '../text/messages.ts';

/** Codes of a vocabulary to choose from, in words. */
export const choicesOf = (vocabulary: string, codes: readonly string[]): Choice[] =>
  codes.map((value) => ({ value, label: word(vocabulary, value) }));

const byName = (choices: Choice[]): Choice[] => choices.sort((a, b) => a.label.localeCompare(b.label));

export const sectorChoices = (): Choice[] => choicesOf('sector', SECTORS);
export const memberStateChoices = (): Choice[] => byName(choicesOf('memberState', MEMBER_STATES));
