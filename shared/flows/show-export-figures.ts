import type * as z from 'zod/mini';
import type { ExactFigures, FigureCurve } from '../contracts/exact-figures.ts';
import type { FigurePageQuery } from '../contracts/figure-page.ts';
import type { Figure } from '../contracts/kpi.ts';
import { kindOf } from '../domain/exports/kinds.ts';
import type { Reaching } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import { readFile } from '../store/export-files.ts';
import { type Job, readJob } from '../store/export-jobs.ts';
import type { Table } from '../store/table.ts';
import type { ExportId } from '../vocabulary/ids.ts';
import { pageOf } from './figure-page.ts';
import { checkJob } from './order-export.ts';

const FILE = 'figures.json';
/** A larger file would not fit into the memory of a function that answers at once. */
const LARGEST_BYTES = 48 * 1024 * 1024;

/** What the file of figures holds. One that was made before there were curves has none. */
interface Stored {
  readonly scope: string;
  readonly methodVersion: string;
  readonly figures: readonly Figure[];
  readonly curves?: readonly FigureCurve[];
}

function checkShown({ request, state, manifest }: Job): void {
  if (kindOf(request) !== 'FIGURES') throw new RefusedError('CONFLICT', 'An export of this kind holds no figures');
  if (state !== 'DONE') throw new RefusedError('CONFLICT', `The export is not done: it is ${state}`);
  const { bytes = 0 } = manifest?.files.find(({ name }) => name === FILE) ?? {};
  if (bytes > LARGEST_BYTES)
    throw new RefusedError('TOO_LARGE', 'The file of these figures is over 48 MB: fetch the file itself');
}

/** The figures of an export as they were computed. They never change: another cut is another export. */
export async function showExportFigures(
  { work, bucket }: { readonly work: Table; readonly bucket: string },
  id: ExportId,
  who: Reaching,
  query: FigurePageQuery,
): Promise<z.infer<typeof ExactFigures>> {
  const job = await readJob(work, id);
  checkJob(who, job);
  checkShown(job);
  const { scope, methodVersion, figures, curves = [] } = await read(bucket, id);
  const { isFirst, total, figures: shown, next } = pageOf(figures, query);
  const { from, to = from } = job.request;
  const isDrawn = isFirst && (query.kpi?.includes('K4') ?? true);
  const head = { id, scope, from, to, version: job.version, asOf: job.asOf, methodVersion, total };
  return { ...head, figures: shown, curves: isDrawn ? [...curves] : [], ...(next && { next }) };
}

const read = async (bucket: string, id: ExportId): Promise<Stored> =>
  JSON.parse(Buffer.from(await readFile(bucket, id, FILE)).toString('utf8')) as Stored;
