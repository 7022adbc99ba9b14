import type { PublicFigure } from '../contracts/public-figure.ts';
import type { ListedRelease, PublicFigureQuery, PublicFigures } from '../contracts/public-release.ts';
import { RULES } from '../domain/publication/rules.ts';
import { RefusedError } from '../errors.ts';
import { readFile } from '../store/export-files.ts';
import { type Job, publicJobs } from '../store/export-jobs.ts';
import type { Table } from '../store/table.ts';
import { pageOf } from './figure-page.ts';

const { minimum, marketplaces, dominancePercent } = RULES;

/** What the file of public figures holds. */
interface Stored {
  readonly methodVersion: string;
  readonly withheld: Readonly<Record<string, number>>;
  readonly 'public-figures': readonly PublicFigure[];
}

/** Who ordered it is not told. */
const listed = ({ id, request, asOf, version, correctedBy }: Job): ListedRelease => {
  const { from, to = from } = request;
  return { id, from, to, asOf, version, ...(correctedBy && { correctedBy }) };
};

/** The latest period first, of one period the latest cut. */
const latestFirst = (a: ListedRelease, b: ListedRelease): number =>
  `${a.to} ${a.from} ${a.asOf}` < `${b.to} ${b.from} ${b.asOf}` ? 1 : -1;

function chosen(releases: readonly ListedRelease[], release: string | undefined): ListedRelease | undefined {
  if (release === undefined) return releases.find(({ correctedBy }) => !correctedBy);
  const found = releases.find(({ id }) => id === release);
  if (!found) throw new RefusedError('NOT_FOUND', 'There is no such release');
  return found;
}

/** What was released, as it was released: nothing is computed here, and no row is made for whoever asks. */
export async function showPublicFigures(
  { work, bucket }: { readonly work: Table; readonly bucket: string },
  query: PublicFigureQuery,
): Promise<PublicFigures> {
  const done = (await publicJobs(work)).filter(({ state }) => state === 'DONE');
  const releases = done.map(listed).sort(latestFirst);
  const rules = { minimum, marketplaces, dominancePercent };
  const release = chosen(releases, query.release);
  if (!release) return { releases, rules };
  const bytes = await readFile(bucket, release.id, 'public-figures.json');
  const { methodVersion, withheld, 'public-figures': rows } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Stored;
  const { total, figures, next } = pageOf(rows, query);
  const shown = { ...release, methodVersion, withheld: { ...withheld }, total, figures, ...(next && { next }) };
  return { releases, release: shown, rules };
}
