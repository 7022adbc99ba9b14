import { batchesOf, type Table } from '../../../shared/formats/table.ts';
import type { Cell, Column } from '../../../shared/vocabulary/columns.ts';

export const COLUMNS: readonly Column[] = [
  { name: 'name', type: 'text', title: 'Name', meaning: 'What it is called.' },
  { name: 'month', type: 'month', title: 'Month', meaning: 'Its cohort.' },
  { name: 'count', type: 'integer', title: 'Count', meaning: 'How many.' },
  { name: 'hours', type: 'number', title: 'Hours', meaning: 'How long.', unit: 'hours' },
  { name: 'isOpen', type: 'boolean', title: 'Open', meaning: 'Whether it is open.' },
  { name: 'at', type: 'instant', title: 'At', meaning: 'When.' },
];

export const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({
  name: 'things',
  title: 'Things',
  columns: COLUMNS,
  batches: () => batchesOf(rows),
});

/** Text that somebody made up to break what reads it. */
export const HOSTILE = [
  '=HYPERLINK("http://evil.example","click")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tcmd',
  '\rcmd',
  'a,b;c',
  'say "so"',
  'two\r\nlines',
  '</t></is></c><c><f>1+1</f></c>',
  '&amp;<![CDATA[x]]>',
  '_x0041_',
  'Ünïcode ✓ 😀 \u202egpj.exe',
  "'quoted",
  ' spaces ',
];

export const ROWS: readonly (readonly Cell[])[] = [
  ...HOSTILE.map((text, at): Cell[] => [text, '2026-05', at, at / 7, at % 2 === 0, '2026-05-13T14:40:00.123Z']),
  ['', '2026-06', 0, 0, false, null],
  ['last', null, null, null, null, null],
  ['large', '2026-06', 123_456_789_012, -0.000001, true, '1999-12-31T23:59:59.999Z'],
];

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
