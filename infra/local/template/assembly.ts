import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface Resource {
  readonly Type: string;
  readonly Properties?: JsonObject;
  readonly Metadata?: JsonObject;
}

interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: Json; readonly Export?: { readonly Name: Json } }>>;
}

/** What CDK synthesized: a template for each stack. */
export interface Assembly {
  readonly region: string;
  readonly stacks: Readonly<Record<string, Template>>;
}

interface Manifest {
  readonly artifacts: Readonly<
    Record<string, { type: string; environment?: string; properties?: { templateFile?: string } }>
  >;
}

/** Reads what CDK wrote to a folder. */
export function readAssembly(folder: string): Assembly {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { artifacts } = read('manifest.json') as Manifest;
  const stacks = Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
  const regions = new Set(stacks.map(([, { environment = '' }]) => environment.split('/').at(-1) ?? ''));
  const [region] = regions;
  if (!region || regions.size > 1)
    throw new Error(`The local stack is one region, the template has ${[...regions].join(', ')}`);
  return {
    region,
    stacks: Object.fromEntries(stacks.map(([name, { properties }]) => [name, read(properties?.templateFile ?? '')])),
  };
}
