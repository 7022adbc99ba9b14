import type { Manifest } from '../shared/contracts/manifest.ts';
import type { LogEntry } from '../shared/contracts/summary.ts';
import { scopeNamed } from '../shared/domain/kpi/exact.ts';
import { filesOf } from '../shared/flows/export-files.ts';
import { OrganisationId } from '../shared/vocabulary/ids.ts';

/** Nobody in particular: no byte of an export follows from who recomputes it. */
const ANYBODY = OrganisationId.parse('anybody');

export interface Verdict {
  readonly isEqual: boolean;
  /** A line for each file of the export, and why they may differ. */
  readonly lines: readonly string[];
}

/** Recomputes an export from an event log, and says of each file whether it comes out byte by byte as its manifest says. */
export function verify(events: readonly LogEntry[], given: Manifest): Verdict {
  const { export: id, request, scope, asOf, watermark } = given;
  const asked = { id, requestedBy: ANYBODY, requestedAt: asOf, request, scope: scopeNamed(scope), asOf };
  const { manifest } = filesOf(events, asked);
  const isSame = (name: string, sha256: string) =>
    manifest.files.some((file) => file.name === name && file.sha256 === sha256);
  const differing = given.files.filter(({ name, sha256 }) => !isSame(name, sha256));
  const lines = given.files.map((file) => `${file.name}: ${differing.includes(file) ? 'differs' : 'the same bytes'}`);
  if (manifest.watermark.digest !== watermark.digest) {
    const [own, exported] = [manifest.watermark, watermark].map(
      (each) => `${each.events} events of ${each.items} items`,
    );
    lines.push(`Before ${asOf} the log holds ${own}, the export was made from ${exported}, and they are not the same`);
  }
  if (manifest.methodVersion !== given.methodVersion)
    lines.push(`Figures are made by method ${manifest.methodVersion} here, by ${given.methodVersion} in the export`);
  return { isEqual: differing.length === 0, lines };
}
