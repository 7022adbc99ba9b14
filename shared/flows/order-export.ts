import type { ExportJob } from '../contracts/export.ts';
import type { NewExport } from '../contracts/export-request.ts';
import { type ExportRequest, type Ordering, requestExport, versionAfter } from '../domain/export.ts';
import { checkRequest, kindOf } from '../domain/exports/kinds.ts';
import type { Scope } from '../domain/kpi/scope.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { addJob, type Job, readJob } from '../store/export-jobs.ts';
import type { Table } from '../store/table.ts';
import type { Role } from '../vocabulary/roles.ts';
import { checkMonths, scopeOf } from './figure-scope.ts';

export const jobView = ({ id, state, version, requestedAt, requestedBy: _, ...job }: Job): ExportJob => {
  const { request, asOf, manifest, schedule, correctedBy } = job;
  const { from, to = from, corrects, reason } = request;
  return {
    id,
    kind: kindOf(request),
    state,
    version,
    from,
    to,
    requestedAt,
    asOf,
    ...(schedule && { schedule }),
    ...(corrects && { corrects }),
    ...(reason && { reason }),
    ...(correctedBy && { correctedBy }),
    ...(manifest && { manifest }),
  };
};

type Orderer = Reaching & { readonly role: Role };

/** Exports belong to whoever ordered them, and are open to who reaches everything. */
export function checkJob(who: Reaching, job: Job | undefined): asserts job is Job {
  checkReach(who.reach === 'all' ? who : { ...who, reach: 'own' }, job && { submitter: job.requestedBy });
}

function scopeFor(who: Orderer, request: NewExport): Scope {
  if (kindOf(request) === 'FLAGGER_REPORT' && who.reach === 'all') return { submitter: request.flagger ?? '' };
  return scopeOf(who, request.marketplace);
}

/** The version that a request makes: the first, or the one after the export that it corrects. */
async function versionOf(work: Table, who: Reaching, request: NewExport): Promise<number> {
  if (!request.corrects) return 1;
  const earlier = await readJob(work, request.corrects);
  checkJob(who, earlier);
  return versionAfter(earlier, request);
}

/** Writes an order down. The same one again is answered as it stands. */
export async function placeOrder(
  work: Table,
  request: NewExport,
  ordering: Ordering,
  now: Date,
): Promise<Job | ExportRequest> {
  const asked = requestExport(request, ordering, now);
  await addJob(work, asked);
  return (await readJob(work, asked.id)) ?? asked;
}

/** Takes an order for an export; the files are made in the background. */
export async function orderExport(work: Table, who: Orderer, request: NewExport, now: Date): Promise<ExportJob> {
  checkRequest(request, who.role);
  checkMonths(request.from, request.to ?? request.from);
  const scope = scopeFor(who, request);
  const known = await repeated(work, { request, requestedBy: who.organisation, scope }, now);
  if (known) return jobView(known);
  const version = await versionOf(work, who, request);
  const placed = await placeOrder(work, request, { requestedBy: who.organisation, scope, version }, now);
  return jobView({ state: 'REQUESTED', ...placed });
}

/** A correction that was ordered before is no second one, although what it corrects is corrected by now. */
async function repeated(
  work: Table,
  { request, ...ordering }: Ordering & { readonly request: NewExport },
  now: Date,
): Promise<Job | undefined> {
  return request.corrects ? readJob(work, requestExport(request, ordering, now).id) : undefined;
}
