import { createHmac } from 'node:crypto';
import type { WordOf } from '../domain/exports/item-rows.ts';
import type { Pseudonym } from '../domain/intake/listings.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';

/** 96 bits: no two of a million items share one. */
const DIGITS = 24;
const KEPT_PERIODS = 64;
/** Under which the keys of periods are made: of no marketplace, whose sellers have pseudonyms under its name. */
const WITHIN = 'EXPORTS' as OrganisationId;

/**
 * Words that stand for items, notices and sellers within one period. The key of a period follows from the key of pseudonyms and the
 * name of the period: whoever knows the words of one period knows nothing of the next. A letter comes first, so that no spreadsheet
 * takes a word for a number.
 */
export function periodWordsOf(pseudonym: Pseudonym): WordOf {
  const keys = new Map<string, string>();
  const keyOf = (period: string): string => {
    const known = keys.get(period);
    if (known) return known;
    if (keys.size >= KEPT_PERIODS) keys.clear();
    const key = pseudonym(WITHIN, period);
    keys.set(period, key);
    return key;
  };
  return (period, of, text) =>
    of.charAt(0) + createHmac('sha256', keyOf(period)).update(`${of}\u0000${text}`).digest('hex').slice(0, DIGITS);
}
