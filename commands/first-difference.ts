import type { LogLine } from '../shared/domain/log/read-line.ts';
import { linesIn } from './lines.ts';

type Bytes = AsyncIterable<Uint8Array>;

const MOST_SHOWN = 80;
const shown = (text: string | undefined): string =>
  text === undefined ? 'nothing' : JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** Cells of one line of CSV (RFC 4180). */
function cellsOf(line: string): string[] {
  const cells = line.replace(/\r$/, '').match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g);
  return (cells ?? []).map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** Where two lines of CSV differ first, by the name of the column. */
function inRow(header: string, here: LogLine, again: LogLine): string {
  const [names, own, made] = [cellsOf(header), cellsOf(here.text), cellsOf(again.text)];
  const at = Math.max(
    0,
    own.findIndex((cell, index) => cell !== made[index]),
  );
  const row = made.slice(0, 4).join(' ');
  return `line ${here.number} (row ${here.number - 1}: ${row}), column ${names[at] ?? at + 1}: ${shown(own[at])} in the file, ${shown(made[at])} when made again`;
}

const inLine = (here: LogLine, again: LogLine): string =>
  `line ${here.number}: ${shown(here.text.trim())} in the file, ${shown(again.text.trim())} when made again`;

const END = (line: number, isShort: boolean): string =>
  isShort
    ? `the file ends before line ${line}, which comes when it is made again`
    : `line ${line} is more than comes when it is made again`;

/** Where two texts differ first. */
async function inText(here: Bytes, again: Bytes, isTable: boolean): Promise<string | undefined> {
  const [own, made] = [linesIn(here), linesIn(again)];
  let header = '';
  for (let number = 1; ; number += 1) {
    const [a, b] = await Promise.all([own.next(), made.next()]);
    if (a.done && b.done) return undefined;
    if (a.done || b.done) return END(number, Boolean(a.done));
    if (number === 1) header = b.value.text;
    if (a.value.text === b.value.text && a.value.fault === b.value.fault) continue;
    return isTable && number > 1 ? inRow(header, a.value, b.value) : inLine(a.value, b.value);
  }
}

/** Single bytes of a stream, whatever the size of its parts. */
async function* blocks(bytes: Bytes): AsyncGenerator<number> {
  for await (const chunk of bytes) yield* chunk;
}

/** Where two files that are no texts differ first. */
async function inBytes(here: Bytes, again: Bytes): Promise<string | undefined> {
  const [own, made] = [blocks(here), blocks(again)];
  for (let at = 0; ; at += 1) {
    const [a, b] = [await own.next(), await made.next()];
    if (a.done && b.done) return undefined;
    if (a.done || b.done || a.value !== b.value) return `byte ${at}, counted from 0, is the first that differs`;
  }
}

/** Where a file differs first from the same file made again; undefined if it does not. */
export async function firstDifference(name: string, here: Bytes, again: Bytes): Promise<string | undefined> {
  if (/\.(?:csv|json)$/.test(name)) return (await inText(here, again, name.endsWith('.csv'))) ?? 'the last line feed';
  return inBytes(here, again);
}
