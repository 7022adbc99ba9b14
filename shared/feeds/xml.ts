import { XMLParser } from 'fast-xml-parser';
import { RefusedError } from '../errors.ts';

/** What an XML document becomes: text, or elements by name, of which repeated ones are a list. */
export type XmlValue = string | readonly XmlValue[] | { readonly [element: string]: XmlValue };

const refuse = (detail: string, cause?: unknown) => new RefusedError('INVALID_INPUT', detail, { cause });

const LONGEST_REASON = 200;

/** Sections in which `<!` means nothing. */
const SECTIONS = [
  { opens: '<![CDATA[', closes: ']]>' },
  { opens: '<!--', closes: '-->' },
] as const;

/**
 * Refuses a document type: entities it declares could read files of ours (XXE) or grow without bound (billion laughs). Alerts
 * need none. Any other `<!` outside of CDATA sections and comments is refused with it.
 */
function refuseDocumentType(text: string): void {
  for (let at = text.indexOf('<!'); at >= 0; ) {
    const section = SECTIONS.find(({ opens }) => text.startsWith(opens, at));
    if (!section) throw refuse('An XML file with a document type (<!DOCTYPE, <!ENTITY) is not read');
    const end = text.indexOf(section.closes, at + section.opens.length);
    if (end < 0) throw refuse(`The XML file ends inside ${section.opens}`);
    at = text.indexOf('<!', end + section.closes.length);
  }
}

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: false,
  // Entities are read with the field, once for plain text and CDATA alike.
  processEntities: false,
  maxNestedTags: 20,
});

/** Reads an XML document that declares nothing. */
export function readXml(text: string): { readonly [element: string]: XmlValue } {
  refuseDocumentType(text);
  try {
    return parser.parse(text, true);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(0, LONGEST_REASON) : '';
    throw refuse(`The XML file is not well formed. ${reason}`, cause);
  }
}

/** The text of an element; of the first one, if there are several; '' where there is none. */
export function textOf(value: XmlValue | undefined): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? textOf(value[0]) : '';
}

/** The elements of a list, also when there is one or none. */
export const listOf = (value: XmlValue | undefined): readonly XmlValue[] => {
  if (value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [value];
};
