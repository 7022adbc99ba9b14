import type { ExportList, ExportQuery } from '../contracts/export.ts';
import { SCHEDULER } from '../domain/exports/schedules.ts';
import type { Reaching } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import { listedJobs, readJob } from '../store/export-jobs.ts';
import type { Table } from '../store/table.ts';
import { jobView } from './order-export.ts';

const PAGE = 20;

/** A place in a list, as callers hand it back. */
const CURSOR = /^\d{4}-\d\d-\d\dT[\d:.]+Z#[0-9a-f-]{36}$/;
const encode = (place: string): string => Buffer.from(place, 'utf8').toString('base64url');
function decode(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (CURSOR.test(place)) return place;
  throw new RefusedError('INVALID_CURSOR', 'The cursor is none of this list');
}

function checkScheduled({ reach }: Reaching, isScheduled: boolean): void {
  if (isScheduled && reach !== 'all')
    throw new RefusedError(
      'FORBIDDEN',
      'Exports made by the clock are of everybody: they are for the Commission and the operator',
    );
}

/** The exports that an organisation ordered, or those made by the clock, newest first. */
export async function listExports(work: Table, who: Reaching, query: ExportQuery): Promise<ExportList> {
  const isScheduled = query.scheduled === 'true';
  checkScheduled(who, isScheduled);
  const { ids, next } = await listedJobs(work, isScheduled ? SCHEDULER : who.organisation, {
    limit: PAGE,
    after: decode(query.cursor),
  });
  const jobs = await Promise.all(ids.map((id) => readJob(work, id)));
  const exports = jobs.flatMap((job) => (job ? jobView(job) : [])).map(({ manifest: _, ...shown }) => shown);
  return { exports, ...(next && { next: encode(next) }) };
}
