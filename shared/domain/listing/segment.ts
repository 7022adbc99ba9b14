import { RefusedError } from '../../errors.ts';
import { endOfRun, type ItemNumber, mayContain, readItemNumberClass, spellItemNumber } from './item-number.ts';

/** Text around the item number of a segment: `left*near{class}next*right`, where every part but the number may be missing. */
interface NumberSegment {
  readonly is: 'NUMBER';
  readonly number: ItemNumber;
  readonly left: string;
  /** Text between a `*` and the number; undefined if there is no `*` before it. */
  readonly near: string | undefined;
  readonly next: string;
  /** Text after a `*` behind the number; undefined if there is no `*` behind it. */
  readonly right: string | undefined;
}

/** One part of a path between two slashes, as a pattern describes it. Texts are lower-case: paths are compared without case. */
export type Segment =
  | { readonly is: 'TEXT'; readonly text: string }
  | { readonly is: 'ANY'; readonly left: string; readonly right: string }
  | NumberSegment;

const refuse = (segment: string, reason: string) =>
  new RefusedError('INVALID_INPUT', `“${segment}” in the pattern cannot be read: ${reason}`);

/** Splits `a*b` at its star. More than one star would leave open what each stands for. */
function aroundStar(text: string, segment: string): readonly [left: string, right: string | undefined] {
  const [left = '', right, ...more] = text.toLowerCase().split('*');
  if (more.length > 0) throw refuse(segment, 'at most one * on each side of the item number');
  return [left, right];
}

/** Both ends of the number must be certain, or one address could give two item numbers. */
function checkEnds({ number, near, next }: NumberSegment, segment: string): void {
  if (near === '') throw refuse(segment, 'a * directly before the item number leaves open where the number begins');
  if (near !== undefined && mayContain(number, near.slice(-1)) && number.shortest !== number.longest) {
    throw refuse(segment, 'what stands between * and the item number could be part of the number');
  }
  if (next !== '' && mayContain(number, next.charAt(0))) {
    throw refuse(segment, 'what stands behind the item number could be part of the number');
  }
}

/** Reads one segment of a pattern. */
export function compileSegment(segment: string): Segment {
  const [, before = '', braces, behind = '', stray] = /^([^{}]*)(?:\{([^{}]*)\}([^{}]*))?(.*)$/.exec(segment) ?? [];
  if (stray !== '') throw refuse(segment, 'one item number in braces, and no other brace');
  const [left, near] = aroundStar(before, segment);
  if (braces === undefined) {
    return near === undefined ? { is: 'TEXT', text: left } : { is: 'ANY', left, right: near };
  }
  const [next, right] = aroundStar(behind, segment);
  const compiled: NumberSegment = { is: 'NUMBER', number: readItemNumberClass(braces), left, near, next, right };
  checkEnds(compiled, segment);
  return compiled;
}

export const isText = (segment: string, text: string): boolean => segment === text || segment.toLowerCase() === text;

/** Whether a segment without item number is what the pattern describes. A `*` alone stands for at least one character. */
export function fits(segment: string, pattern: Exclude<Segment, NumberSegment>): boolean {
  if (pattern.is === 'TEXT') return isText(segment, pattern.text);
  const { left, right } = pattern;
  if (segment.length < Math.max(1, left.length + right.length)) return false;
  if (left === '' && right === '') return true;
  const lower = segment.toLowerCase();
  return lower.startsWith(left) && lower.endsWith(right);
}

/** The item number that begins at `from`, if it ends where the pattern says. */
function numberAt(segment: string, lower: string, from: number, pattern: NumberSegment): string | undefined {
  const { number, next, right } = pattern;
  const end = endOfRun(number, segment, from);
  if (!lower.startsWith(next, end)) return undefined;
  const rest = end + next.length;
  const isWhole = right === undefined ? rest === segment.length : rest + right.length <= segment.length;
  if (!isWhole || !lower.endsWith(right ?? '')) return undefined;
  return spellItemNumber(number, segment.slice(from, end));
}

/**
 * The item number in a segment. A `*` before it reaches as far as it can, so the last place that fits is taken: titles come
 * first. Every place is tried once and looks at no more than the longest number, so the work grows with the length only.
 */
export function numberIn(segment: string, pattern: NumberSegment): string | undefined {
  const lower = segment.toLowerCase();
  const { left, near } = pattern;
  if (!lower.startsWith(left)) return undefined;
  if (near === undefined) return numberAt(segment, lower, left.length, pattern);
  for (let at = lower.lastIndexOf(near); at >= left.length; at = at === 0 ? -1 : lower.lastIndexOf(near, at - 1)) {
    const found = numberAt(segment, lower, at + near.length, pattern);
    if (found !== undefined) return found;
  }
  return undefined;
}
