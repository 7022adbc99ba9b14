import { stringify } from 'csv-stringify/sync';
import { FileReply } from '../runtime/route.ts';

const MEDIA_TYPE = 'text/csv; charset=utf-8';

/** A table as a file: RFC 4180, UTF-8. Cells that a spreadsheet would take for a formula are made text. */
export const csvFile = (name: string, columns: readonly string[], rows: readonly object[]): FileReply =>
  new FileReply(
    MEDIA_TYPE,
    name,
    stringify([...rows], { header: true, columns: [...columns], record_delimiter: 'windows', escape_formulas: true }),
  );
