import * as z from 'zod/mini';
import { type Deletion, RetentionEntry } from '../contracts/retention.ts';
import { ErasureResult } from '../contracts/seller-rights.ts';
import { digestOf } from '../domain/life/chain.ts';
import { ActionId, OrganisationId } from '../vocabulary/ids.ts';
import { ErasureGround } from '../vocabulary/retention.ts';
import type { SellerId } from '../vocabulary/sellers.ts';
import { type Day, Instant } from '../vocabulary/time.ts';
import { appendEntry, type LedgerEntry, readLedger } from './ledger.ts';
import type { Table } from './table.ts';

const RETENTION = { type: 'RETENTION', entry: RetentionEntry } as const;
const DAY_LENGTH = '2027-07-01'.length;

const partitionOf = (day: Day): string => `RETENTION#${day}`;

export const deletionsOf = (cases: Table, day: Day, after = 0): Promise<LedgerEntry<RetentionEntry>[]> =>
  readLedger(cases, RETENTION, partitionOf(day), after);

/** Records what is about to be deleted. What a run that broke off recorded on the same day is not recorded again. */
export async function recordDeletions(cases: Table, deletions: readonly Deletion[], now: Date): Promise<void> {
  const day = now.toISOString().slice(0, DAY_LENGTH);
  await appendEntry(
    cases,
    {
      kind: RETENTION,
      partition: partitionOf(day),
      decide: (entries) => {
        const known = new Set(entries.flatMap(({ data }) => data.deletions.map(digestOf)));
        const fresh = deletions.filter((each) => !known.has(digestOf(each)));
        const last = entries.at(-1);
        return fresh.length === 0 && last ? { same: last } : { next: { deletions: fresh } };
      },
    },
    now,
  );
}

/** What became of one request to be erased. It names a pseudonym and nobody. */
const ErasureEntry = z.object({
  id: z.uuid(),
  requestedBy: OrganisationId,
  grounds: z.array(ErasureGround),
  requestedAt: Instant,
  result: ErasureResult,
});
export type ErasureEntry = z.infer<typeof ErasureEntry>;
const ERASURE = { type: 'ERASURE', entry: ErasureEntry } as const;

const erasurePartition = (seller: SellerId): string => `ERASURE#${seller}`;

export const erasuresOf = (cases: Table, seller: SellerId): Promise<LedgerEntry<ErasureEntry>[]> =>
  readLedger(cases, ERASURE, erasurePartition(seller));

/** Records an erasure, before anything is erased; a run that comes again finds what the first one recorded. */
export const recordErasure = (cases: Table, seller: SellerId, erasure: ErasureEntry, now: Date) =>
  appendEntry(
    cases,
    {
      kind: ERASURE,
      partition: erasurePartition(seller),
      decide: (entries) => {
        const same = entries.find(({ data }) => data.id === erasure.id);
        return same ? { same } : { next: erasure };
      },
    },
    now,
  );

/** That a seller was told what is kept about it, and by whom. */
const ACCESS = {
  type: 'ACCESS_REQUEST',
  entry: z.object({ requestId: ActionId, by: OrganisationId }),
} as const;

/** Records that somebody answered a request for access, once for each request. */
export const recordAccess = (
  cases: Table,
  seller: SellerId,
  asked: { readonly requestId: ActionId; readonly by: OrganisationId },
  now: Date,
) =>
  appendEntry(
    cases,
    {
      kind: ACCESS,
      partition: `ACCESS#${seller}`,
      decide: (entries) => {
        const same = entries.find(({ data }) => data.requestId === asked.requestId && data.by === asked.by);
        return same ? { same } : { next: asked };
      },
    },
    now,
  );
