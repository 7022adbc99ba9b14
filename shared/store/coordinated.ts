import { CoordinatedEntry } from '../contracts/coordinated-action.ts';
import type { Notice } from '../contracts/notice.ts';
import type { CoordinatedActionId } from '../vocabulary/coordinated.ts';
import type { NoticeId, OrganisationId } from '../vocabulary/ids.ts';
import { queryAll } from './events.ts';
import { insertOne } from './insert.ts';
import { type Appending, appendEntry, entryOfRow, type LedgerPlace, readLedger } from './ledger.ts';
import type { Table } from './table.ts';

const KIND = { type: 'COORDINATED_ACTION', entry: CoordinatedEntry } as const;
/** All actions lie side by side, so that a list reads them in one go. */
const ALL = 'COORDINATED';
const partition = (id: CoordinatedActionId): LedgerPlace => ({ partition: ALL, part: `${id}#` });
const noticesOf = (id: CoordinatedActionId): string => `COORDINATED-NOTICES#${id}`;

/** What was said of a coordinated action, oldest first. */
export const readCoordinated = async (cases: Table, id: CoordinatedActionId): Promise<CoordinatedEntry[]> =>
  (await readLedger(cases, KIND, partition(id))).map(({ data }) => data);

/** What was said of every coordinated action there is, oldest first for each. */
export async function readAllCoordinated(cases: Table): Promise<Map<CoordinatedActionId, CoordinatedEntry[]>> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: ALL } },
  });
  const byId = Map.groupBy(rows, (row) => row['sk']?.S?.split('#')[0] as CoordinatedActionId);
  return new Map([...byId].map(([id, own]) => [id, own.map((row) => entryOfRow(KIND, row).data)]));
}

export const appendCoordinated = (
  cases: Table,
  id: CoordinatedActionId,
  decide: Appending<typeof CoordinatedEntry>['decide'],
  now: Date,
) => appendEntry(cases, { kind: KIND, partition: partition(id), decide }, now);

/** A notice that belongs to a coordinated action. */
export interface Belonging {
  readonly notice: NoticeId;
  readonly submitter: OrganisationId;
}

/** Notes that a notice belongs to a coordinated action. Only notices that name one cost this row; repeated, it stays as it is. */
export async function noteBelonging(
  cases: Table,
  id: CoordinatedActionId,
  { id: notice, submitter, acceptedAt }: Pick<Notice, 'id' | 'submitter' | 'acceptedAt'>,
): Promise<void> {
  const row = { pk: noticesOf(id), sk: notice, type: 'COORDINATED_NOTICE', submitter, rec: acceptedAt };
  await insertOne(cases, row);
}

/** The notices that belong to a coordinated action. */
export async function readBelonging(cases: Table, id: CoordinatedActionId): Promise<Belonging[]> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: noticesOf(id) } },
  });
  return rows.map((row) => ({
    notice: row['sk']?.S as NoticeId,
    submitter: row['submitter']?.S as OrganisationId,
  }));
}
