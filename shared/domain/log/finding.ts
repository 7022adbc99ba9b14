/** What can be wrong with a log, and what it is called. */
export const FINDINGS = {
  NOT_JSON: 'The line is no JSON',
  NO_EVENT: 'The line is no event as they are recorded here',
  UNKNOWN_TYPE: 'There is no such type of event',
  IMPOSSIBLE_TIME: 'A time that cannot be',
  WRITTEN_OTHERWISE: 'The line says what it should in other bytes',
  CHANGED: 'Not what was recorded, or not what was recorded next',
  MISSING: 'Events are missing before this line',
  REPEATED: 'The same event again',
  FORKED: 'Two stories from one event on',
  INSERTED: 'An event that the chain does not lead to',
  FOREIGN: 'A line of another item in the midst of an item',
  OUT_OF_ORDER: 'A line that stands where the log would not write it',
  TIME_GOES_BACK: 'Recorded before the event before it',
  NOT_DELIVERED_FIRST: 'An item begins with its delivery, and has no other',
} as const;
export type FindingCode = keyof typeof FINDINGS;

/** Something wrong with a log, and where. */
export interface Finding {
  readonly code: FindingCode;
  /** Counted from 1. */
  readonly line: number;
  readonly itemId?: string;
  readonly n?: number;
  readonly detail: string;
}

/** What says the same in other bytes changes no figure. */
export const isHarmless = ({ code }: Finding): boolean => code === 'WRITTEN_OTHERWISE';
