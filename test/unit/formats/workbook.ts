import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  isArray: (name) => ['row', 'c', 'sheet', 'Relationship', 'Override', 'col', 'si'].includes(name),
});

interface ReadText {
  readonly t: string | { readonly '#text'?: string };
}

interface ReadCell {
  readonly r: string;
  readonly s?: string;
  readonly t?: string;
  readonly v?: string;
  readonly is?: ReadText;
  readonly f?: unknown;
}

/** A sheet as a reader finds it: what is in each cell, by its place. */
export interface ReadSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, string | number | boolean>;
  readonly rows: number;
  readonly xml: string;
}

function cellValue({ t, v, is, f }: ReadCell, strings: readonly ReadText[]): string | number | boolean {
  if (f !== undefined) throw new Error('The cell is a formula');
  if (t === 'b') return v === '1';
  if (t !== 'inlineStr' && t !== 's') return Number(v);
  const told = t === 's' ? strings[Number(v)] : is;
  const text = typeof told?.t === 'string' ? told.t : (told?.t['#text'] ?? '');
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Reads a workbook the way a spreadsheet does: by its relations, not by how its files are called. */
export function readWorkbook(bytes: Uint8Array): { sheets: ReadSheet[]; files: Record<string, Uint8Array> } {
  const files = unzipSync(bytes);
  const xmlOf = (name: string) => Buffer.from(files[name] ?? '').toString('utf8');
  const relations = parser.parse(xmlOf('xl/_rels/workbook.xml.rels')).Relationships.Relationship as {
    Id: string;
    Target: string;
  }[];
  const listed = parser.parse(xmlOf('xl/workbook.xml')).workbook.sheets.sheet as { name: string; 'r:id': string }[];
  const strings = (parser.parse(xmlOf('xl/sharedStrings.xml')).sst?.si ?? []) as ReadText[];
  const sheets = listed.map(({ name, 'r:id': id }) => {
    const xml = xmlOf(`xl/${relations.find(({ Id }) => Id === id)?.Target}`);
    const rows = (parser.parse(xml).worksheet.sheetData.row ?? []) as { c?: ReadCell[] }[];
    const cells = rows.flatMap(({ c = [] }) => c.map((cell) => [cell.r, cellValue(cell, strings)] as const));
    return { name, cells: new Map(cells), rows: rows.length, xml };
  });
  return { sheets, files };
}
