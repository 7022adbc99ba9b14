import type { Assembly, JsonObject, Resource } from './assembly.ts';
import { resolve, type Scope } from './intrinsics.ts';
import { ACCOUNT, type Places } from './kind.ts';
import { explain, isIgnored, isKind, type KindName, kinds, type PropertiesOf } from './kinds.ts';

/** A resource with every reference resolved. */
export interface Found<K extends KindName> {
  readonly id: string;
  /** The id without the hash that CDK adds, such as `cases`. */
  readonly construct: string;
  /** What `Ref` gives. */
  readonly ref: string;
  readonly arn: string;
  readonly properties: PropertiesOf<K>;
  readonly metadata: JsonObject;
}

type Names = Readonly<Record<string, string>>;

/** What CDK writes for its own bootstrap, and descriptions. */
const SECTIONS = ['Resources', 'Outputs', 'Parameters', 'Rules', 'Description'];
const PARTS = ['Type', 'Properties', 'Metadata', 'DependsOn', 'DeletionPolicy', 'UpdateReplacePolicy'];

const unknownKeys = (value: object, known: readonly string[]) =>
  Object.keys(value).filter((key) => !known.includes(key));

function without(properties: JsonObject, paths: readonly string[]): JsonObject {
  const kept = { ...properties };
  for (const path of paths) {
    const [first = '', ...rest] = path.split('.');
    const inner = kept[first];
    if (!rest.length) delete kept[first];
    else if (inner) kept[first] = without(inner as JsonObject, [rest.join('.')]);
  }
  return kept;
}

/** All stacks of an assembly as one system. Anything in them that is not known is an error, never a guess. */
export class System {
  readonly region: string;
  readonly #assembly: Assembly;
  readonly #places: Places;
  readonly #names = new Map<Resource, Names>();

  constructor(assembly: Assembly, places: Places) {
    this.region = assembly.region;
    this.#assembly = assembly;
    this.#places = places;
    this.#check();
  }

  /** Every resource of a type, read when asked for: some names are known only after others were created. */
  all<K extends KindName>(kind: K): Found<K>[] {
    return Object.entries(this.#assembly.stacks).flatMap(([stack, { Resources }]) =>
      Object.entries(Resources)
        .filter(([, { Type }]) => Type === kind)
        .map(([id]) => this.#find(kind, stack, id)),
    );
  }

  #check(): void {
    const templates = Object.values(this.#assembly.stacks);
    const resources = templates.flatMap(({ Resources }) => Object.values(Resources));
    const unknown = new Set([
      ...resources.map(({ Type }) => Type).filter((type) => !isKind(type) && !isIgnored(type)),
      ...resources.flatMap((resource) => unknownKeys(resource, PARTS)),
      ...templates.flatMap((template) => unknownKeys(template, SECTIONS)),
    ]);
    if (!unknown.size) return;
    throw new Error(`The local stack does not know ${[...unknown].join(', ')}: see infra/local/template/kinds.ts`);
  }

  #find<K extends KindName>(kind: K, stack: string, id: string): Found<K> {
    const resource = this.#assembly.stacks[stack]?.Resources[id] as Resource;
    const { ignores, shape } = kinds[kind];
    const parsed = shape.safeParse(resolve(without(resource.Properties ?? {}, ignores), this.#scope(stack)));
    if (!parsed.success)
      throw new Error(`The local stack cannot read ${id} of ${stack} (${kind}): ${explain(parsed.error)}`);
    const names = () => this.#namesOf(stack, id, resource);
    return {
      id,
      construct: id.replace(/[0-9A-F]{8}$/, ''),
      properties: parsed.data as PropertiesOf<K>,
      metadata: resource.Metadata ?? {},
      get ref() {
        return names()['Ref'] ?? id;
      },
      get arn() {
        return names()['Arn'] ?? '';
      },
    };
  }

  #namesOf(stack: string, id: string, resource: Resource): Names {
    const kept = this.#names.get(resource);
    if (kept || !isKind(resource.Type)) return kept ?? {};
    const names = kinds[resource.Type].names({
      stack,
      id,
      places: this.#places,
      text: (property) => {
        const value = resource.Properties?.[property];
        return value === undefined ? undefined : String(resolve(value, this.#scope(stack)));
      },
    });
    this.#names.set(resource, names);
    return names;
  }

  #scope(stack: string): Scope {
    const pseudo: Names = {
      'AWS::AccountId': ACCOUNT,
      'AWS::Partition': 'aws',
      'AWS::Region': this.region,
      'AWS::StackName': stack,
      'AWS::URLSuffix': 'amazonaws.com',
    };
    return {
      importedAs: (name) => this.#exported(name),
      valueOf: (name) => {
        const [id = '', attribute = 'Ref'] = name.split('.');
        const resource = this.#assembly.stacks[stack]?.Resources[id];
        return pseudo[name] ?? (resource && this.#namesOf(stack, id, resource)[attribute]);
      },
    };
  }

  #exported(name: string): string | undefined {
    for (const [stack, { Outputs = {} }] of Object.entries(this.#assembly.stacks))
      for (const { Value, Export } of Object.values(Outputs))
        if (Export?.Name === name) return String(resolve(Value, this.#scope(stack)));
    return undefined;
  }
}
