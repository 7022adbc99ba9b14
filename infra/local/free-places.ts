/**
 * What was deleted lies in free places of a database file, and in its log, until something else comes to lie there: personal data
 * shall not. To be done when the file is opened, on a connection of whoever keeps it.
 */
export const OVERWRITE_FREE_PLACES = 'PRAGMA secure_delete = ON; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)';
