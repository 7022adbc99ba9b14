import type { NewExport } from '../contracts/export-request.ts';
import { RefusedError } from '../errors.ts';
import { ExportId, type OrganisationId } from '../vocabulary/ids.ts';
import { type Instant, instant } from '../vocabulary/time.ts';
import { derivedId } from './intake/derived-id.ts';
import { type Scope, scopeName } from './kpi/scope.ts';
import { digestOf } from './life/chain.ts';

/** An export as it was asked for, with everything that its files follow from. */
export interface ExportRequest {
  readonly id: ExportId;
  readonly requestedBy: OrganisationId;
  readonly requestedAt: Instant;
  readonly request: NewExport;
  readonly scope: Scope;
  readonly asOf: Instant;
  /** 1, and one more with each correction. */
  readonly version: number;
  /** Orders by the clock: of which schedule. */
  readonly schedule?: string;
}

/** Writers may be a moment behind: a cut lies at least this long in the past, so that nothing arrives before it afterwards. */
const SETTLED_MILLISECONDS = 60_000;

/** The cut of an export: what was asked for, or the last moment that is settled. */
function cutOf({ asOf }: NewExport, now: Date): Instant {
  const settled = new Date(now.getTime() - SETTLED_MILLISECONDS);
  if (!asOf) return instant(settled);
  if (Date.parse(asOf) <= settled.getTime()) return asOf;
  throw new RefusedError('TIME_NOT_PLAUSIBLE', 'The cut is too young', {
    faults: [
      { pointer: '/asOf', code: 'TIME_NOT_PLAUSIBLE', detail: 'It lies less than a minute ago, or in the future' },
    ],
  });
}

/** Who orders, how far it reaches for them, and what the order follows. */
export interface Ordering {
  readonly requestedBy: OrganisationId;
  readonly scope: Scope;
  readonly version?: number;
  readonly schedule?: string;
}

/** The same request with the same cut is the same export. */
export function requestExport(request: NewExport, ordering: Ordering, now: Date): ExportRequest {
  const { requestedBy, scope, version = 1, schedule } = ordering;
  const asOf = cutOf(request, now);
  const id = ExportId.parse(derivedId('export', requestedBy, scopeName(scope), asOf, digestOf(request)));
  return { id, requestedBy, requestedAt: instant(now), request, scope, asOf, version, ...(schedule && { schedule }) };
}

/** What a correction has to know of the export that it takes the place of. */
interface Earlier {
  readonly state: string;
  readonly request: NewExport;
  readonly version: number;
  readonly correctedBy?: ExportId;
}

const conflict = (detail: string) =>
  new RefusedError('CONFLICT', 'It cannot be corrected', {
    faults: [{ pointer: '/corrects', code: 'CONFLICT', detail }],
  });

/** The version of a correction. Only the latest version of the same kind is corrected, so that versions are one line. */
export function versionAfter(earlier: Earlier, request: NewExport): number {
  if (earlier.state !== 'DONE') throw conflict('It is not done');
  if (earlier.correctedBy) throw conflict(`It has been corrected already, by ${earlier.correctedBy}`);
  if ((earlier.request.kind ?? 'FIGURES') !== (request.kind ?? 'FIGURES')) throw conflict('It is of another kind');
  return earlier.version + 1;
}
