import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import type { FactFile } from '../shared/contracts/facts-cut.ts';
import { FactsCut } from '../shared/contracts/facts-cut.ts';
import type { ItemEntry, LogEntry } from '../shared/contracts/summary.ts';
import { isRegisterEntry } from '../shared/contracts/summary.ts';
import type { FactTable } from '../shared/domain/facts/tables.ts';
import { factsInto } from '../shared/flows/write-facts.ts';
import { getFacts, readLatest } from '../shared/store/fact-files.ts';
import { UsageError } from './command.ts';
import type { FactFiles } from './facts-in-duckdb.ts';

/** Facts of one cut that lie in a folder of this machine. */
export interface FactsHere {
  readonly folder: string;
  readonly cut: FactsCut;
}

const MARK = 'PAR1';
const LATEST = 'latest.json';
/** The mark at both ends, and the length of what says where everything is. */
const LEAST_BYTES = 12;

/** What is wrong with the bytes of a Parquet file, however it became so; undefined: it can be read. */
function damage(bytes: Uint8Array, expected?: FactFile): string | undefined {
  const text = (from: number) => Buffer.from(bytes.subarray(from, from + MARK.length)).toString('latin1');
  if (expected && bytes.length < expected.bytes)
    return `truncated: ${bytes.length} of ${expected.bytes} bytes are there`;
  if (bytes.length < LEAST_BYTES || text(0) !== MARK) return 'no Parquet file';
  if (text(bytes.length - MARK.length) !== MARK) return 'truncated: its end is not there';
  if (expected && createHash('sha256').update(bytes).digest('hex') !== expected.sha256)
    return 'changed since it was written: its SHA-256 is another';
  try {
    const rows = Number(parquetMetadata(new Uint8Array(bytes).buffer).num_rows);
    return expected && rows !== expected.rows ? `${rows} rows, not ${expected.rows}` : undefined;
  } catch (cause) {
    return `damaged: what says where its rows are cannot be read (${cause instanceof Error ? cause.message : cause})`;
  }
}

/** Everything that is wrong with the files of a cut, a line a file. */
export function damageIn({ folder, cut }: FactsHere): string[] {
  return cut.files.flatMap((file) => {
    const path = join(folder, file.path);
    if (!existsSync(path)) return [`${path}: not there`];
    const found = damage(readFileSync(path), file);
    return found ? [`${path}: ${found}`] : [];
  });
}

/** Facts in a folder, as `latest.json` there lists them. */
function listed(folder: string): FactsHere {
  const file = join(folder, LATEST);
  try {
    return { folder, cut: FactsCut.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (cause) {
    throw new UsageError(`${file} is no list of facts`, { cause });
  }
}

const CUT = /^(?:items|redress)\/cut=([^/]+)\/sector=[^/]+\/month=[^/]+\/[^/]+\.parquet$/;
/** `2026-11-22T030000.000Z` → `2026-11-22T03:00:00.000Z` */
const instantOf = (cut: string): string => cut.replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');

/** Facts in a folder with no list of them: the latest cut there is, and of it what lies there. */
function found(folder: string): FactsHere {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/'));
  const cuts = paths.flatMap((path) => CUT.exec(path)?.[1] ?? []).sort();
  const cut = cuts.at(-1);
  if (!cut) throw new UsageError(`There are no facts in ${folder}`);
  const files = paths.filter((path) => CUT.exec(path)?.[1] === cut).sort();
  return {
    folder,
    cut: {
      cut,
      asOf: instantOf(cut),
      watermark: { items: 0, sums: 0, events: 0 },
      files: files.map((path) => measured(folder, path)),
    },
  };
}

function measured(folder: string, path: string): FactFile {
  const bytes = readFileSync(join(folder, path));
  const wrong = damage(bytes);
  if (wrong) throw new UsageError(`${join(folder, path)}: ${wrong}`);
  const rows = Number(parquetMetadata(new Uint8Array(bytes).buffer).num_rows);
  return { path, rows, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export const factsInFolder = (folder: string): FactsHere =>
  existsSync(join(folder, LATEST)) ? listed(folder) : found(folder);

function put(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

/** Fetches the latest cut from its bucket. */
export async function fetchFacts(bucket: string, folder: string): Promise<FactsHere> {
  const cut = await readLatest(bucket);
  if (!cut) throw new UsageError(`No facts have been written to ${bucket} yet: they are once a day`);
  for (const { path } of cut.files) put(folder, path, await getFacts(bucket, path));
  return { folder, cut };
}

/** Makes facts of a log. */
export async function factsOfLog(log: readonly LogEntry[], asOf: string, folder: string): Promise<FactsHere> {
  const entries = log.filter((entry): entry is ItemEntry => !isRegisterEntry(entry) && entry.recordedAt < asOf);
  const histories = [...Map.groupBy(entries, ({ itemId }) => itemId).values()];
  const one = async function* () {
    yield* histories;
  };
  return { folder, cut: await factsInto(one(), { asOf, put: async (path, bytes) => put(folder, path, bytes) }) };
}

/** The files of a cut by table. */
export function filesOf({ folder, cut }: FactsHere): FactFiles {
  const ofTable = (table: FactTable) =>
    cut.files.filter(({ path }) => path.startsWith(`${table}/`)).map(({ path }) => join(folder, path));
  return { items: ofTable('items'), redress: ofTable('redress') };
}
