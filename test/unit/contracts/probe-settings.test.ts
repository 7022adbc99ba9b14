import { describe, expect, test } from 'vitest';
import { ProbeSettings } from '../../../shared/contracts/probe-settings.ts';
import { PROBE } from '../../builders/looks.ts';
import { SIGNATURES } from '../../builders/pages.ts';

const isTaken = (changes: object): boolean => ProbeSettings.safeParse({ ...PROBE, ...changes }).success;
const marks = (...gone: string[]) => ({ signatures: { gone } });

test.each<[string, object]>([
  ['the least', {}],
  ['everything', { signatures: SIGNATURES, hosts: ['m.amber.example', 'xn--bcher-kva.example'], gapSeconds: 30 }],
  ['an address of a page as contact', { contact: 'https://board.example/probe?lang=de' }],
  ['a mark with stars between its words', marks('*no * any more*')],
])('settings with %s are taken', (_, changes) => {
  expect(isTaken(changes)).toBe(true);
});

describe('settings are refused', () => {
  test.each<[string, object]>([
    ['that look from outside the Union', { vantage: 'US' }],
    ['with a field that nobody knows', { proxy: 'http://10.0.0.1' }],
    ['with a host that is a number', { hosts: ['127.0.0.1'] }],
    ['with a host that is a number in another spelling', { hosts: ['0x7f000001'] }],
    ['with a host without a dot', { hosts: ['localhost'] }],
    ['with a host and a port', { hosts: ['amber.example:8080'] }],
    ['with an address for a host', { hosts: ['https://amber.example/'] }],
    ['with a contact that would break a header', { contact: 'mailto:a@b.example\r\nCookie: a=b' }],
    ['with a contact that would close the comment', { contact: 'mailto:a@b.example) Mozilla/5.0' }],
    ['with a contact that is none', { contact: 'ask us' }],
    ['with a pause of hours', { gapSeconds: 3600 }],
    ['with a pause before now', { gapSeconds: -1 }],
    ['with a mark that stands on every page', marks('*')],
    ['with a mark of three letters', marks('sad')],
    ['with a mark of nothing but stars', marks('*****')],
    ['with a mark over two lines', marks('not\nfound')],
    ['with too many marks', marks(...Array(61).fill('not found'))],
    ['with a path that is an address', { signatures: { elsewhere: ['https://evil.example/'] } }],
  ])('%s', (_, changes) => {
    expect(isTaken(changes)).toBe(false);
  });
});
