import { hasText, type MessageKey, text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import type { Figure } from './figure.ts';
import { type PartName, partName } from './part-name.ts';

/** A text of this area whose key is made from a code. */
export const figureText = (key: string, values?: Record<string, string | number>): string =>
  text(`figures.${key}` as MessageKey, values);

function nameText({ key, numbers = {}, words = {}, parts = {} }: PartName): string {
  const [only] = Object.values(words);
  if (key === '') return only ? word(...only) : '';
  const said = Object.entries(words).map(([name, [vocabulary, code]]) => [name, word(vocabulary, code)]);
  const inner = Object.entries(parts).map(([name, part]) => [name, nameText(part)]);
  return figureText(key, { ...numbers, ...Object.fromEntries([...said, ...inner]) });
}

/** What a part of a figure is called. A part that is new to this page is shown as the interface calls it. */
export function partText(part: string): string {
  const name = partName(part);
  return name.key === '' || hasText(`figures.${name.key}`) ? nameText(name) : part;
}

const HUNDREDTHS = { maximumFractionDigits: 2 } as const;

/** A share, in per cent with two decimals at most. */
export const percentText = (share: number): string => numberText(share, { style: 'percent', ...HUNDREDTHS });

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;

/** Hours; what is shorter than one in minutes or seconds, so that it does not read as nothing. */
function durationText(hours: number): string {
  const seconds = hours * HOUR_SECONDS;
  if (hours === 0 || hours >= 1) return figureText('unit.hours', { n: numberText(hours, HUNDREDTHS) });
  if (seconds >= MINUTE_SECONDS)
    return figureText('unit.minutes', { n: numberText(seconds / MINUTE_SECONDS, HUNDREDTHS) });
  return figureText('unit.seconds', { n: numberText(seconds, HUNDREDTHS) });
}

/** A value in its unit, rounded half up to two decimals. */
export function valueText(value: number, unit: Figure['unit']): string {
  if (unit === 'SHARE') return percentText(value);
  if (unit === 'HOURS') return durationText(value);
  if (unit === 'SECONDS') return figureText('unit.seconds', { n: numberText(value, HUNDREDTHS) });
  if (unit === 'POINTS') return figureText('unit.points', { n: numberText(value, HUNDREDTHS) });
  return numberText(value, HUNDREDTHS);
}

/** The group that a figure is of: what was submitted, and the basis of its number. Of a register: neither. */
export const groupText = ({ kind, basis }: Pick<Figure, 'kind' | 'basis'>): string =>
  kind === 'NONE' ? figureText('group.register') : `${figureText(`kinds.${kind}`)} · ${word('basis', basis)}`;

/** Reasons with how many, such as what was left out. */
export const reasonsText = (vocabulary: string, reasons: Readonly<Record<string, number>>): string[] =>
  Object.entries(reasons).flatMap(([code, n]) => (n > 0 ? [`${word(vocabulary, code)}: ${numberText(n)}`] : []));

/** What a share is made of: its cases, and those that are open. */
export function casesText(of: {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly stillOpen?: number;
}): string {
  const { numerator, denominator, stillOpen } = of;
  const cases =
    denominator === null
      ? ''
      : numerator === null
        ? figureText('cases.of', { n: denominator })
        : figureText('cases.share', { numerator, denominator });
  const open = stillOpen ? figureText('cases.open', { n: stillOpen }) : '';
  return [cases, open].filter(Boolean).join(' · ');
}
