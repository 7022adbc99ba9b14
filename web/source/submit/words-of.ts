import { hasWord, text, word } from '../text/messages.ts';
import type { Field, Spec } from './field-spec.ts';
import { ENVELOPE, HINTS, LABELS, placeOf, vocabularyOf } from './labels.ts';

const nameOf = (spec: Spec): string => {
  const own = LABELS[placeOf(spec)];
  return own ? text(own) : word('field', spec.path);
};

/** What a field is called; one that may be left empty says so. */
export const labelOf = (spec: Spec): string =>
  spec.isRequired ? nameOf(spec) : text('common.form.optional', { label: nameOf(spec) });

/** What the field at a place is called; undefined where the place has no name of its own. */
export function nameAt(pointer: string): string | undefined {
  const own = LABELS[pointer.replace(/^\/items\/\d+/, '/items')] ?? ENVELOPE[pointer];
  if (own) return text(own);
  const [, part, ...rest] = pointer.split('/');
  const path = rest.join('.');
  return (part === 'details' || part === 'order') && hasWord('field', path) ? word('field', path) : undefined;
}

export const hintOf = (spec: Spec): string | undefined => {
  const key = HINTS[placeOf(spec)];
  return key && text(key);
};

/** Choices in words, in the order of the alphabet where there are many. */
export function choicesOf(field: Field): { value: string; label: string }[] {
  const vocabulary = vocabularyOf(field);
  const choices = field.options.map((value) => ({ value, label: vocabulary ? word(vocabulary, value) : value }));
  return choices.length > 6 ? choices.sort((a, b) => a.label.localeCompare(b.label)) : choices;
}
