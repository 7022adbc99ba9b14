const MARKUP = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no way to hold: most control characters, halves of surrogate pairs, and two that are no characters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const UNUSUAL = /[^\x20-\x7e]|[&<>"]/;

/** Text as it stands in XML. What XML cannot hold is shown as such. */
export const xmlText = (text: string): string =>
  UNUSUAL.test(text) ? text.replace(FORBIDDEN, '\ufffd').replace(MARKUP, (found) => ENTITIES[found] ?? '') : text;
