import type { NewSelfReport, SelfReportQuery, SelfReports, SelfReportView } from '../contracts/self-report.ts';
import { decideReport } from '../domain/self-reports/versions.ts';
import { type Filed, reportsFor, reportView, versionsOf } from '../domain/self-reports/view.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { appendEntry, readLedger } from '../store/ledger.ts';
import type { Registry } from '../store/registry.ts';
import { SELF_REPORTS, selfReportsPartition } from '../store/self-reports.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { Role } from '../vocabulary/roles.ts';
import { instant } from '../vocabulary/time.ts';

/** Roles that report of themselves. */
const REPORTING: readonly Role[] = ['marketplace', 'flagger'];
const READS_AT_ONCE = 20;

/** Adds a report, or its correction, to the record of its organisation. The same again adds nothing. */
export async function fileSelfReport(
  cases: Table,
  caller: Caller,
  report: NewSelfReport,
  now: Date,
): Promise<SelfReportView> {
  const { organisation, role, actor } = caller;
  const partition = selfReportsPartition(organisation);
  const { entry } = await appendEntry(
    cases,
    {
      kind: SELF_REPORTS,
      partition,
      decide: (entries) => {
        const decided = decideReport(entries, report, { role, now: instant(now) });
        return 'same' in decided
          ? decided
          : { next: { ...decided.next, findings: [...decided.next.findings], by: actor } };
      },
    },
    now,
  );
  const entries = await readLedger(cases, SELF_REPORTS, partition);
  const version = versionsOf({ organisation, role, entries }).find(({ n }) => n === entry.n);
  if (!version) throw new Error(`Report ${entry.n} of ${organisation} was recorded and is not there`);
  return reportView(version, caller);
}

/** Whose reports are asked for: of one organisation, or of all that report. */
async function organisationsFor(
  registry: Registry,
  { organisation, role, reach }: Caller,
  asked: OrganisationId | undefined,
): Promise<{ organisation: OrganisationId; role: Role }[]> {
  if (reach !== 'all') {
    if (asked && asked !== organisation)
      throw new RefusedError('FORBIDDEN', 'These are the reports of another organisation');
    return [{ organisation, role }];
  }
  const histories = await Promise.all(REPORTING.map((each) => registry.histories(each)));
  const all = histories.flatMap((history, index) =>
    [...history.keys()].map((id) => ({ organisation: id, role: REPORTING[index] as Role })),
  );
  return asked ? all.filter(({ organisation: id }) => id === asked) : all;
}

/** Reports as somebody may see them. */
export async function listSelfReports(
  { cases, registry }: { cases: Table; registry: Registry },
  caller: Caller,
  query: SelfReportQuery,
): Promise<SelfReports> {
  const asked = await organisationsFor(registry, caller, query.organisation);
  const filed: Filed[] = [];
  for (let start = 0; start < asked.length; start += READS_AT_ONCE) {
    const reads = asked.slice(start, start + READS_AT_ONCE).map(async (each) => ({
      ...each,
      entries: await readLedger(cases, SELF_REPORTS, selfReportsPartition(each.organisation)),
    }));
    filed.push(...(await Promise.all(reads)));
  }
  return reportsFor(filed, query, caller);
}
