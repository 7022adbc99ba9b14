import { RefusedError } from '../../errors.ts';
import { endOfRun, type ItemNumber, readItemNumberClass, spellItemNumber } from './item-number.ts';
import { compileSegment, fits, isText, numberIn, type Segment } from './segment.ts';

/** One parameter a pattern asks for: a fixed value, or the item number. */
interface Parameter {
  readonly name: string;
  readonly value: string | ItemNumber;
}

/**
 * The address of a listing as a marketplace describes it, read once.
 *
 * `/dp/{asin}/**`, `/*-p-{digits}*`, `/goods.html?goods_id={digits}`: a path with exactly one item number in braces. `*` stands
 * for any characters within one segment (at least one if it is the whole segment), `/**` at the end for further segments or none.
 * Parameters that the pattern does not name are ignored, because they carry tracking, variant or language.
 */
export interface Pattern {
  readonly source: string;
  readonly segments: readonly Segment[];
  readonly isOpen: boolean;
  readonly parameters: readonly Parameter[];
  readonly number: ItemNumber;
}

/** What of an address a pattern looks at. */
export interface Place {
  readonly segments: readonly string[];
  readonly query: string;
}

const LONGEST_PATTERN = 200;
/** Unreserved characters and those delimiters of RFC 3986 that a URL parser leaves as they are in a path. */
const PATTERN_CHARACTERS = /^[A-Za-z0-9\-._~!$&(),;=:@+*?{}/]+$/;

const refuse = (source: string, reason: string) =>
  new RefusedError('INVALID_INPUT', `The pattern “${source.slice(0, LONGEST_PATTERN)}” cannot be read: ${reason}`);

function compileParameter(text: string, source: string): Parameter {
  const [name = '', value = '', ...more] = text.split('=');
  if (name === '' || more.length > 0 || /[*{}]/.test(name)) {
    throw refuse(source, 'parameters are written name=value, joined by &');
  }
  const number = /^\{([^{}]*)\}$/.exec(value)?.[1];
  if (number === undefined && /[*{}]/.test(value))
    throw refuse(source, 'a parameter is a fixed value or one item number');
  return { name, value: number === undefined ? value : readItemNumberClass(number) };
}

function compilePath(path: string, source: string): readonly Segment[] {
  const segments = path.slice(1).split('/');
  if (segments.at(-1) === '') segments.pop();
  if (segments.some((segment) => segment === '' || /^\.{1,2}$/.test(segment) || segment.includes('**'))) {
    throw refuse(source, 'segments are not empty, not . or .., and ** stands only at the end as /**');
  }
  return segments.map(compileSegment);
}

/** Reads a pattern that came from outside; refuses, with the reason, what it cannot read. */
export function compilePattern(source: string): Pattern {
  if (source.length > LONGEST_PATTERN) throw refuse(source, `longer than ${LONGEST_PATTERN} characters`);
  if (!source.startsWith('/')) throw refuse(source, 'it begins with /');
  if (!PATTERN_CHARACTERS.test(source)) {
    throw refuse(source, 'only letters, digits and - . _ ~ ! $ & ( ) , ; = : @ + * ? { } / may stand in it');
  }
  const [path = '', query, ...more] = source.split('?');
  if (more.length > 0) throw refuse(source, 'it has more than one ?');
  const isOpen = path.endsWith('/**');
  const segments = compilePath(isOpen ? path.slice(0, -3) : path, source);
  const parameters = query === undefined ? [] : query.split('&').map((text) => compileParameter(text, source));
  const numbers = [
    ...segments.flatMap((segment) => (segment.is === 'NUMBER' ? [segment.number] : [])),
    ...parameters.flatMap(({ value }) => (typeof value === 'string' ? [] : [value])),
  ];
  const [number, second] = numbers;
  if (!number || second) throw refuse(source, 'it has exactly one item number, such as {digits}');
  return { source, segments, isOpen, parameters, number };
}

/** The value of a parameter. Twice with different values is no value: nobody knows which one the shop takes. */
function parameterIn(name: string, query: string): string | undefined {
  let found: string | undefined;
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    if (!isText(equals < 0 ? pair : pair.slice(0, equals), name.toLowerCase())) continue;
    const value = equals < 0 ? '' : pair.slice(equals + 1);
    if (found !== undefined && found !== value) return undefined;
    found = value;
  }
  return found;
}

/** The item number in the path; '' if the path fits and holds none. */
function numberInPath(segments: readonly string[], pattern: Pattern): string | undefined {
  let found = '';
  for (let i = 0; i < pattern.segments.length; i += 1) {
    const expected = pattern.segments[i] as Segment;
    const segment = segments[i] ?? '';
    if (expected.is === 'NUMBER') {
      const number = numberIn(segment, expected);
      if (number === undefined) return undefined;
      found = number;
    } else if (!fits(segment, expected)) return undefined;
  }
  return found;
}

/** The item number in the query; '' if the query fits and holds none. */
function numberInQuery(query: string, parameters: readonly Parameter[]): string | undefined {
  let found = '';
  for (const { name, value: expected } of parameters) {
    const value = parameterIn(name, query);
    if (value === undefined) return undefined;
    if (typeof expected === 'string') {
      if (!isText(value, expected.toLowerCase())) return undefined;
    } else {
      const isWhole = endOfRun(expected, value, 0) === value.length;
      const number = isWhole ? spellItemNumber(expected, value) : undefined;
      if (number === undefined) return undefined;
      found = number;
    }
  }
  return found;
}

/** The item number that an address carries, if it is one of this pattern. */
export function itemNumberOf(place: Place, pattern: Pattern): string | undefined {
  const surplus = place.segments.length - pattern.segments.length;
  if (surplus < 0 || (surplus > 0 && !pattern.isOpen)) return undefined;
  const inPath = numberInPath(place.segments, pattern);
  if (inPath === undefined || pattern.parameters.length === 0) return inPath;
  const inQuery = numberInQuery(place.query, pattern.parameters);
  return inQuery === undefined ? undefined : inPath || inQuery;
}
