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

export type Router = (method: string, path: string) => Match | undefined;

/** Finds the most specific route, without an expression to run. */
export function makeRouter(routes: readonly Route[]): Router {
  const root = step();
  for (const route of routes) add(root, route);

  const walk = (
    at: Step,
    parts: readonly string[],
    index: number,
    values: string[],
    method: string,
  ): Match | undefined => {
    if (index === parts.length) {
      const found = at.routes.get(method) ?? at.routes.get('ANY');
      if (!found) return undefined;
      const { route, names } = found;
      const parameters = names.length
        ? Object.fromEntries(names.map((name, place) => [name, values[place] ?? '']))
        : undefined;
      return { route, parameters };
    }
    const part = parts[index] ?? '';
    const literal = at.literal.get(part);
    const found = literal && walk(literal, parts, index + 1, values, method);
    if (found || !at.parameter || !part) return found;
    return walk(at.parameter, parts, index + 1, [...values, part], method);
  };

  return (method, path) => walk(root, path.slice(1).split('/'), 0, [], method);
}
