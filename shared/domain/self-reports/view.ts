import type { SelfReportQuery, SelfReports, SelfReportView } from '../../contracts/self-report.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { Role } from '../../vocabulary/roles.ts';
import { isInside, overlap, spanOf } from './periods.ts';
import { ownInitiativeTotals, pooledTotals } from './totals.ts';
import { type ReportEntry, standing } from './versions.ts';

/** What one organisation has reported, every version. */
export interface Filed {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly entries: readonly ReportEntry[];
}

/** A version with whose it is, and whether it stands. */
interface Version extends ReportEntry {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly isStanding: boolean;
  /** This version or the one that stands is marked so: what is made confidential later was not meant to stay open. */
  readonly isConfidential: boolean;
}

/** Who reads. A confidential report is read by who filed it, and by the operator, who keeps it. */
export interface Reader {
  readonly organisation: OrganisationId;
  readonly role: Role;
}

const isWithheldFrom = ({ organisation, role }: Reader, version: Version): boolean =>
  version.isConfidential && role !== 'operator' && version.organisation !== organisation;

/** A version as somebody may see it. Of what is withheld they see that it exists: else nobody knew how much is missing. */
export function reportView(version: Version, reader: Reader): SelfReportView {
  const { organisation, role, isStanding, isConfidential, recordedAt, data } = version;
  const { reference, sector, period, confidential: _, replaces, ...content } = data.report;
  const isWithheld = isWithheldFrom(reader, version);
  return {
    organisation,
    role,
    reference,
    version: data.version,
    isStanding,
    recordedAt,
    source: 'SELF_REPORTED',
    sector,
    period,
    ...spanOf(period),
    confidential: isConfidential,
    isWithheld,
    ...(!isWithheld && content),
    ...(replaces && { replaces: isWithheld ? { version: replaces.version } : replaces }),
    findings: isWithheld ? [] : [...data.findings],
  };
}

export function versionsOf({ organisation, role, entries }: Filed): Version[] {
  const latest = new Map(standing(entries).map((entry) => [entry.data.report.reference, entry]));
  return entries.map((entry) => {
    const last = latest.get(entry.data.report.reference);
    const isConfidential = [entry, last].some((each) => each?.data.report.confidential === true);
    return { ...entry, organisation, role, isStanding: last === entry, isConfidential };
  });
}

const NEVER = { from: '0000-00', to: '9999-99' } as const;

const isAsked = ({ data: { report }, isStanding }: Version, query: SelfReportQuery): boolean =>
  (isStanding || query.versions === 'all') &&
  (!query.sector || report.sector === query.sector) &&
  overlap(spanOf(report.period), { from: query.from ?? NEVER.from, to: query.to ?? NEVER.to });

const orderOf = ({ data, organisation }: Version): string =>
  [
    data.report.sector,
    data.report.period,
    organisation,
    data.report.reference,
    String(data.version).padStart(3, '0'),
  ].join(' ');

/** The reports that are asked for, as the reader may see them, with their sums: of periods that lie wholly within what is asked. */
export function reportsFor(filed: readonly Filed[], query: SelfReportQuery, reader: Reader): SelfReports {
  const versions = filed
    .flatMap(versionsOf)
    .filter((version) => isAsked(version, query))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const whole = versions.filter(({ isStanding, data }) => isStanding && isInside(spanOf(data.report.period), query));
  const reported = (is: (version: Version) => boolean) =>
    whole.filter(is).map(({ organisation, data }) => ({ organisation, report: data.report }));
  return {
    reports: versions.map((version) => reportView(version, reader)),
    totals: ownInitiativeTotals(reported((version) => !isWithheldFrom(reader, version))),
    pooled: pooledTotals(reported((version) => isWithheldFrom(reader, version))),
  };
}
