import { createHash } from 'node:crypto';
import type { ExportKind } from '../contracts/export-request.ts';
import type { Figure } from '../contracts/kpi.ts';
import type { Manifest, ManifestFile } from '../contracts/manifest.ts';
import { isRegisterEntry, isSummary, type LogEntry } from '../contracts/summary.ts';
import type { ExportRequest } from '../domain/export.ts';
import { kindOf } from '../domain/exports/kinds.ts';
import { manifestOf } from '../domain/exports/manifest.ts';
import { countedAsOf } from '../domain/kpi/exact.ts';
import { Inputs } from '../domain/log/inputs.ts';
import { type AskedFigures, FigureEngine } from './figure-engine.ts';
import { figureMaker } from './figure-files.ts';
import { itemMaker } from './item-files.ts';
import type { Maker, Making } from './making.ts';
import { officialMaker } from './official-export.ts';
import { publicMaker } from './public-files.ts';
import type { MadeFile } from './table-files.ts';

const MAKERS: Readonly<Record<ExportKind, (making: Making) => Maker>> = {
  FIGURES: figureMaker,
  ITEMS: itemMaker,
  PUBLIC: publicMaker,
  ANNEX_I: officialMaker,
  STATEMENTS: officialMaker,
  FLAGGER_REPORT: officialMaker,
};

/** The files of an export, and what went into them. */
export interface Made {
  readonly files: readonly MadeFile[];
  readonly inputs: Inputs;
  /** When the files have been read. */
  readonly end: () => void;
}

/** Hands the log on to what makes the files, and counts what went in. */
async function feed({ asked, histories }: Making, maker: Maker): Promise<Inputs> {
  const inputs = new Inputs(asked.asOf);
  for await (const entries of histories) {
    inputs.add(entries);
    const events = entries.filter((entry) => !isSummary(entry) && !isRegisterEntry(entry));
    for (const facts of countedAsOf(entries, asked.asOf)) maker.add(facts, events);
    for (const entry of entries) if (isRegisterEntry(entry) && entry.recordedAt < asked.asOf) maker.addEntry?.(entry);
  }
  return inputs;
}

/**
 * Makes the files of an export in one pass over the log. The same events and the same request give the same bytes, whenever and
 * wherever they are made, and whatever the order of items. No file tells when it was written.
 */
export async function makeFiles(making: Making): Promise<Made> {
  const maker = MAKERS[kindOf(making.asked.request)](making);
  const end = () => maker.end?.();
  try {
    const inputs = await feed(making, maker);
    return { files: maker.files(), inputs, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** Takes a file somewhere, and counts what it holds. */
export async function counted(
  { name, mediaType, rows, content }: MadeFile,
  take: (bytes: AsyncIterable<Uint8Array>) => Promise<unknown>,
): Promise<ManifestFile> {
  const digest = createHash('sha256');
  let bytes = 0;
  async function* passing() {
    for await (const chunk of content()) {
      digest.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  await take(passing());
  return { name, mediaType, bytes, ...(rows !== undefined && { rows }), sha256: digest.digest('hex') };
}

export const jsonText = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** A file in memory. */
export interface WholeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

function* historiesOf(log: readonly LogEntry[]): Generator<readonly LogEntry[]> {
  yield* Map.groupBy(log, (entry) => (isRegisterEntry(entry) ? '' : entry.itemId)).values();
}

/** The files of an export from a log at hand, manifest and all. */
export const filesOf = (
  log: readonly LogEntry[],
  asked: ExportRequest,
  more: Omit<Making, 'asked' | 'histories'> = {},
): Promise<{ files: WholeFile[]; manifest: Manifest }> => wholeFiles({ ...more, asked, histories: historiesOf(log) });

/** The same from a log that passes item by item, and is never in memory as a whole. */
export async function wholeFiles(making: Making): Promise<{ files: WholeFile[]; manifest: Manifest }> {
  const { asked, official } = making;
  const { files, inputs, end } = await makeFiles(making);
  const [listed, whole]: [ManifestFile[], WholeFile[]] = [[], []];
  for (const file of files) {
    const chunks: Uint8Array[] = [];
    const take = async (bytes: AsyncIterable<Uint8Array>) => {
      for await (const chunk of bytes) chunks.push(chunk);
    };
    listed.push(await counted(file, take));
    whole.push({ name: file.name, mediaType: file.mediaType, bytes: Buffer.concat(chunks) });
  }
  end();
  const manifest = manifestOf(asked, inputs, listed, official);
  const bytes = Buffer.from(jsonText(manifest), 'utf8');
  return { files: [...whole, { name: 'manifest.json', mediaType: 'application/json', bytes }], manifest };
}

/** The figures of a request that live counters tell as well, exact, from the events recorded before its cut. */
export function exactFigures(log: readonly LogEntry[], asked: AskedFigures): Figure[] {
  const engine = new FigureEngine(asked);
  for (const facts of countedAsOf(log, asked.asOf)) engine.add(facts);
  return engine.counted();
}
