import { SECTORS, type Sector } from '../../../../shared/sectors/sectors.ts';
import { type Json, withValue } from '../../forms/pointer.ts';
import { contactSpec, detailsOf, type Field, itemSpec, leavesOf, onBehalfOfSpec, orderSpec } from '../field-spec.ts';
import type { Entry } from './entry.ts';

/** A table as it was read: names of columns in lower case, and cells as text. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: Readonly<Record<string, string>> }[];
}

/** A column that is known: where its cells go, and how they are read. */
interface Place {
  readonly at: string;
  readonly control: Field['control'];
}

const ENVELOPE = ['reference', 'kind', 'sector', 'category', 'explanation', 'alert', 'coordinatedAction'];

/** `/details/product/name` is the column `details.product.name`; of a listing the bare name is enough. */
const columnOf = (at: string): string =>
  at
    .replace(/^\/items\/0\//, '')
    .slice(at.startsWith('/items/') ? 0 : 1)
    .replaceAll('/', '.');

const fieldsOf = (sector: Sector): readonly Field[] =>
  [itemSpec(0), detailsOf(sector), onBehalfOfSpec(), contactSpec(), orderSpec()].flatMap(leavesOf);

/** Columns of a table of notices in a sector, in the order in which people fill them in. */
export const columnsFor = (sector: Sector): readonly string[] => [
  ...ENVELOPE,
  ...fieldsOf(sector).map(({ at }) => columnOf(at)),
];

function placesFor(sector: Sector): ReadonlyMap<string, Place> {
  const plain = ENVELOPE.map((name) => [name.toLowerCase(), { at: `/${name}`, control: 'line' }] as const);
  const fields = fieldsOf(sector).map(({ at, control }) => [columnOf(at).toLowerCase(), { at, control }] as const);
  return new Map<string, Place>([...plain, ...fields]);
}

const places = new Map<Sector, ReadonlyMap<string, Place>>();
const placesOf = (sector: Sector): ReadonlyMap<string, Place> => {
  const known = places.get(sector) ?? placesFor(sector);
  places.set(sector, known);
  return known;
};

const listOf = (cell: string): string[] =>
  cell
    .split(/[;,|]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** A cell as its field wants it. What cannot be read goes on as it is, and has its fault from the system. */
function readCell(cell: string, control: Place['control']): Json {
  switch (control) {
    case 'choices':
      return listOf(cell);
    case 'numbers':
      return listOf(cell).map(Number);
    case 'number':
      return Number(cell);
    case 'yes-no':
      return /^(true|yes|ja|oui|1|x)$/i.test(cell);
    case 'instant':
      return Number.isNaN(Date.parse(cell)) ? cell : new Date(cell).toISOString();
    default:
      return cell;
  }
}

type Row = Sheet['rows'][number];
const cellOf = ({ cells }: Row, name: string): string => (cells[name] ?? '').trim();
const sectorOf = (row: Row): Sector => SECTORS.find((each) => each === cellOf(row, 'sector')) ?? SECTORS[0];

/** What one row says: of its notice, and of its listing. */
function bodyOf(row: Row): { notice: Record<string, Json>; item: Json } {
  let body: Record<string, Json> = { kind: 'NOTICE' };
  for (const [column, { at, control }] of placesOf(sectorOf(row))) {
    const cell = cellOf(row, column);
    if (cell !== '') body = withValue(body, at, readCell(cell, control));
  }
  const { items, ...notice } = body;
  const first =
    typeof items === 'object' && items !== null ? (items as Readonly<Record<string, Json>>)['0'] : undefined;
  return { notice, item: first ?? {} };
}

/** True if a table is one of notices: it has listings and says of which sector. */
export const isNoticeTable = ({ columns }: Pick<Sheet, 'columns'>): boolean =>
  columns.includes('url') && columns.includes('sector');

/** Columns that name no field of any sector. */
export function unknownColumns({ columns }: Pick<Sheet, 'columns'>): string[] {
  const known = new Set(SECTORS.flatMap((sector) => [...placesOf(sector).keys()]));
  return columns.filter((column) => column !== '' && !known.has(column));
}

/** Rows with the same reference are the listings of one notice; without one, each row is a notice of its own. */
export function noticesIn(sheet: Sheet, fallback: string): Entry[] {
  const filled = sheet.rows.filter((row) => Object.values(row.cells).some((cell) => cell.trim() !== ''));
  const groups = Map.groupBy(filled, (row) => cellOf(row, 'reference') || `${fallback}-${row.row}`);
  return [...groups].map(([reference, rows]) => {
    const bodies = rows.map(bodyOf);
    const body = { ...bodies[0]?.notice, reference, items: bodies.map(({ item }) => item) };
    return { row: rows[0]?.row ?? 0, reference, what: 'NOTICE' as const, body, faults: [], notes: [] };
  });
}
