import type * as z from 'zod/mini';
import { refuse } from '../contracts/faults.ts';
import type { EvidenceFile, EvidenceQuery } from '../contracts/flagger-report.ts';
import type { ItemRow } from '../contracts/item.ts';
import { defective, evidenceFile } from '../domain/flaggers/evidence-file.ts';
import type { History } from '../domain/life/history.ts';
import type { Reaching } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { FileReply } from '../runtime/route.ts';
import { readHistory } from '../store/events.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { submittedRows } from '../store/views/submitted.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { csvFile } from './csv-file.ts';
import { checkAddressed, type FlaggerTables, flaggerOf } from './flagger-record.ts';

/** Most items of a period, and most of them that go into the file with their histories. */
const MOST_ITEMS = 10_000;
const MOST_ENTRIES = 500;
const AT_ONCE = 20;

type Query = z.infer<typeof EvidenceQuery>;

const COLUMNS = [
  'itemId', 'noticeId', 'sector', 'category', 'deliveredAt', 'judgement', 'outcome', 'refusal', 'redressStanding', 'decidedAt', 'reasons',
  'complaints',
] as const; // biome-ignore format: one table

const tooMany = (what: string) => new RefusedError('TOO_LARGE', `The period holds more than ${what}: shorten it`);

async function rowsOf(
  views: Table,
  generation: number,
  whose: { submitter: OrganisationId; marketplace: OrganisationId },
  { from, to }: Query,
) {
  const asked = { ...whose, from, until: to };
  const { rows, isCut } = await submittedRows(views, generation, asked, { most: MOST_ITEMS, now: to });
  if (isCut) throw tooMany(`${MOST_ITEMS} items`);
  return rows.filter(({ kind }) => kind === 'NOTICE');
}

async function historiesOf(cases: Table, rows: readonly ItemRow[]): Promise<Map<string, History | undefined>> {
  if (rows.length > MOST_ENTRIES) throw tooMany(`${MOST_ENTRIES} items to be shown`);
  const histories = new Map<string, History | undefined>();
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const read = rows.slice(start, start + AT_ONCE).map(async ({ id }) => [id, await readHistory(cases, id)] as const);
    for (const [id, history] of await Promise.all(read)) histories.set(id, history);
  }
  return histories;
}

/** A line an item; what has several parts is joined. */
const lineOf = ({ reasons, redress, ...entry }: EvidenceFile['entries'][number]) => ({
  ...entry,
  reasons: reasons.join(' | '),
  complaints: redress
    .map(({ kind, complainant, result }) => [kind, complainant, result ?? 'OPEN'].join(' '))
    .join(' | '),
});

/** What a marketplace puts before a coordinator about a trusted flagger (DSA Art. 22(6)). */
export async function showEvidenceFile(
  { cases, views, registry }: FlaggerTables,
  { id, query }: { id: OrganisationId; query: Query },
  { organisation: marketplace }: Reaching,
  now: Date,
): Promise<EvidenceFile | FileReply> {
  if (query.to <= query.from)
    throw refuse([{ pointer: '/to', code: 'INVALID_INPUT', detail: 'It lies before the beginning' }]);
  const organisation = await flaggerOf(registry, id);
  const { current } = await readGenerations(views);
  await checkAddressed(views, current, { submitter: id, marketplace });
  const rows = await rowsOf(views, current, { submitter: id, marketplace }, query);
  const { from, to } = query;
  const filing = { flagger: id, organisation, marketplace, from, to, asOf: instant(now) };
  const file = evidenceFile(rows, await historiesOf(cases, defective(rows)), filing);
  return query.format === 'csv' ? csvFile(`${id}-evidence-file.csv`, COLUMNS, file.entries.map(lineOf)) : file;
}
