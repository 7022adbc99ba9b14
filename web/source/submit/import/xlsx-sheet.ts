import { unzipSync, zipSync } from 'fflate';
import readXlsxFile, { type SheetData } from 'read-excel-file/universal';
import { FileFaultError, MOST_BYTES } from './entry.ts';
import type { Sheet } from './notice-table.ts';

/**
 * The file with its parts unpacked. The reader would unpack large parts in workers that it makes from texts of its own, which the
 * content security policy of the page refuses; of what is packed no longer, it makes none. And a small file that unpacks without
 * end is found here.
 */
function unpacked(bytes: Uint8Array): ArrayBuffer {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      if (size > MOST_BYTES) throw new FileFaultError('TOO_LARGE');
      return true;
    },
  });
  return zipSync(parts, { level: 0 }).slice().buffer;
}

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
};

function sheetOf([headings = [], ...rows]: SheetData): Sheet {
  const columns = headings.map((cell) => textOf(cell).trim().toLowerCase());
  return {
    columns,
    rows: rows.map((cells, index) => ({
      row: index + 1,
      cells: Object.fromEntries(columns.map((name, at) => [name, textOf(cells[at])])),
    })),
  };
}

/** The sheets of a workbook; the first row of each names its columns. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const sheets = await readXlsxFile(unpacked(bytes));
    return sheets.map(({ data }) => sheetOf(data));
  } catch (error) {
    throw error instanceof FileFaultError ? error : new FileFaultError('DAMAGED', error);
  }
}
