import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Figure } from '../shared/contracts/kpi.ts';
import type { Manifest } from '../shared/contracts/manifest.ts';
import type { ExportRequest } from '../shared/domain/export.ts';
import { kindOf } from '../shared/domain/exports/kinds.ts';
import { officialOf } from '../shared/domain/exports/whose.ts';
import { scopeNamed } from '../shared/domain/kpi/scope.ts';
import type { Making } from '../shared/flows/making.ts';
import { periodWordsOf } from '../shared/store/period-words.ts';
import { pseudonymsOf } from '../shared/store/seller-key.ts';
import { OrganisationId } from '../shared/vocabulary/ids.ts';

/** Nobody in particular: no byte of an export follows from who makes it again. */
const ANYBODY = OrganisationId.parse('anybody');

/** What is needed beside the log for some exports. */
export interface Beside {
  /** The secret that holds the key of words, as its keeper reaches it. */
  readonly wordKey?: string | undefined;
  /** The folder of the export that is corrected. */
  readonly previous?: string | undefined;
}

export const askedBy = ({ export: id, request, scope, asOf, version }: Manifest): ExportRequest => ({
  id,
  requestedBy: ANYBODY,
  requestedAt: asOf,
  request,
  scope: scopeNamed(scope),
  asOf,
  version,
});

const Figures = z.object({ figures: z.array(z.unknown()) });

const figuresIn = (folder: string): Figure[] =>
  Figures.parse(JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8'))).figures as Figure[];

/** What else the files follow from, or what is missing of it. */
export async function besideLog(manifest: Manifest, { wordKey, previous }: Beside): Promise<Partial<Making> | string> {
  const kind = kindOf(manifest.request);
  if (kind === 'ITEMS')
    return wordKey
      ? { wordOf: periodWordsOf(await pseudonymsOf(wordKey)()) }
      : 'its words for items and sellers follow from a key: whoever may read the secret says --word-key ARN';
  if (kind === 'FIGURES' && manifest.request.corrects)
    return previous ? { previous: figuresIn(previous) } : 'it corrects another export: --previous names its folder';
  if (kind === 'FIGURES' || kind === 'PUBLIC') return {};
  const official = manifest.whose && officialOf(askedBy(manifest), manifest.whose);
  return official ? { official } : 'the manifest does not say whose it is';
}
