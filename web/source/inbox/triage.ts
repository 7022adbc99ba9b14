import type { Row } from './decision.ts';

/** How soon something is due, as the list is divided. */
export const GROUPS = ['late', 'today', 'soon', 'later'] as const;
export type Group = (typeof GROUPS)[number];

const SOON_WORKING_DAYS = 3;

/** By the calendar of the marketplace: today is the last day in time, or up to three working days are left. */
export function groupOf({ isOverdue, workingDaysLeft }: Pick<Row, 'isOverdue' | 'workingDaysLeft'>): Group {
  if (isOverdue) return 'late';
  if (workingDaysLeft === undefined) return 'later';
  if (workingDaysLeft <= 0) return 'today';
  return workingDaysLeft <= SOON_WORKING_DAYS ? 'soon' : 'later';
}

/** The rows as they are shown: by how soon they are due, and by deadline within. */
export const inGroups = (rows: readonly Row[]): Row[] =>
  GROUPS.flatMap((group) =>
    rows
      .filter((row) => groupOf(row) === group)
      .sort((a, b) => (a.dueAt ?? '~').localeCompare(b.dueAt ?? '~') || b.acceptedAt.localeCompare(a.acceptedAt)),
  );

/** Parts of the inbox that are divided by how soon something is due. */
export const isGrouped = (view: View): boolean => VIEWS[view].order === 'due';

/** The parts of the inbox, and what each asks of the list. */
export const VIEWS = {
  decide: { stage: 'decide', order: 'due' },
  act: { stage: 'act', order: 'due' },
  questions: { question: 'open', order: 'due' },
  complaints: { complaint: 'open', order: 'newest' },
  all: { order: 'newest' },
} as const;
export type View = keyof typeof VIEWS;

export const isView = (name: string | undefined): name is View => name !== undefined && name in VIEWS;

/** The row after or before one; at an end it stays. Without one, the first. */
export function stepFrom(rows: readonly Row[], id: string | undefined, step: 1 | -1): Row | undefined {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? rows[0] : rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
}

/** The next row that still waits, from one on and round to the beginning; undefined once none is left. */
export function nextOpen(rows: readonly Row[], id: string | undefined, done: ReadonlySet<string>): Row | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return inTurn.find((row) => !done.has(row.id) && row.id !== id);
}

export type Command = 'down' | 'up' | 'decide' | 'next' | 'select' | 'receipt' | 'list' | 'keys';

/** What each key does. Arrows move only while the list has the focus: elsewhere they scroll. */
export const KEYS: Readonly<Record<string, Command>> = {
  j: 'down',
  k: 'up',
  d: 'decide',
  n: 'next',
  x: 'select',
  r: 'receipt',
  l: 'list',
  '?': 'keys',
};
const ARROWS: Readonly<Record<string, Command>> = { ArrowDown: 'down', ArrowUp: 'up' };

/** What was pressed, and where. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isTyping: boolean;
  readonly isInList: boolean;
  readonly isInDialog: boolean;
}

/**
 * What a key asks for; undefined for what is not ours. Shortcuts of one character can be switched off, and are never taken while
 * somebody types (WCAG 2.2, 2.1.4). Arrows in the list are no such shortcuts.
 */
export function commandOf(pressed: Pressed, areOn: boolean): Command | undefined {
  const { key, ctrlKey, metaKey, altKey, isTyping, isInList, isInDialog } = pressed;
  if (ctrlKey || metaKey || altKey || isTyping || isInDialog) return undefined;
  const arrow = isInList ? ARROWS[key] : undefined;
  return arrow ?? (areOn ? KEYS[key] : undefined);
}
