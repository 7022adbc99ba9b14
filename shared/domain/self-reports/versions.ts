import { refuse } from '../../contracts/faults.ts';
import type { Finding, NewSelfReport } from '../../contracts/self-report.ts';
import { RefusedError } from '../../errors.ts';
import type { Role } from '../../vocabulary/roles.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { digestOf } from '../life/chain.ts';
import { faultsOf, findingsOf } from './checks.ts';

/** A report as it is kept: which version of its reference it is, and what was found in it then. */
export interface KeptReport {
  readonly version: number;
  readonly report: NewSelfReport;
  readonly findings: readonly Finding[];
}

/** A kept report with its place in the record of its organisation. */
export interface ReportEntry {
  readonly n: number;
  readonly recordedAt: Instant;
  readonly data: KeptReport;
}

/** The latest version of each reference. */
export const standing = <Entry extends ReportEntry>(entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.data.report.reference, entry])).values(),
];

const refused = (code: 'CONFLICT' | 'REFERENCE_REUSED', pointer: string, detail: string) =>
  new RefusedError(code, detail, { faults: [{ pointer, code, detail }] });

/** A correction names the version that stands: else somebody has corrected it in between. */
function checkVersion({ reference, replaces }: NewSelfReport, latest: ReportEntry | undefined): void {
  const version = latest?.data.version;
  if (!replaces && !latest) return;
  if (!replaces)
    throw refused('REFERENCE_REUSED', '/reference', `${reference} is version ${version}: say that this replaces it`);
  if (replaces.version !== version)
    throw refused(
      'CONFLICT',
      '/replaces/version',
      latest ? `Version ${version} stands` : `There is no ${reference} yet`,
    );
}

/**
 * Decides on a report from what its organisation reported before: the entry that says the same already, or the next version. What
 * contradicts itself is refused.
 */
export function decideReport<Entry extends ReportEntry>(
  entries: readonly Entry[],
  report: NewSelfReport,
  { role, now }: { readonly role: Role; readonly now: Instant },
): { readonly same: Entry } | { readonly next: KeptReport } {
  const ofReference = entries.filter(({ data }) => data.report.reference === report.reference);
  const same = ofReference.find(({ data }) => digestOf(data.report) === digestOf(report));
  if (same) return { same };
  const latest = ofReference.at(-1);
  checkVersion(report, latest);
  const others = standing(entries)
    .filter((entry) => entry !== latest)
    .map(({ data }) => data.report);
  const findings = findingsOf(report, { role, now, others });
  const faults = faultsOf(findings);
  if (faults.length > 0) throw refuse(faults);
  return { next: { version: (latest?.data.version ?? 0) + 1, report, findings } };
}
