import { hasWord, text, word } from '../text/messages.ts';

/** The vocabulary of a field of the details, where its values are codes: by its name, or its path where the name alone says too little. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  hazard: 'hazard',
  riskLevel: 'riskLevel',
  hazardCategory: 'hazardCategory',
  annex: 'annex',
  specimen: 'specimen',
  documentation: 'documentation',
  medium: 'medium',
  'right.type': 'rightType',
  ground: 'hateGround',
  form: 'hateForm',
  purpose: 'referralPurpose',
  law: 'infringedLaw',
  scope: 'infringementScope',
  offeredIn: 'memberState',
  'right.territory': 'memberState',
  territorialScope: 'memberState',
  language: 'language',
};

/** A value of the details as people read it: codes in words, whatever else as it was sent. */
export function detailText(path: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => detailText(path, each)).join(', ');
  if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
  const code = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  const vocabulary = VOCABULARIES[path];
  return vocabulary && hasWord(vocabulary, code) ? word(vocabulary, code) : code;
}
