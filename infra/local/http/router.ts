import type { LocalFunction } from '../functions/invoke.ts';

export interface Route {
  /** As in the template, such as `GET /v1/items/{id}`. */
  readonly key: string;
  readonly to: LocalFunction;
}

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>> | undefined;
}

/** One step of the path. A literal step is more specific than a parameter. */
interface Step {
  readonly literal: Map<string, Step>;
  parameter?: Step;
  readonly routes: Map<string, { readonly route: Route; readonly names: readonly string[] }>;
}

const KEY = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ANY) (\/[^?]*)$/;
const NAME = /^\{(\w+)\}$/;

const step = (): Step => ({ literal: new Map(), routes: new Map() });

function next(at: Step, part: string): Step {
  if (NAME.test(part)) {
    at.parameter ??= step();
    return at.parameter;
  }
  const found = at.literal.get(part) ?? step();
  at.literal.set(part, found);
  return found;
}

function add(root: Step, route: Route): void {
  const [, method = '', path = ''] = KEY.exec(route.key) ?? [];
  if (!method || path.includes('+}')) throw new Error(`The local stack does not know routes like ${route.key}`);
  const parts = path.slice(1).split('/');
  const names = parts.map((part) => NAME.exec(part)?.[1] ?? '').filter(Boolean);
  parts.reduce(next, root).routes.set(method, { route, names });
}

/** Decoded, since that is what an HTTP API matches and hands on; undefined if it cannot be. */
export function decodePath(path: string): string | undefined {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

interface Search {
  readonly method: string;
  readonly parts: readonly string[];
  /** What stands in the place of the parameters so far. */
  readonly values: readonly string[];
}

function matchAt({ routes }: Step, { method, values }: Search): Match | undefined {
  const found = routes.get(method) ?? routes.get('ANY');
  if (!found) return undefined;
  const { route, names } = found;
  const named = names.map((name, place) => [name, values[place] ?? ''] as const);
  return { route, parameters: named.length ? Object.fromEntries(named) : undefined };
}

function walk(at: Step, index: number, search: Search): Match | undefined {
  const part = search.parts[index];
  if (part === undefined) return matchAt(at, search);
  const literal = at.literal.get(part);
  const found = literal && walk(literal, index + 1, search);
  if (found || !at.parameter || !part) return found;
  return walk(at.parameter, index + 1, { ...search, values: [...search.values, part] });
}

export type Router = (method: string, path: string) => Match | undefined;

/** Finds the most specific route, without an expression to run. */
export function makeRouter(routes: readonly Route[]): Router {
  const root = step();
  for (const route of routes) add(root, route);
  return (method, path) => walk(root, 0, { method, parts: path.slice(1).split('/'), values: [] });
}
