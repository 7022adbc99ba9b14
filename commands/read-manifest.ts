import { readFileSync, statSync } from 'node:fs';
import type * as z from 'zod/mini';
import { Manifest } from '../shared/contracts/manifest.ts';
import { jsonText } from '../shared/flows/export-files.ts';
import { UsageError } from './command.ts';

/** 256 segments and a thousand files take less. In bytes. */
const LONGEST = 4 * 1024 * 1024;

/** Whether the text of a manifest is the one that is written for what it says: no member twice, none that nobody reads. */
export const isAsWritten = (text: string, manifest: Manifest): boolean => text === jsonText(manifest);

const first = ({ issues: [issue] }: z.core.$ZodError): string =>
  issue ? `: ${issue.path.join('.') || 'the whole'}: ${issue.message}` : '';

/** Reads a manifest, believing nothing: what it names must lie beside it, and every name be there once. */
export function readManifest(path: string): { manifest: Manifest; text: string } {
  const { size } = statSync(path);
  if (size > LONGEST) throw new UsageError(`${path} is no manifest.json of an export: it has ${size} bytes`);
  const text = readFileSync(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${path} is no manifest.json of an export: it is no JSON`, { cause });
  }
  const { data: manifest, error } = Manifest.safeParse(value);
  if (!manifest) throw new UsageError(`${path} is no manifest.json of an export${first(error)}`);
  const names = manifest.files.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new UsageError(`${path} is no manifest.json of an export: it names ${twice} twice`);
  return { manifest, text };
}
