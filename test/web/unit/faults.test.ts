import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../../shared/contracts/docs/codes.ts';
import { STATUS } from '../../../shared/errors.ts';

/** What the page meets beside the refusals of the API: a fault of ours, a lost connection, the limit of the gateway, its own check. */
const OF_THE_WAY = ['FAULT', 'OFFLINE', 'TOO_MANY_REQUESTS', 'REQUIRED_OR_INVALID'];

/** More than this is read by nobody beside a field. */
const LONGEST = 180;

describe.each(['en', 'fr', 'de'])('in %s', (language) => {
  const file = new URL(`../../../web/messages/${language}/faults.json`, import.meta.url);
  const faults: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));

  test('every refusal tells people what is wrong and what to do', () => {
    const codes = [...Object.keys(STATUS), ...Object.keys(CODES), ...OF_THE_WAY];
    expect(codes.filter((code) => !faults[code]?.trim())).toEqual([]);
  });

  test('no text is left of a refusal that is answered no more', () => {
    const known = new Set([...Object.keys(STATUS), ...OF_THE_WAY]);
    expect(Object.keys(faults).filter((code) => !known.has(code))).toEqual([]);
  });

  test('each is short, and ends as a sentence does', () => {
    const bad = Object.entries(faults).filter(([, text]) => text.length > LONGEST || !text.endsWith('.'));
    expect(bad).toEqual([]);
  });
});
