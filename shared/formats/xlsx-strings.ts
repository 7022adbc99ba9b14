import { xmlText } from './xml.ts';

/** Different texts of one column that are kept; a column of more than these is one of names, and has each text in its own cell. */
const MOST_OF_A_COLUMN = 400;

/** A spreadsheet would read `_x0041_` as A. */
const escaped = (text: string): string => xmlText(text.includes('_x') ? text.replaceAll('_x', '_x005F_x') : text);

/** The inside of a cell with this text. Spaces at its ends would be lost. */
export const textOf = (text: string): string =>
  text.trim() === text ? `<t>${escaped(text)}</t>` : `<t xml:space="preserve">${escaped(text)}</t>`;

/** Texts that come again and again: a workbook keeps each once, which makes it a third of the size. */
export class SharedStrings {
  readonly #texts: string[] = [];

  /** The number of a text of one column, or nothing where it is to stand in its cell. */
  column(): (text: string) => number | undefined {
    const numbers = new Map<string, number>();
    return (text) => {
      const known = numbers.get(text);
      if (known !== undefined || numbers.size >= MOST_OF_A_COLUMN) return known;
      const number = this.#texts.push(text) - 1;
      numbers.set(text, number);
      return number;
    };
  }

  *part(): Generator<string> {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${main}" uniqueCount="${this.#texts.length}">`;
    for (const text of this.#texts) yield `<si>${textOf(text)}</si>`;
    yield '</sst>';
  }
}
