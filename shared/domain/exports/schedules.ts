import type { ExportKind, ExportPeriod, NewExport } from '../../contracts/export-request.ts';
import type { Dimension } from '../../contracts/kpi.ts';
import type { DialogueId } from '../../vocabulary/dialogues.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import { type Instant, instant, type Month } from '../../vocabulary/time.ts';
import { DIALOGUES, type Dialogue } from '../kpi/dialogues.ts';

/** Whose exports by the clock are: nobody who calls, since names in the registry are in small letters. */
export const SCHEDULER = 'CLOCK' as OrganisationId;

/** An export that is made after each period. */
export interface ExportSchedule {
  readonly id: string;
  readonly kind: Extract<ExportKind, 'FIGURES' | 'PUBLIC'>;
  readonly dialogue?: DialogueId;
  readonly every: Exclude<ExportPeriod, 'RANGE'>;
  readonly by: readonly Dimension[];
  /** How long after the period what was late, or undone, may still come in. In days. */
  readonly settlesDays: number;
}

/** Two weeks let the last items of a month run through every clock in working days; longer periods are for the record. */
const SETTLES_DAYS = { MONTH: 14, HALF_YEAR: 31, YEAR: 45 } as const;

const ofAll = (every: ExportSchedule['every']): ExportSchedule => ({
  id: `all-${every.toLowerCase()}`,
  kind: 'FIGURES',
  every,
  by: ['sector', 'status'],
  settlesDays: SETTLES_DAYS[every],
});

/** A dialogue meets upon its own period, and looks back on each year. */
const ofDialogue = ([dialogue, { period }]: readonly [DialogueId, Dialogue]): ExportSchedule[] =>
  [...new Set([period, 'YEAR'] as const)].map((every) => ({
    ...ofAll(every),
    id: `${dialogue.toLowerCase()}-${every.toLowerCase()}`,
    dialogue,
  }));

/** Every export by the clock: of all sectors, of each dialogue, and what is published. */
export const SCHEDULES: readonly ExportSchedule[] = [
  ofAll('MONTH'),
  ofAll('HALF_YEAR'),
  ofAll('YEAR'),
  ...(Object.entries(DIALOGUES) as [DialogueId, Dialogue][]).flatMap(ofDialogue),
  { id: 'public-half_year', kind: 'PUBLIC', every: 'HALF_YEAR', by: [], settlesDays: SETTLES_DAYS.HALF_YEAR },
];

const MONTHS: Readonly<Record<ExportSchedule['every'], number>> = { MONTH: 1, HALF_YEAR: 6, YEAR: 12 };
const DAY_MILLISECONDS = 86_400_000;

const monthAt = (months: number): Month => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
const startOf = (months: number): number => Date.UTC(Math.floor(months / 12), months % 12, 1);

/** An order that is due, and the instant from which it was: its cut, the same whenever the clock strikes. */
export interface DueOrder {
  readonly schedule: string;
  readonly request: NewExport & { readonly asOf: Instant };
}

/** The export of the last period of a schedule that is over and settled. */
function lastDue({ id, kind, dialogue, every, by, settlesDays }: ExportSchedule, now: Date): DueOrder {
  const length = MONTHS[every];
  const settled = new Date(now.getTime() - settlesDays * DAY_MILLISECONDS - CUT_MILLISECONDS);
  const running = Math.floor((settled.getUTCFullYear() * 12 + settled.getUTCMonth()) / length) * length;
  const asOf = instant(new Date(startOf(running) + settlesDays * DAY_MILLISECONDS));
  const [from, to] = [monthAt(running - length), monthAt(running - 1)];
  const cohorts = kind === 'PUBLIC' ? {} : { period: every, by: [...by], ...(dialogue && { dialogue }) };
  return { schedule: id, request: { kind, from, to, asOf, ...cohorts } };
}

/** A cut lies a minute in the past. */
const CUT_MILLISECONDS = 60_000;

/** What is due now, of each schedule the latest: orders that were placed before are the same orders. */
export const dueOrders = (now: Date, schedules: readonly ExportSchedule[] = SCHEDULES): DueOrder[] =>
  schedules.map((schedule) => lastDue(schedule, now));
