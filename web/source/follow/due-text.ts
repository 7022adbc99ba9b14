import { awayText, dayText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { zoneOfPlace } from '../text/zones.ts';
import type { Row } from './types.ts';

type Due = Pick<Row, 'dueAt' | 'isOverdue' | 'workingDaysLeft' | 'jurisdiction'>;

/** Working days within which something is due soon. */
const SOON = 3;

/** How pressing it is. */
export function urgencyOf({ dueAt, isOverdue, workingDaysLeft: left }: Due): 'late' | 'soon' | 'later' | 'none' {
  if (!dueAt) return 'none';
  if (isOverdue) return 'late';
  return left !== undefined && left <= SOON ? 'soon' : 'later';
}

/** How much time is left, in working days of the place that counts; by the clock where no calendar says. */
export function timeLeft({ dueAt, isOverdue, workingDaysLeft: left }: Due): string {
  if (!dueAt) return text('follow.due.none');
  if (left === undefined)
    return text(isOverdue ? 'follow.due.lateSince' : 'follow.due.away', { away: awayText(dueAt) });
  if (isOverdue) return text('follow.due.late', { days: Math.abs(left) });
  return text('follow.due.left', { days: left });
}

/** The last day in time, and whose calendar counted it. A deadline is the first instant that is late. */
export function lastDayText({ dueAt, jurisdiction }: Due): string | undefined {
  if (!dueAt) return undefined;
  const lastMoment = new Date(Date.parse(dueAt) - 1).toISOString();
  const day = dayText(lastMoment, jurisdiction && zoneOfPlace(jurisdiction));
  return jurisdiction ? text('follow.due.lastDay', { day, place: word('memberState', jurisdiction) }) : day;
}
