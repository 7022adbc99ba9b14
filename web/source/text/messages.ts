import { signal } from '@preact/signals';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Areas } from './areas.ts';
import { isLanguage, type Language, LOCALES } from './language.ts';

export type Area = keyof Areas;
/** Such as `follow.title`: the area, and the key in its message file. */
export type MessageKey = { [A in Area]: `${A}.${Extract<keyof Areas[A], string>}` }[Area];
export type Values = Readonly<Record<string, string | number | Date>>;
type Texts = Readonly<Record<string, string>>;

const KEPT = 'noticeboard.language';

function firstLanguage(): Language {
  const asked = [localStorage.getItem(KEPT) ?? '', ...navigator.languages];
  return asked.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** The language of the page. It changes once its texts are there, so that nothing is ever half translated. */
export const language = signal<Language>(firstLanguage());

/** For the formats of the browser. */
export const locale = (): string => LOCALES[language.value];

const FILES = import.meta.glob<Texts>('../../messages/*/*.json', { import: 'default' });
const texts = new Map<string, Texts>();
const formats = new Map<string, IntlMessageFormat>();
const wanted = new Set<Area>();

async function loadOne(of: Language, area: Area): Promise<void> {
  const name = `${of}/${area}`;
  if (texts.has(name)) return;
  const load = FILES[`../../messages/${name}.json`];
  if (!load) throw new Error(`There are no texts ${name}`);
  texts.set(name, await load());
}

/** Brings the texts of areas; a page is drawn once they are there. */
export async function loadTexts(areas: readonly Area[]): Promise<void> {
  for (const area of areas) wanted.add(area);
  await Promise.all(areas.map((area) => loadOne(language.value, area)));
}

export async function speak(next: Language): Promise<void> {
  await Promise.all([...wanted].map((area) => loadOne(next, area)));
  localStorage.setItem(KEPT, next);
  language.value = next;
  document.documentElement.lang = next;
}

function formatOf(name: string, message: string, of: Language): IntlMessageFormat {
  const known = formats.get(name);
  if (known) return known;
  const made = new IntlMessageFormat(message, LOCALES[of], undefined, { ignoreTag: true });
  formats.set(name, made);
  return made;
}

function find(area: Area, key: string): string | undefined {
  return texts.get(`${language.value}/${area}`)?.[key];
}

/** A text of the page in the language of its reader. */
export function text(key: MessageKey, values?: Values): string {
  const of = language.value;
  const dot = key.indexOf('.');
  const [area, rest] = [key.slice(0, dot) as Area, key.slice(dot + 1)];
  const message = find(area, rest);
  if (message === undefined) throw new Error(`The texts ${of}/${area} lack ${rest}, or were not loaded`);
  if (!values && !message.includes('{') && !message.includes("'")) return message;
  return String(formatOf(`${of}/${key}`, message, of).format(values as Record<string, string>));
}

/** Whether there is a text: for keys made from codes, which may be new to this page. */
export function hasText(key: string): boolean {
  const dot = key.indexOf('.');
  return find(key.slice(0, dot) as Area, key.slice(dot + 1)) !== undefined;
}

/** What people call a code of a vocabulary, such as `state` and `DELIVERED`. A code unknown to this page is shown as it is. */
export const word = (vocabulary: string, code: string): string => find('words', `${vocabulary}.${code}`) ?? code;

export const hasWord = (vocabulary: string, code: string): boolean =>
  find('words', `${vocabulary}.${code}`) !== undefined;

/** What a fault means to people: our own text if there is one, else what the server said. */
export const fault = (code: string, detail = code): string => {
  const [name = code, point] = code.split(':');
  const said = find('faults', name) ?? detail;
  return point ? `${said} (${word('orderPoint', point)})` : said;
};
