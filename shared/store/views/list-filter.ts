import type { ItemQuery, ItemRow } from '../../contracts/item.ts';
import type { DueIn, Stage } from '../../contracts/item-filter.ts';
import { DECIDED_TO_ACT_STATES, OPEN_STATES } from '../../domain/life/table.ts';
import type { State } from '../../vocabulary/life.ts';

/** Working days that count as soon, after today. */
const SOON_WORKING_DAYS = 3;

/** What is awaited in a state. */
export function stageOf(state: State): Stage {
  if (OPEN_STATES.has(state)) return 'decide';
  if (DECIDED_TO_ACT_STATES.has(state)) return 'act';
  return state === 'ACTION_IMPLEMENTED' ? 'check' : 'done';
}

/** When a row is due; undefined where it is later than soon. */
function dueInOf({ dueAt, isOverdue, workingDaysLeft: left }: ItemRow): DueIn | undefined {
  if (!dueAt) return 'none';
  if (isOverdue) return 'late';
  if (left === undefined || left > SOON_WORKING_DAYS) return undefined;
  return left === 0 ? 'today' : 'soon';
}

const isAsked = <T>(asked: T | undefined, found: T | undefined): boolean => asked === undefined || asked === found;

/** Whether a row is what a list asks for. Days of acceptance, notice and reference narrow what is read instead. */
export const matches = (row: ItemRow, asked: ItemQuery): boolean =>
  isAsked(asked.state, row.state) &&
  isAsked(asked.sector, row.sector) &&
  isAsked(asked.marketplace, row.marketplace) &&
  isAsked(asked.seller, row.sellerKey) &&
  isAsked(asked.notice, row.noticeId) &&
  isAsked(asked.kind, row.kind) &&
  isAsked(asked.category, row.category) &&
  isAsked(asked.stage, stageOf(row.state)) &&
  isAsked(asked.due, dueInOf(row)) &&
  (!asked.question || row.state === 'INFO_REQUESTED') &&
  (!asked.complaint || row.isDisputed === true) &&
  (!asked.overdue || row.isOverdue === (asked.overdue === 'true'));

const NARROWING = [
  'state', 'sector', 'marketplace', 'seller', 'kind', 'category', 'stage', 'due', 'question', 'complaint', 'overdue',
] as const; // biome-ignore format: one table

/** Whether rows are read that may not match: then more are read at a time than are shown. */
export const isNarrowed = (asked: ItemQuery): boolean => NARROWING.some((name) => asked[name] !== undefined);
