import { parse } from 'csv-parse/sync';
import { type Finding, type FindingCode, GRADES } from '../domain/filed-reports/finding.ts';
import type { Line } from '../domain/filed-reports/headings.ts';
import { type Read, readLines } from '../domain/filed-reports/read-lines.ts';
import { readMirror } from '../domain/filed-reports/read-mirror.ts';
import { RefusedError } from '../errors.ts';
import { decode } from './decode.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const NAMES: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

const unreadable = (file: string, why: string) => new RefusedError('INVALID_INPUT', `${file} ${why}`);

const note = (file: string, code: FindingCode, sentence: string, row?: number): Finding => ({
  grade: GRADES[code],
  code,
  file,
  ...(row !== undefined && { row }),
  sentence,
  numbers: {},
});

/** The character that cuts the first lines into most cells. */
function delimiterOf(text: string): string {
  const start = text.split(/\r\n|\n|\r/, 12).join('\n');
  const count = (delimiter: string) => start.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Cuts a file into lines of cells. A line that cannot be cut is found, and the others are read. */
function linesOf(file: string, text: string, delimiter: string): { lines: Line[]; findings: Finding[] } {
  const lines: Line[] = [];
  const findings: Finding[] = [];
  let next = 1;
  parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_record: (given) => {
      // The types of csv-parse do not know what `info: true` makes of a record.
      const { record, info } = given as unknown as { record: string[]; info: { lines: number } };
      lines.push({ line: next, cells: record });
      next = info.lines + 1;
      return null;
    },
    on_skip: (error) => {
      const sentence = `A quotation mark is opened in line ${next} and never closed: what follows cannot be read`;
      findings.push(note(file, 'ROW_UNREADABLE', error ? sentence : '', next));
      return undefined;
    },
  });
  return { lines, findings };
}

function encodingFindings(file: string, bytes: Uint8Array, encoding: string): Finding[] {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (encoding !== 'utf-8') return [note(file, 'ENCODING', `Read as ${encoding}: the files are to be UTF-8`)];
  return isMarked ? [note(file, 'BYTE_ORDER_MARK', 'The file begins with a byte order mark')] : [];
}

function readJson(file: string, text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(file, 'begins like JSON and is none');
  }
  const read = readMirror(file, value);
  if (!read)
    throw unreadable(file, 'is JSON, and no mirror of filed reports (meta.period, services, categories, t3 to t10)');
  return read;
}

/**
 * Reads a filed harmonised report: parts 3 to 7 as CSV, or the coded JSON mirror.
 *
 * @throws RefusedError when the file is neither.
 */
export function readFiledReport(file: string, bytes: Uint8Array): Read {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw unreadable(file, 'is a workbook: save each sheet as CSV (UTF-8) and give those');
  const { text, encoding } = decode(bytes);
  if (text.trim() === '') throw unreadable(file, 'is empty');
  const odd = encodingFindings(file, bytes, encoding);
  if (/^\s*[{[]/.test(text)) {
    const read = readJson(file, text);
    return { ...read, findings: [...odd, ...read.findings] };
  }
  const delimiter = delimiterOf(text);
  if (NAMES[delimiter]) odd.push(note(file, 'DELIMITER', `Cells are set apart by ${NAMES[delimiter]}, not by commas`));
  const { lines, findings } = linesOf(file, text, delimiter);
  const read = readLines(file, lines);
  if (!read) throw unreadable(file, 'has no headings of parts 3 to 7 of the harmonised report');
  return { tables: read.tables, findings: [...odd, ...findings, ...read.findings] };
}
