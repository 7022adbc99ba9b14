import { zipSync } from 'fflate';
import { letters } from '../../shared/formats/xlsx-sheet.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A weekly report of Safety Gate with alerts of these numbers; each names an item number at Amazon. */
export const safetyGateXml = (...numbers: readonly string[]): Uint8Array => {
  const alerts = numbers.map(
    (number) =>
      `<notifications><caseNumber>${number}</caseNumber><category>Toys</category><product>Bath toy</product><name>Robot Fish</name>` +
      '<riskType>Choking</riskType><level>Serious risk</level><notifyingCountry>Austria</notifyingCountry>' +
      '<onlineTrader>Amazon(ASIN: B01BEENYCQ) / </onlineTrader></notifications>',
  );
  return bytes(
    `<?xml version="1.0"?><Safety-Gate><report_date>11/09/2026</report_date>${alerts.join('')}</Safety-Gate>`,
  );
};

const WINDOW =
  '"Date of Case",Reference,"Notification From","Country Origin",Product,"Product Category","Hazard Substance","Hazard Category"';

/** An export of RASFF Window with notifications of these numbers. */
export const rasffCsv = (...numbers: readonly string[]): Uint8Array =>
  bytes(
    `\ufeff${[WINDOW, ...numbers.map((number) => `"Dec 30, 2022",${number},Italy,Thailand,Rambutan,Fruits,Carbendazim,"Pesticide residues"`)].join('\r\n')}\r\n`,
  );

export const ndjson = (...values: readonly unknown[]): Uint8Array =>
  bytes(`${values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')}\n`);

type Cell = string | number | undefined;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cellXml = (cell: Cell, place: string): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
};
const rowXml = (cells: readonly Cell[], index: number): string =>
  `<row r="${index + 1}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${index + 1}`)).join('')}</row>`;

const NAMESPACE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${NAMESPACE}/officeDocument/2006/relationships`;
const SHEET = `${NAMESPACE}/spreadsheetml/2006/main`;

/** A workbook of one sheet, as small as one can be. */
export function xlsx(rows: readonly (readonly Cell[])[]): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${NAMESPACE}/package/2006/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="Notices" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytes(text)])));
}
