import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, readJson } from '../../../shared/runtime/json.ts';
import { runs } from '../../builders/histories.ts';
import { refusalOf as refusal } from '../../builders/refusals.ts';

const refusalOf = (text: string) => refusal(() => readJson(text));
const codeOf = (text: string) => refusalOf(text)?.code;

describe('JSON that says one thing only', () => {
  test.each([
    'null',
    '0',
    '"text"',
    '[]',
    '{}',
    ' {"a": [1, 2, {"b": null}]} ',
    '{"a":1,"b":{"a":1}}',
    '[{"a":1},{"a":2}]',
  ])('%s is read', (text) => {
    expect(readJson(text)).toEqual(JSON.parse(text));
  });

  test('is read as the parser reads it, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        expect(readJson(text)).toEqual(JSON.parse(text));
      }),
      runs(300),
    );
  });
});

describe('a key given twice', () => {
  test.each([
    ['at the top', '{"a":1,"a":2}', '/a'],
    ['inside', '{"x":{"b":1,"b":1}}', '/x/b'],
    ['in a list', '{"items":[{"u":1},{"u":1,"v":2,"u":3}]}', '/items/1/u'],
    ['written once plainly and once with an escape', '{"a":1,"\\u0061":2}', '/a'],
    ['with a name that pointers escape', '{"a/b~c":1,"a/b~c":2}', '/a~1b~0c'],
    ['that is empty', '{"":1,"":2}', '/'],
    ['that every object inherits', '{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['after a list that is closed', '{"a":[1,2],"b":{},"a":1}', '/a'],
  ])('%s is refused where it stands', (_, text, pointer) => {
    expect(refusalOf(text)).toMatchObject({ code: 'DUPLICATE_KEY', faults: [{ pointer, code: 'DUPLICATE_KEY' }] });
  });

  test('is told as often as it is given, up to twenty times', () => {
    expect(refusalOf('{"a":1,"a":2,"b":1,"b":2}')?.faults.map(({ pointer }) => pointer)).toEqual(['/a', '/b']);
    expect(refusalOf(`{${'"a":1,'.repeat(100)}"a":1}`)?.faults).toHaveLength(20);
  });

  test('as a value, or in another object, is no key', () => {
    expect(codeOf('{"a":"a","b":["a","a"],"c":{"a":"a"}}')).toBeUndefined();
  });
});

describe('text that is no JSON', () => {
  test.each([
    ['a trailing comma in a list', '[1,]'],
    ['a trailing comma in an object', '{"a":1,}'],
    ['a comment', '{"a":1} // one'],
    ['a comment inside', '{/* one */"a":1}'],
    ['single quotes', "{'a':1}"],
    ['a key without quotes', '{a:1}'],
    ['nothing', ''],
    ['blanks', ' \n'],
    ['two values', '{} {}'],
    ['half a value', '{"a":'],
    ['a number with a leading zero', '01'],
    ['no number', 'NaN'],
    ['a line break in a text', '"a\nb"'],
    ['a byte order mark', '\ufeff{}'],
    ['a vertical tab', '\u000b{}'],
  ])('%s is refused', (_, text) => {
    expect(codeOf(text)).toBe('INVALID_JSON');
  });

  test('is refused without repeating what was sent', () => {
    expect(refusalOf('{"password":"secret",}')?.message).not.toMatch(/secret|password/);
  });
});

describe('a lone surrogate', () => {
  test.each([
    ['as a value', '{"a":"\\ud800"}', '/a'],
    ['in a list', '{"a":["x","y\\udfff"]}', '/a/1'],
    ['written as it is', '{"a":"\ud800"}', '/a'],
    ['at the top', '"\\udc00"', ''],
  ])('%s is no character', (_, text, pointer) => {
    expect(refusalOf(text)).toMatchObject({ code: 'INVALID_JSON', faults: [{ pointer }] });
  });

  test('in a key is refused too', () => {
    expect(codeOf('{"\\ud800":1}')).toBe('INVALID_JSON');
  });

  test('with its other half is a character', () => {
    expect(readJson('{"a":"\\ud83d\\ude00"}')).toEqual({ a: '😀' });
  });
});

describe('nesting', () => {
  const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  test('of 24 levels is read, of 25 it is not', () => {
    expect(codeOf(lists(24))).toBeUndefined();
    expect(codeOf(lists(25))).toBe('TOO_DEEP');
    expect(codeOf(objects(24))).toBeUndefined();
    expect(codeOf(objects(25))).toBe('TOO_DEEP');
  });

  test.each([lists(100_000), objects(100_000), '['.repeat(100_000), `[${lists(100_000)},1]`])(
    'of 100,000 levels is refused and harms nobody',
    (text) => {
      expect(['TOO_DEEP', 'INVALID_JSON']).toContain(codeOf(text));
    },
  );

  test('counts what is open, not what there is', () => {
    expect(codeOf(`[${'[],'.repeat(1000)}[]]`)).toBeUndefined();
  });
});

describe('whatever text is sent', () => {
  test('it is read or refused, and nothing else', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\u00',
      '1',
      'null',
      '//',
      '/*',
      '\ud800',
      ' ',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expect([undefined, 'INVALID_JSON', 'DUPLICATE_KEY', 'TOO_DEEP']).toContain(codeOf(parts.join('')));
      }),
      runs(1000),
    );
  });
});

describe('bytes', () => {
  test('that are UTF-8 are text', () => {
    expect(decodeUtf8(Buffer.from('Holzrassel für Babys 😀'))).toBe('Holzrassel für Babys 😀');
  });

  test.each([
    ['half a character', [0xc3]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a byte that is never used', [0xff]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('%s is refused rather than replaced', (_, bytes) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ code: 'INVALID_UTF8' }));
  });
});
