import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../web/source/text/language.ts';

type Texts = Readonly<Record<string, string>>;

const FOLDER = new URL('../../../web/messages/', import.meta.url);
const areas = readdirSync(new URL('en/', FOLDER)).map((name) => name.replace('.json', ''));
const read = (language: string, area: string): Texts =>
  JSON.parse(readFileSync(new URL(`${language}/${area}.json`, FOLDER), 'utf8'));

/** Every argument of a message with how it is written: `count:plural`. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return argumentsOf(element.children);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element.value];
    const inner = Object.values(element.options).flatMap(({ value }) => argumentsOf(value));
    return [`${element.value}:${TYPE[element.type]}`, ...inner];
  });
}

const asked = (message: string): string[] => [...new Set(argumentsOf(parse(message, { ignoreTag: true })))].sort();
const cells = Object.keys(LANGUAGES).flatMap((language) => areas.map((area) => [language, area] as const));

describe('The page speaks every language whole', () => {
  test.each(cells)('%s has every text of %s, and none beside them', (language, area) => {
    expect(Object.keys(read(language, area)).sort()).toEqual(Object.keys(read('en', area)).sort());
  });

  test.each(cells)('%s of %s can be formatted, from the same arguments as in English', (language, area) => {
    const english = read('en', area);
    for (const [key, message] of Object.entries(read(language, area))) {
      expect(message.trim(), key).not.toBe('');
      expect(asked(message), key).toEqual(asked(english[key] ?? ''));
    }
  });

  test('no text is left in English in the other languages, but for words that are the same', () => {
    const sentences = areas.flatMap((area) =>
      Object.entries(read('en', area)).flatMap(([key, message]) =>
        message.split(' ').length > 4
          ? (['fr', 'de'] as const)
              .filter((language) => read(language, area)[key] === message)
              .map((each) => `${each} ${area}.${key}`)
          : [],
      ),
    );
    expect(sentences).toEqual([]);
  });
});
