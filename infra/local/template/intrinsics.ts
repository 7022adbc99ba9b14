import type { Json, JsonObject } from './assembly.ts';

/** Where the value of a reference comes from. */
export interface Scope {
  /** Of `Queue` (its Ref), `Queue.Arn` or `AWS::Region`; undefined if there is none. */
  valueOf(name: string): string | undefined;
  importedAs(name: string): string | undefined;
}

/** What `AWS::NoValue` becomes: the property is left out. */
const NOTHING = Symbol('no value');

const found = (value: string | undefined, name: string): string => {
  if (value === undefined) throw new Error(`The local stack has nothing for ${name}`);
  return value;
};

const text = (value: Json, of: string): string => {
  if (typeof value !== 'string') throw new Error(`${of} expects text, not ${JSON.stringify(value)}`);
  return value;
};

function join([separator, parts]: readonly Json[], scope: Scope): string {
  const resolved = resolve(parts ?? [], scope);
  if (!Array.isArray(resolved)) throw new Error('Fn::Join expects a list');
  return resolved.map((part) => text(part, 'Fn::Join')).join(text(separator ?? '', 'Fn::Join'));
}

function substitute(template: Json, scope: Scope): string {
  if (Array.isArray(template)) throw new Error('The local stack does not know Fn::Sub with its own variables');
  return text(template, 'Fn::Sub').replace(/\$\{(!?)([^}]+)\}/g, (_, isLiteral: string, name: string) =>
    isLiteral ? `\${${name}}` : found(scope.valueOf(name), name),
  );
}

function attribute(name: Json, scope: Scope): string {
  const path = Array.isArray(name) ? name.join('.') : text(name, 'Fn::GetAtt');
  return found(scope.valueOf(path), path);
}

function reference(name: Json, scope: Scope): string | typeof NOTHING {
  if (name === 'AWS::NoValue') return NOTHING;
  return found(scope.valueOf(text(name, 'Ref')), text(name, 'Ref'));
}

function imported(name: Json, scope: Scope): string {
  const resolved = text(resolve(name, scope), 'Fn::ImportValue');
  return found(scope.importedAs(resolved), `the import ${resolved}`);
}

function intrinsic(name: string, value: Json, scope: Scope): Json | typeof NOTHING {
  if (name === 'Ref') return reference(value, scope);
  if (name === 'Fn::GetAtt') return attribute(value, scope);
  if (name === 'Fn::Join' && Array.isArray(value)) return join(value, scope);
  if (name === 'Fn::Sub') return substitute(value, scope);
  if (name === 'Fn::ImportValue') return imported(value, scope);
  throw new Error(`The local stack does not know ${name}`);
}

function walk(value: Json, scope: Scope): Json | typeof NOTHING {
  if (Array.isArray(value)) return value.map((each) => walk(each, scope)).filter((each) => each !== NOTHING);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject);
  const [first] = entries;
  if (first && (first[0] === 'Ref' || first[0].startsWith('Fn::'))) return intrinsic(first[0], first[1], scope);
  const walked = entries.map(([key, each]) => [key, walk(each, scope)] as const);
  return Object.fromEntries(walked.filter((entry): entry is [string, Json] => entry[1] !== NOTHING));
}

/** Puts the local value in place of every reference. One the local stack does not know is an error, never a guess. */
export function resolve(value: Json, scope: Scope): Json {
  const resolved = walk(value, scope);
  return resolved === NOTHING ? null : resolved;
}
