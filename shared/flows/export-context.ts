import type { Figure } from '../contracts/kpi.ts';
import type { PublicFigure } from '../contracts/public-figure.ts';
import type { LogEntry } from '../contracts/summary.ts';
import type { ExportRequest } from '../domain/export.ts';
import { kindOf } from '../domain/exports/kinds.ts';
import type { Pseudonym } from '../domain/intake/listings.ts';
import { readFile } from '../store/export-files.ts';
import { publicJobs } from '../store/export-jobs.ts';
import { historiesBefore } from '../store/histories-before.ts';
import { periodWordsOf } from '../store/period-words.ts';
import { registersBefore } from '../store/registers.ts';
import { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { Instant } from '../vocabulary/time.ts';
import type { Making } from './making.ts';
import { officialAsked } from './official-export.ts';

/** Where an export reads and writes. */
export interface ExportPlaces {
  readonly cases: Table;
  readonly work: Table;
  readonly bucket: string;
  /** Reads the key of words, when it is first wanted. */
  readonly pseudonyms: () => Promise<Pseudonym>;
  /** The key that manifests are signed with. */
  readonly signingKey: string;
}

const jsonIn = <T>(bytes: Uint8Array): T => JSON.parse(Buffer.from(bytes).toString('utf8')) as T;

/** The figures of the version that is corrected, as they were published. */
async function previousOf(bucket: string, { request }: ExportRequest): Promise<Pick<Making, 'previous'>> {
  if (!request.corrects) return {};
  const bytes = await readFile(bucket, request.corrects, 'figures.json');
  return { previous: jsonIn<{ figures: Figure[] }>(bytes).figures };
}

const isOverlapping = (a: ExportRequest, b: ExportRequest): boolean =>
  a.request.from <= (b.request.to ?? b.request.from) && b.request.from <= (a.request.to ?? a.request.from);

/** Rows of every public file there is on the same months: what they withhold must not follow from one more. */
async function publishedOf({ work, bucket }: ExportPlaces, asked: ExportRequest): Promise<PublicFigure[]> {
  const jobs = (await publicJobs(work)).filter(({ id, state }) => id !== asked.id && state === 'DONE');
  const same = jobs.filter((job) => isOverlapping(job, asked)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const files = await Promise.all(same.map(({ id }) => readFile(bucket, id, 'public-figures.json')));
  return files.flatMap((bytes) => jsonIn<{ 'public-figures': PublicFigure[] }>(bytes)['public-figures']);
}

/** The log before the cut: items one by one, then entries of registers. */
async function* entriesBefore(cases: Table, asOf: Instant): AsyncGenerator<readonly LogEntry[]> {
  yield* historiesBefore(cases, asOf);
  yield await registersBefore(cases, asOf);
}

/** What an export of a kind needs beside the log. */
async function besideLog(places: ExportPlaces, asked: ExportRequest): Promise<Partial<Making>> {
  const { cases, bucket, pseudonyms } = places;
  switch (kindOf(asked.request)) {
    case 'FIGURES':
      return previousOf(bucket, asked);
    case 'ITEMS':
      return { wordOf: periodWordsOf(await pseudonyms()) };
    case 'PUBLIC':
      return { published: await publishedOf(places, asked) };
    default:
      return { official: await officialAsked(new Registry(cases), asked) };
  }
}

/** Everything that the files of an export follow from, as it is stored. */
export async function makingOf(places: ExportPlaces, asked: ExportRequest): Promise<Making> {
  return { asked, histories: entriesBefore(places.cases, asked.asOf), ...(await besideLog(places, asked)) };
}
