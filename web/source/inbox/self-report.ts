import { NewSelfReport } from '../../../shared/contracts/self-report.ts';
import type { Fault } from '../api/problem.ts';
import type { components } from '../api/schema.generated.ts';
import { faultsBy } from '../forms/form.ts';
import type { Json } from '../forms/pointer.ts';

export type SelfReport = components['schemas']['SelfReport'];
/** A report while it is written: what is missing is missing. */
export type SelfReportDraft = Readonly<Record<string, Json>>;

const isEmpty = (value: Json): boolean =>
  value === undefined ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEmpty));

/** Without the parts in which nothing was filled in: a part that was begun must be whole. */
const trimmed = (draft: SelfReportDraft): SelfReportDraft =>
  Object.fromEntries(
    Object.entries(draft).flatMap(([name, value]) => {
      if (isEmpty(value)) return [];
      const isPart = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [[name, isPart ? trimmed(value as SelfReportDraft) : value]];
    }),
  );

/** What is sent: of measures of its own initiative the parts may be none. */
export function sentOf(draft: SelfReportDraft): NewSelfReport {
  const report = trimmed(draft) as unknown as NewSelfReport;
  const { ownInitiative } = report;
  return ownInitiative
    ? { ...report, ownInitiative: { ...ownInitiative, measures: ownInitiative.measures ?? [] } }
    : report;
}

export const faultsOfReport = (draft: SelfReportDraft): readonly Fault[] => faultsBy(NewSelfReport, sentOf(draft));

/** The draft of a correction: what stands, to be changed. */
export function correctionOf(report: SelfReport): SelfReportDraft {
  const { reference, version, sector, period, confidential, contextNote } = report;
  const { ownInitiative, prevented, exposure, voluntary } = report;
  return trimmed({
    ...{ reference, sector, period, contextNote, ...(confidential && { confidential }) },
    ...({ ownInitiative, prevented, exposure, voluntary } as SelfReportDraft),
    replaces: { version },
  });
}
