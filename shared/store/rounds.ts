import { KeptCheck, RoundEntry } from '../contracts/monitoring-round.ts';
import { digestOf } from '../domain/life/chain.ts';
import type { MonitoringRoundId } from '../vocabulary/coordinated.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import { queryAll, type Stored } from './events.ts';
import { insertMany, type Row } from './insert.ts';
import { type Appending, appendEntry, entryOfRow, type LedgerPlace, readLedger } from './ledger.ts';
import { readRow } from './rows.ts';
import type { Table } from './table.ts';

const KIND = { type: 'MONITORING_ROUND', entry: RoundEntry } as const;
/** All rounds lie side by side: figures over all of them read them in one go. */
const ALL = 'ROUNDS';
const partition = (id: MonitoringRoundId): LedgerPlace => ({ partition: ALL, part: `${id}#` });
const checksOf = (id: MonitoringRoundId, observer: OrganisationId): string => `ROUND-CHECKS#${id}#${observer}`;

/** A round as it was opened; undefined if there is none. */
export const readRound = async (cases: Table, id: MonitoringRoundId): Promise<RoundEntry | undefined> =>
  (await readLedger(cases, KIND, partition(id)))[0]?.data;

/** Every round there is. */
export async function readAllRounds(cases: Table): Promise<[MonitoringRoundId, RoundEntry][]> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: ALL } },
  });
  return rows.map((row) => [row['sk']?.S?.split('#')[0] as MonitoringRoundId, entryOfRow(KIND, row).data]);
}

export const openRound = (
  cases: Table,
  id: MonitoringRoundId,
  decide: Appending<typeof RoundEntry>['decide'],
  now: Date,
) => appendEntry(cases, { kind: KIND, partition: partition(id), decide }, now);

/** A look that is kept now, or the one that was kept before under the same reference and time. */
export interface KeptLook {
  readonly recordedAt: Instant;
  /** The same was said before, or something else was. */
  readonly is: 'NEW' | 'SAME' | 'OTHER';
}

const lookOfRow = (row: Stored): KeptCheck => KeptCheck.parse(JSON.parse(row['data']?.S ?? ''));

function rowOf(id: MonitoringRoundId, kept: KeptCheck, recordedAt: Instant): Row & { pk: string; sk: string } {
  const { reference, checkedAt } = kept.check;
  const key = { pk: checksOf(id, kept.observer), sk: `${reference}#${checkedAt}` };
  return { ...key, type: 'ROUND_CHECK', rec: recordedAt, data: JSON.stringify(kept) };
}

async function standingLook(cases: Table, row: { pk: string; sk: string }, kept: KeptCheck): Promise<KeptLook> {
  const before = await readRow(cases, row.pk, row.sk);
  if (!before) throw new Error('A look exists and cannot be read');
  const is = digestOf(lookOfRow(before)) === digestOf(kept) ? 'SAME' : 'OTHER';
  return { recordedAt: before['rec']?.S ?? '', is };
}

/** Keeps looks, each a row of its own that is never overwritten. */
export async function keepLooks(
  cases: Table,
  id: MonitoringRoundId,
  looks: readonly KeptCheck[],
  recordedAt: Instant,
): Promise<KeptLook[]> {
  const rows = looks.map((look) => rowOf(id, look, recordedAt));
  /** One call may not write a key twice. */
  const firsts = new Map(rows.map((row, index) => [row.sk, index] as const).reverse());
  const places = [...firsts.values()];
  const inserted = await insertMany(
    cases,
    places.map((place) => rows[place] as Row),
  );
  const isNew = new Set(places.filter((_, index) => inserted[index] === 'INSERTED'));
  return Promise.all(
    looks.map((look, index) => {
      const row = rows[index];
      if (!row) throw new Error('A look has no row');
      return isNew.has(index) ? { recordedAt, is: 'NEW' as const } : standingLook(cases, row, look);
    }),
  );
}

/** Every look of some observers. */
export async function readLooks(
  cases: Table,
  id: MonitoringRoundId,
  observers: readonly OrganisationId[],
): Promise<KeptCheck[]> {
  const read = observers.map((observer) =>
    queryAll(cases, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: checksOf(id, observer) } },
    }),
  );
  return (await Promise.all(read)).flat().map(lookOfRow);
}
