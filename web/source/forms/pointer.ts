/** What a form holds: plain JSON. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json };

const parts = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

const isBranch = (value: unknown): value is Record<string, Json> => typeof value === 'object' && value !== null;

/** The value at an RFC 6901 JSON pointer; undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return parts(pointer).reduce<unknown>((at, part) => (isBranch(at) ? at[part] : undefined), value);
}

function put(at: unknown, [part, ...rest]: readonly string[], value: Json): Json {
  if (part === undefined) return value;
  if (Array.isArray(at)) {
    const copy: Json[] = [...at];
    copy[Number(part)] = put(at[Number(part)], rest, value);
    return copy;
  }
  const before = isBranch(at) ? at : {};
  const { [part]: inner, ...others } = before;
  const next = put(inner, rest, value);
  return next === undefined ? others : { ...before, [part]: next };
}

/** The same with another value at a place; undefined takes the member away. What was there is not changed. */
export const withValue = <T>(value: T, pointer: string, next: Json): T => put(value, parts(pointer), next) as T;
