import type { Cell } from './filed.ts';
import type { FindingCode } from './finding.ts';
import type { ColumnKind } from './parts.ts';

/** A cell with what is odd about how it is written. */
export interface ReadCell {
  readonly cell: Cell;
  readonly faults: readonly { readonly code: FindingCode; readonly sentence: string }[];
}

/** Words that stand for "nothing" in filed reports. The template wants a blank. */
const EMPTY_WORDS = /^(n\.?\s?\/?\s?a\.?|none|null|nil|nan|not applicable|[-–—]+|\.|k\.? ?a\.?|s\.?o\.?)$/i;
const SPREADSHEET_ERROR = /^#(REF|N\/A|DIV\/0|VALUE|NAME|NUM|NULL|SPILL)[!?]?/i;
/** Yes and no in the languages of filed reports. */
const BOOLEAN =
  /^(true|false|yes|no|wahr|falsch|ja|nein|nej|nee|vrai|faux|oui|non|verdadero|falso|s[ií]|verdadeiro|sim|n[aã]o|vero|prawda|fałsz|tak|nie|ano|ne|igen|nem|da|nu|kyll[aä]|ei|ναι|όχι|да|не|áno|sann|usann|waar|onwaar|sant|falskt)$/i;
const MONTH = '(jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zé.]*';
const DATE = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2}([ T].*)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}[-. ]${MONTH}([-. ]\\d{2,4})?|${MONTH}[-. ]\\d{1,4})$`,
  'i',
);

const PLAIN = /^-?\d+(\.\d+)?$/;
const SCIENTIFIC = /^-?\d+([.,]\d+)?e[+-]?\d+$/i;
/** Thousands set apart, with or without decimals behind the other mark. */
const GROUPED =
  /^-?\d{1,3}((?:[  ']\d{3})+([.,]\d+)?|(?:,\d{3})+(\.\d+)|(?:\.\d{3})+(,\d+)|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/;
/** One mark and three digits behind it: thousands in a count, decimals in hours. */
const ONE_GROUP = /^-?\d{1,3}[.,]\d{3}$/;
const DECIMAL_COMMA = /^-?\d+,\d+$/;

const odd = (text: string, code: FindingCode, sentence: string, value?: number): ReadCell => ({
  cell: { text, ...(value !== undefined && { value }) },
  faults: [{ code, sentence }],
});

/** The number of a text whose thousands are set apart: the last mark is the decimal one, unless three digits follow each mark. */
function ungrouped(text: string): number {
  const bare = text.replaceAll(/[  ']/g, '');
  const decimal = /[.,](?=\d+$)/.exec(bare)?.[0] ?? '';
  const isGrouping = /^-?\d{1,3}([.,]\d{3})+$/.test(bare) && new Set(bare.match(/[.,]/g)).size === 1;
  if (isGrouping) return Number(bare.replaceAll(/[.,]/g, ''));
  const whole = bare.replaceAll(decimal === ',' ? '.' : ',', '');
  return Number(whole.replace(',', '.'));
}

function readOdd(text: string, kind: ColumnKind): ReadCell {
  const quoted = `"${text.slice(0, 40)}"`;
  if (EMPTY_WORDS.test(text))
    return { ...odd('', 'EMPTY_AS_WORD', `${quoted} stands where the template wants a blank`) };
  if (SPREADSHEET_ERROR.test(text)) return odd(text, 'SPREADSHEET_ERROR', `${quoted} is an error of a spreadsheet`);
  if (BOOLEAN.test(text)) return odd(text, 'BOOLEAN_FOR_NUMBER', `${quoted} is a yes or no where a number belongs`);
  if (DATE.test(text))
    return odd(text, 'NUMBER_TURNED_DATE', `${quoted} is a date where a number belongs: a spreadsheet made one of it`);
  if (SCIENTIFIC.test(text))
    return odd(text, 'NUMBER_SCIENTIFIC', `${quoted} has lost its digits`, Number(text.replace(',', '.')));
  if (GROUPED.test(text) || (kind === 'COUNT' && ONE_GROUP.test(text)))
    return odd(text, 'NUMBER_GROUPED', `${quoted} sets thousands apart; read as ${ungrouped(text)}`, ungrouped(text));
  if (DECIMAL_COMMA.test(text)) {
    const value = Number(text.replace(',', '.'));
    return odd(text, 'DECIMAL_COMMA', `${quoted} is written with a decimal comma; read as ${value}`, value);
  }
  if (/^-?\d+([.,]\d+)?\s*%$/.test(text)) {
    const value = Number.parseFloat(text.replace(',', '.'));
    return odd(text, 'SHARE_OUT_OF_RANGE', `${quoted} is a percentage; shares lie between 0 and 1`, value / 100);
  }
  return odd(text, 'NOT_A_NUMBER', `${quoted} is no number`);
}

/** Counts are whole and written so. */
function wholeFaults(text: string, value: number): ReadCell['faults'] {
  if (!Number.isInteger(value)) return [{ code: 'NOT_WHOLE', sentence: `${text} is a count, and not whole` }];
  return text.includes('.')
    ? [{ code: 'FLOAT_INTEGER', sentence: `${text} is a count, and written with decimals` }]
    : [];
}

function rangeFaults(text: string, value: number, kind: ColumnKind): ReadCell['faults'] {
  if (value < 0) return [{ code: 'NEGATIVE', sentence: `${text} is below zero` }];
  return kind === 'SHARE' && value > 1
    ? [{ code: 'SHARE_OUT_OF_RANGE', sentence: `${text} is a share, and shares lie between 0 and 1` }]
    : [];
}

/** Reads what was filed as a number, with everything odd about it. Whatever stands there, it is answered. */
export function readCell(given: string, kind: ColumnKind): ReadCell {
  const text = given
    .replaceAll(/^[\s ﻿]+|[\s ﻿]+$/g, '')
    .replace(/^'/, '')
    .replace(/^[−–](?=\d)/, '-');
  if (text === '') return { cell: { text }, faults: [] };
  const isOneGroup = kind === 'COUNT' && ONE_GROUP.test(text);
  const read =
    PLAIN.test(text) && !isOneGroup ? { cell: { text, value: Number(text) }, faults: [] } : readOdd(text, kind);
  const { value } = read.cell;
  if (value === undefined) return read;
  const whole = kind === 'COUNT' && read.faults.length === 0 ? wholeFaults(text, value) : [];
  return { cell: read.cell, faults: [...read.faults, ...whole, ...rangeFaults(text, value, kind)] };
}
