import { expect, test } from 'vitest';
import { listOf, readXml, textOf } from '../../../shared/feeds/xml.ts';

test('elements and texts are read as they stand', () => {
  const { report } = readXml('<report><name> a <![CDATA[<b> &amp; ]]></name><row>1</row><row x="2"/></report>');
  expect(report).toEqual({ name: ' a <b> &amp; ', row: ['1', ''] });
});

test.each([
  ['declares an outside entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'document type'],
  [
    'declares entities of entities',
    '<?xml version="1.0"?><!-- a --><!DOCTYPE a [<!ENTITY b "bb">]><a/>',
    'document type',
  ],
  ['declares one after its root', '<a/><!DOCTYPE a>', 'document type'],
  ['declares one behind an empty comment', '<!----><!DOCTYPE a><a/>', 'document type'],
  ['ends early', '<a><b>', 'not well formed'],
  ['ends inside of a text', '<a><![CDATA[<!DOCTYPE', 'ends inside'],
  ['ends inside of a comment', '<a/><!-- <!DOCTYPE', 'ends inside'],
  ['closes what it did not open', '<a></b></a>', 'not well formed'],
  ['is nested without end', '<a>'.repeat(100_000), 'not well formed'],
  ['is nested deeply', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`, 'not well formed'],
  ['names a part of the machine', '<a><__proto__>1</__proto__></a>', 'not well formed'],
  ['is empty', '', 'not well formed'],
])('a file that %s is refused', (_, text, reason) => {
  expect(() => readXml(text)).toThrowError(
    expect.objectContaining({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(new RegExp(`${reason}.{0,210}$`, 's')),
    }),
  );
});

test('the words <!DOCTYPE inside of a text or comment declare nothing', () => {
  const { a } = readXml('<a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE html> <!-- ]]></a>');
  expect(textOf(a)).toContain('<!DOCTYPE html>');
});

test('one element, several or none are a list', () => {
  expect([listOf(undefined), listOf(''), listOf('a'), listOf(['a', 'b'])]).toEqual([[], [], ['a'], ['a', 'b']]);
});
