/** Where figures are to be seen. */
export const DEFINITIONS = '/definitions';
export const PUBLIC_FIGURES = '/public';

export const definitionAddress = (kpi: string): string => `${DEFINITIONS}#${kpi}`;

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
};

export const dialogueAddress = (dialogue: string, query: Readonly<Record<string, string | undefined>> = {}): string =>
  withQuery(`/figures/${dialogue}`, query);
