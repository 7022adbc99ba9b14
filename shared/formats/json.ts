import { Buffer } from 'node:buffer';
import type { Table } from './table.ts';

const CHUNK = 1 << 16;

/**
 * A table as JSON: what is said of it as a whole, then an object for each row, one a line. A cell that holds nothing is null, so that
 * every row has every name.
 */
export async function* jsonOf(head: object, { name, columns, batches }: Table): AsyncGenerator<Uint8Array> {
  const names = columns.map((column) => JSON.stringify(column.name));
  let text = `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(name)}:[`;
  let separator = '\n';
  for await (const rows of batches()) {
    for (const row of rows) {
      text += `${separator}{${names.map((key, at) => `${key}:${JSON.stringify(row[at] ?? null)}`).join(',')}}`;
      separator = ',\n';
    }
    if (text.length < CHUNK) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(`${text}\n]}\n`, 'utf8');
}
