import type { Figure } from '../../contracts/kpi.ts';
import type { ColumnOf } from '../../vocabulary/columns.ts';
import { CATALOGUE } from '../kpi/catalogue.ts';

/** Counts by a word, in the order of the words. */
const wordsOf = (counts: Readonly<Record<string, number>> | undefined): string | undefined =>
  counts &&
  Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([why, n]) => `${why}=${n}`)
    .join(' ');

/** A tidy table: one figure a row, everything its value follows from beside it. */
export const FIGURE_COLUMNS: readonly ColumnOf<Figure>[] = [
  { name: 'kpi', type: 'text', title: 'KPI', meaning: 'Which figure of the catalogue.', of: ({ kpi }) => kpi },
  { name: 'title', type: 'text', title: 'Title', meaning: 'What the figure is called.', of: ({ kpi }) => CATALOGUE[kpi].title },
  { name: 'part', type: 'text', title: 'Part', meaning: 'Which of several figures of the KPI.', of: ({ part }) => part },
  { name: 'month', type: 'month', title: 'Month', meaning: 'The cohort: what was delivered in this month, in UTC. Of a longer period: its first month.', of: ({ month }) => month },
  { name: 'period', type: 'text', title: 'Period', meaning: 'Of a period longer than a month: its name.', of: ({ period }) => period },
  { name: 'scope', type: 'text', title: 'Scope', meaning: 'Whose figure: of everybody, of one marketplace, of one submitter.', of: ({ scope }) => scope },
  { name: 'sector', type: 'text', title: 'Sector', meaning: 'Sector of the dialogue, or ALL.', of: ({ sector }) => sector },
  { name: 'status', type: 'text', title: 'Submitter status', meaning: 'Standing of the submitter when it submitted, or ALL.', of: ({ status }) => status },
  { name: 'memberState', type: 'text', title: 'Member State', meaning: 'Of the submitter, or ALL.', of: ({ memberState }) => memberState },
  { name: 'kind', type: 'text', title: 'Kind', meaning: 'NOTICE, ORDER or ALERT: always apart. NONE: of a register or a report.', of: ({ kind }) => kind },
  { name: 'basis', type: 'text', title: 'Basis', meaning: 'LEGAL, VOLUNTARY or TARGET: never added up. NONE: no number runs.', of: ({ basis }) => basis },
  { name: 'marketplace', type: 'text', title: 'Marketplace', meaning: 'Where figures are asked by marketplace.', of: ({ marketplace }) => marketplace },
  { name: 'average', type: 'text', title: 'Average', meaning: 'Over marketplaces. MACRO: the mean of their shares, each counting the same. MICRO: all their cases pooled.', of: ({ average }) => average },
  { name: 'estimator', type: 'text', title: 'Estimator', meaning: 'How open cases are counted. AALEN_JOHANSEN: cumulative incidence, other ends compete. KAPLAN_MEIER: any decision.', of: ({ estimator }) => estimator },
  { name: 'unit', type: 'text', title: 'Unit', meaning: 'Unit of the value: COUNT, SHARE (0 to 1), HOURS, SECONDS, POINTS (percentage points) or RATIO.', of: ({ unit }) => unit },
  { name: 'numerator', type: 'integer', title: 'Numerator', meaning: 'Empty for medians, percentiles and estimates.', of: ({ numerator }) => numerator },
  { name: 'denominator', type: 'integer', title: 'Denominator', meaning: 'Open and undecided items stay in it.', of: ({ denominator }) => denominator },
  { name: 'value', type: 'number', title: 'Value', meaning: 'Follows from the numbers beside it; empty where there is nothing to divide.', of: ({ value }) => value },
  { name: 'lower', type: 'number', title: 'Lower bound', meaning: 'While clocks run: the share in time if nothing else is done in time.', of: ({ lower }) => lower },
  { name: 'upper', type: 'number', title: 'Upper bound', meaning: 'While clocks run: the share in time if everything that still can be in time will be.', of: ({ upper }) => upper },
  { name: 'stillOpen', type: 'integer', title: 'Still open', meaning: 'Of the denominator, or beside it, what may still happen.', of: ({ stillOpen }) => stillOpen },
  { name: 'atRisk', type: 'integer', title: 'At risk', meaning: 'Of an estimate at a moment: cases that were still open then and still watched.', of: ({ atRisk }) => atRisk },
  { name: 'marketplaces', type: 'integer', title: 'Marketplaces', meaning: 'Of an average: of how many marketplaces it is.', of: ({ marketplaces }) => marketplaces },
  { name: 'isSmall', type: 'boolean', title: 'Small', meaning: 'Made from fewer than ten cases: too few to conclude anything.', of: ({ isSmall }) => isSmall },
  { name: 'excluded', type: 'text', title: 'Left out', meaning: 'How many were left out, by reason.', of: ({ excluded }) => wordsOf(excluded) },
  { name: 'claimed', type: 'integer', title: 'Claimed in time', meaning: 'In time by the word of the marketplace.', of: ({ inTime }) => inTime?.claimed },
  { name: 'reported', type: 'integer', title: 'Reported in time', meaning: 'Reported to this record in time as well.', of: ({ inTime }) => inTime?.reported },
  { name: 'verified', type: 'integer', title: 'Verified', meaning: 'Claimed, and found gone by a check.', of: ({ inTime }) => inTime?.verified },
  { name: 'contradicted', type: 'integer', title: 'Contradicted', meaning: 'Claimed, and seen again afterwards.', of: ({ inTime }) => inTime?.contradicted },
  { name: 'unchecked', type: 'integer', title: 'Unchecked', meaning: 'Claimed, and nobody looked.', of: ({ inTime }) => inTime?.unchecked },
  { name: 'beside', type: 'text', title: 'Beside', meaning: 'The figure that is made the other way.', of: ({ beside }) => beside?.figure },
  { name: 'besideValue', type: 'number', title: 'Value beside', meaning: 'Its value, in the unit of the figure.', of: ({ beside }) => beside?.value },
  { name: 'besideBecause', type: 'text', title: 'Why they differ', meaning: 'Items that the figure beside leaves out, by reason.', of: ({ beside }) => wordsOf(beside?.because) },
  { name: 'changeFrom', type: 'text', title: 'Change since', meaning: 'The period before.', of: ({ change }) => change?.from },
  { name: 'change', type: 'number', title: 'Change', meaning: 'The value less the value before, in the unit of the figure; only where both were made by one method.', of: ({ change }) => change?.by },
  { name: 'changeReason', type: 'text', title: 'Why no change', meaning: 'Why the two cannot be compared.', of: ({ change }) => change?.reason },
  { name: 'estimate', type: 'boolean', title: 'Estimate', meaning: 'True for live medians only: in an export nothing is estimated but by a named estimator.', of: ({ estimate }) => estimate },
  { name: 'source', type: 'text', title: 'Source', meaning: 'OBSERVED: from the record of this system. SELF_REPORTED: by an organisation of itself. MONITORING_ROUND, REGISTER: from those.', of: ({ source }) => source },
  { name: 'asOf', type: 'instant', title: 'Cut', meaning: 'What was recorded before counts.', of: ({ asOf }) => asOf },
  { name: 'methodVersion', type: 'text', title: 'Method', meaning: 'Figures compare only within one version.', of: ({ methodVersion }) => methodVersion },
]; // biome-ignore format: one row a column
