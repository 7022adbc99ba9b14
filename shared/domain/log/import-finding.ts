import { type Finding, isHarmless } from './finding.ts';

/** What may stand in the way of an import, beside what is wrong with a log by itself. */
export const IMPORT_FINDINGS = {
  ILLEGAL_TRANSITION: 'An event that the life of an item does not allow there, or not by whom',
  FOREIGN_ACTOR: 'A marketplace that speaks of an item of another',
  UNKNOWN_ORGANISATION: 'An organisation that is not in the registry',
  EXISTS_OTHERWISE: 'The item is here with another story',
  WENT_ON: 'The item is here, and its story ends earlier',
  RECORD_OVER: 'The item was here, and the time of its record is over',
  CUT_SHORT: 'The notice of an item has other items, which are not in the log',
  NOT_IMPORTED: 'A line that is no event of an item: it is left out',
} as const;

/** Something about a log that is to be imported, and where. */
export type ImportFinding = Finding | (Omit<Finding, 'code'> & { readonly code: keyof typeof IMPORT_FINDINGS });

const NOTES: ReadonlySet<string> = new Set(['CUT_SHORT', 'NOT_IMPORTED']);

/** Whether the log may not be imported because of it. Other findings are told, and change nothing. */
export const isInTheWay = (finding: ImportFinding): boolean =>
  !NOTES.has(finding.code) && !(finding.code === 'WRITTEN_OTHERWISE' && isHarmless(finding));
