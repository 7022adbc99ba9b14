import type { Instant } from '../vocabulary/time.ts';
import type { Stored } from './events.ts';
import type { Row } from './insert.ts';

/** Names when a row was brought in and from which file; rows that were recorded here have none. */
const MARK = 'imp';
const SEPARATOR = '#';

export const markOf = (file: string, at: Instant): Row => ({ [MARK]: `${at}${SEPARATOR}${file}` });

/** When a row that was recorded elsewhere was brought in; undefined for one of our own. */
export const importedAt = (row: Stored): Instant | undefined => row[MARK]?.S?.split(SEPARATOR)[0];

/** The file it came from. */
export const importedFrom = (row: Stored): string | undefined => row[MARK]?.S?.split(SEPARATOR)[1];

/**
 * What was brought in later was not known here before, whenever it was recorded elsewhere: figures of a cut stay what they were.
 * A condition of a scan, with the cut as `:before`.
 */
export const KNOWN_BEFORE = `(attribute_not_exists(${MARK}) OR ${MARK} < :before)`;

/** The same of a row that was read. */
export const isKnownBefore = (row: Stored, before: Instant): boolean => (row[MARK]?.S ?? '') < before;
