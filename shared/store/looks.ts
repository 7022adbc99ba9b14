import type { ItemId } from '../vocabulary/ids.ts';
import { OrganisationId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';
import { duePartition, itemIdOfKey, PROBE_SEPARATOR, PROBE_SHARDS, queryAll, type Stored } from './events.ts';
import type { Table } from './table.ts';

/** An entry of the index of looks: which item is to be looked at, when, and whom to ask. */
export interface DueLook {
  readonly key: string;
  readonly at: Instant;
  readonly itemId: ItemId;
  readonly marketplace: OrganisationId;
}

/** Comes after every name of a marketplace. */
const LAST = '~';

function lookOf(row: Stored): DueLook {
  const [probeKey = '', itemId] = [row['probeKey']?.S, itemIdOfKey(row['pk']?.S ?? '')];
  const [at = '', marketplace] = probeKey.split(PROBE_SEPARATOR);
  return { key: `${probeKey}#${itemId}`, at, itemId, marketplace: OrganisationId.parse(marketplace) };
}

/** The looks that are due within an hour and between two moments, from their sparse index. */
export async function looksDue(cases: Table, hour: string, from: Instant, to: Instant): Promise<DueLook[]> {
  const shards = Array.from({ length: PROBE_SHARDS }, (_, shard) =>
    queryAll(cases, {
      IndexName: 'probe',
      KeyConditionExpression: 'probe = :probe AND probeKey BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':probe': { S: duePartition(hour, shard) },
        ':from': { S: from },
        ':to': { S: `${to}${PROBE_SEPARATOR}${LAST}` },
      },
    }),
  );
  return (await Promise.all(shards)).flat().map(lookOf);
}
