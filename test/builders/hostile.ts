import fc from 'fast-check';
import { SECTORS } from '../../shared/sectors/sectors.ts';
import { listing, noticeBody, orderBody } from './notices.ts';

/** Marks that occur nowhere in what we say ourselves. */
export const MARK = 'ZZQXJ';
const marked = fc.string({ maxLength: 12 }).map((text) => `${MARK}${text}`);
const hostileText = fc.oneof(
  marked,
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    `${MARK}\u0000`,
    '\u202e',
    '\ud800',
    `${MARK}\udfff`,
    '__proto__',
    'constructor',
    'toString',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://www.аmber.example/item/1',
    'https://[::1]/item/100001',
  ),
  fc.constant(MARK.repeat(3000)),
);
/** As it comes out of a parser of JSON. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2.5, '2026-05-13T14:40:00.000Z', '9999-12-31T23:59:59.999Z'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(hostileText, fc.constantFrom('url', 'items', 'kind', 'order', 'sector', 'valueOf')),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

export const hostile = value.map(json);

/** Paths to every part of a value. */
export function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

/** The value with one part replaced, or with one more member in it. */
export function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === step ? replaced(each, rest, by) : each));
  if (typeof value !== 'object' || value === null) return by;
  return { ...value, [step]: replaced((value as Record<string, unknown>)[step], rest, by) };
}

const bodies = SECTORS.flatMap((sector) => [
  noticeBody(sector, {
    contact: { name: 'A B', email: 'a@b.example' },
    items: [listing(1), { ...listing(2), seller: { id: 'S' } }],
  }),
  orderBody(sector),
]);
/** A good submission with one to three of its parts replaced by something else, or with something put in. */
export const spoilt = fc.constantFrom(...bodies).chain((body) => {
  const change = fc.tuple(
    fc.constantFrom(...pathsOf(body)),
    fc.oneof(
      fc.constant([]),
      hostileText.map((key) => [key]),
    ),
    hostile,
  );
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>((sent, [path, more, by]) => replaced(sent, [...path, ...more], by), body),
    );
});
