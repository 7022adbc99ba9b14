import { createScanner } from 'jsonc-parser';
import { pointerTo } from '../contracts/faults.ts';
import { type Fault, RefusedError } from '../errors.ts';

/** Deep enough for every contract, shallow enough for every stack. */
const MAX_DEPTH = 24;
const MOST_FAULTS = 20;

/** Bytes as text; bytes that are no UTF-8 are refused rather than replaced, since evidence must not change on the way in. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RefusedError('INVALID_UTF8', 'The body is not valid UTF-8', { cause });
  }
}

/** An object or array that is open while scanning: the keys seen, or the place in the array. */
interface Open {
  readonly keys: Set<string> | undefined;
  step: string | number;
}

/** What `JSON.parse` accepts in silence: a key given twice, text that is no Unicode, nesting without end. */
class Scan {
  readonly faults: Fault[] = [];
  readonly #open: Open[] = [];
  isTooDeep = false;

  enter(keys?: Set<string>): void {
    this.#open.push({ keys, step: keys ? '' : 0 });
    if (this.#open.length > MAX_DEPTH) this.isTooDeep = true;
  }

  leave(): void {
    this.#open.pop();
  }

  comma(): void {
    const at = this.#open.at(-1);
    if (typeof at?.step === 'number') at.step += 1;
  }

  key(name: string): void {
    const at = this.#open.at(-1);
    if (!at) return;
    at.step = name;
    if (at.keys?.has(name)) this.add('DUPLICATE_KEY', 'This key is given twice');
    at.keys?.add(name);
  }

  text(value: string): void {
    if (!value.isWellFormed()) this.add('INVALID_JSON', 'A lone surrogate is no character');
  }

  add(code: 'DUPLICATE_KEY' | 'INVALID_JSON', detail: string): void {
    if (this.faults.length < MOST_FAULTS)
      this.faults.push({ pointer: pointerTo(this.#open.map(({ step }) => step)), code, detail });
  }
}

/** `SyntaxKind` of jsonc-parser, which exports it as a const enum that cannot be used where types are stripped. */
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  end: 17,
} as const;

/** Walks the tokens of a text that is known to be JSON. */
function scan(text: string): Scan {
  const found = new Scan();
  const tokens = createScanner(text, true);
  let last = '';
  for (let token = tokens.scan() as number; token !== TOKEN.end && !found.isTooDeep; token = tokens.scan()) {
    if (token === TOKEN.openBrace) found.enter(new Set());
    else if (token === TOKEN.openBracket) found.enter();
    else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) found.leave();
    else if (token === TOKEN.comma) found.comma();
    else if (token === TOKEN.colon) found.key(last);
    else if (token === TOKEN.string) {
      last = tokens.getTokenValue();
      found.text(last);
    }
  }
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof SyntaxError ? (/at position \d+/.exec(cause.message)?.[0] ?? '') : '';
    throw new RefusedError('INVALID_JSON', `The body is no JSON ${why}`.trim(), { cause });
  }
}

/** Reads JSON strictly: once each key, bounded depth, only well-formed text. */
export function readJson(text: string): unknown {
  const value = parse(text);
  const { faults, isTooDeep } = scan(text);
  if (isTooDeep) throw new RefusedError('TOO_DEEP', `The body nests deeper than ${MAX_DEPTH} levels`);
  const [first] = faults;
  if (!first) return value;
  throw new RefusedError(first.code as 'INVALID_JSON' | 'DUPLICATE_KEY', 'The body is no JSON that can be relied on', {
    faults,
  });
}
