import { plain } from './marks.ts';

/** A page as a reader gets it, every text plain. */
export interface Page {
  readonly title: string;
  /** The texts in which a page says what it is: title, first-order headings, title for other sites. */
  readonly headings: string;
  /** What is shown, without scripts, styles and templates. */
  readonly text: string;
  /** The addresses that the page gives out as its own. */
  readonly canonical: readonly string[];
  /** Where it sends the reader by itself. */
  readonly refresh?: string;
  readonly asksPassword: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Elements whose content nobody is shown, and how they end. */
const UNSEEN: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'template', 'noscript', 'textarea', 'svg', 'iframe'].map((name) => [
    name,
    new RegExp(`</${name}`, 'gi'),
  ]),
);
const HEADING: ReadonlySet<string> = new Set(['title', 'h1']);

const ENTITIES: ReadonlyMap<string, string> = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö',
  Uuml: 'Ü', szlig: 'ß', agrave: 'à', aacute: 'á', acirc: 'â', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê',
  iacute: 'í', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', uacute: 'ú', rsquo: '’', lsquo: '‘', ndash: '–', mdash: '—',
  hellip: '…', euro: '€',
})); // biome-ignore format: one table

const LAST_CHARACTER = 0x10ffff;

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
  });

const NAME = /<(\/?)([a-z][^\s/>]*)/iy;
const ATTRIBUTE = /[\s/]*([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;

/** The attributes of a tag, and where it ends. */
function readAttributes(source: string, from: number): { attributes: Attributes; end: number } {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = from;
  let end = from;
  for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
    const [, name = '', double, single, bare] = found;
    attributes[name.toLowerCase()] ??= decode(double ?? single ?? bare ?? '');
    end = ATTRIBUTE.lastIndex;
  }
  const close = source.indexOf('>', end);
  return { attributes, end: close < 0 ? source.length : close + 1 };
}

interface Found {
  readonly texts: string[];
  readonly headings: { readonly of: string; readonly texts: string[] }[];
  readonly canonical: string[];
  refresh?: string;
  asksPassword: boolean;
}

const TAKES: Readonly<Record<'link' | 'meta' | 'input', (found: Found, attributes: Attributes) => void>> = {
  link({ canonical }, { rel, href }) {
    if (href && rel?.toLowerCase().split(/\s+/).includes('canonical')) canonical.push(href);
  },
  meta(found, { property, name, content = '', 'http-equiv': equivalent }) {
    const about = (property ?? name ?? '').toLowerCase();
    if (about === 'og:url') found.canonical.push(content);
    if (about === 'og:title') found.headings.push({ of: about, texts: [content] });
    if (equivalent?.toLowerCase() !== 'refresh') return;
    const at = content.toLowerCase().indexOf('url=');
    if (at >= 0) found.refresh = content.slice(at + 'url='.length).replace(/^['"]|['"]$/g, '');
  },
  input(found, { type }) {
    if (type?.toLowerCase() === 'password') found.asksPassword = true;
  },
};

const isTaken = (name: string): name is keyof typeof TAKES => Object.hasOwn(TAKES, name);

/** Where what is not shown ends: at the closing tag, or never. */
function endOfUnseen(source: string, closing: RegExp, from: number): number {
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? source.length;
}

/** Goes through a page once, from its beginning to its end, however it is written. */
class Reader {
  readonly #source: string;
  readonly found: Found = { texts: [], headings: [], canonical: [], asksPassword: false };
  #heading: string[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Found {
    let at = 0;
    while (at < this.#source.length) {
      const tag = this.#source.indexOf('<', at);
      this.#take(this.#source.slice(at, tag < 0 ? undefined : tag));
      at = tag < 0 ? this.#source.length : this.#passTag(tag);
    }
    return this.found;
  }

  #take(text: string): void {
    if (text === '') return;
    this.found.texts.push(text);
    this.#heading?.push(text);
  }

  #passTag(at: number): number {
    if (this.#source.startsWith('<!--', at)) {
      const end = this.#source.indexOf('-->', at + '<!--'.length);
      return end < 0 ? this.#source.length : end + '-->'.length;
    }
    NAME.lastIndex = at;
    const [whole = '', slash, name = ''] = NAME.exec(this.#source) ?? [];
    if (whole) return this.#passElement(name.toLowerCase(), slash === '/', at + whole.length);
    const isMarkup = this.#source[at + 1] === '!' || this.#source[at + 1] === '?' || this.#source[at + 1] === '/';
    if (!isMarkup) this.#take('<');
    const end = isMarkup ? this.#source.indexOf('>', at) : at;
    return end < 0 ? this.#source.length : end + 1;
  }

  #passElement(name: string, isEnd: boolean, from: number): number {
    const { attributes, end } = readAttributes(this.#source, from);
    if (HEADING.has(name)) this.#heading = isEnd ? undefined : this.#begin(name);
    if (isEnd) return end;
    if (isTaken(name)) TAKES[name](this.found, attributes);
    const closing = UNSEEN.get(name);
    return closing ? endOfUnseen(this.#source, closing, end) : end;
  }

  #begin(of: string): string[] {
    const heading = { of, texts: [] };
    this.found.headings.push(heading);
    return heading.texts;
  }
}

const shown = (texts: readonly string[]): string => plain(decode(texts.join(' ')));

/** Reads HTML in one pass. It need not be valid: whoever wants to deceive the reader writes what they like. */
export function readPage(source: string): Page {
  const { texts, headings, canonical, refresh, asksPassword } = new Reader(source).read();
  return {
    title: shown(headings.find(({ of }) => of === 'title')?.texts ?? []),
    headings: headings.map(({ texts: each }) => shown(each)).join('\n'),
    text: shown(texts),
    canonical,
    ...(refresh !== undefined && { refresh }),
    asksPassword,
  };
}
