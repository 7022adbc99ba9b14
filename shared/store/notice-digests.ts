import { NoticeId } from '../vocabulary/ids.ts';
import { scan } from './scan.ts';
import type { Table } from './table.ts';

const PREFIX = 'NOTICE#';

/**
 * Digest of every submission that is kept, by its id: what the first event of each of its items is chained to. A scan: for logs, under
 * their own rights. Nothing of a submission can be read from it.
 */
export async function noticeDigests(cases: Table): Promise<Map<NoticeId, string>> {
  const digests = new Map<NoticeId, string>();
  const pages = scan(cases, {
    ProjectionExpression: 'pk, digest',
    FilterExpression: 'begins_with(pk, :notice) AND attribute_exists(digest)',
    ExpressionAttributeValues: { ':notice': { S: PREFIX } },
    ConsistentRead: true,
  });
  for await (const rows of pages)
    for (const row of rows)
      if (row['digest']?.S) digests.set(NoticeId.parse(row['pk']?.S?.slice(PREFIX.length)), row['digest'].S);
  return digests;
}
