import type { NewExport } from '../contracts/export-request.ts';
import { RefusedError } from '../errors.ts';
import { ExportId, type OrganisationId } from '../vocabulary/ids.ts';
import { type Instant, instant } from '../vocabulary/time.ts';
import { derivedId } from './intake/derived-id.ts';
import { type Scope, scopeName } from './kpi/exact.ts';
import { digestOf } from './life/chain.ts';

/** An export as it was asked for, with everything that its files follow from. */
export interface ExportRequest {
  readonly id: ExportId;
  readonly requestedBy: OrganisationId;
  readonly requestedAt: Instant;
  readonly request: NewExport;
  readonly scope: Scope;
  readonly asOf: Instant;
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

/** The same request with the same cut is the same export. */
export function requestExport(request: NewExport, requestedBy: OrganisationId, scope: Scope, now: Date): ExportRequest {
  const asOf = cutOf(request, now);
  const id = ExportId.parse(derivedId('export', requestedBy, scopeName(scope), asOf, digestOf(request)));
  return { id, requestedBy, requestedAt: instant(now), request, scope, asOf };
}
