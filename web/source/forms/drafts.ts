import { me } from '../app/me.ts';

/** Drafts lie in this browser, apart for each person: nothing is sent until it is sent, and nothing typed is lost before. */
const keyOf = (name: string): string =>
  `noticeboard.draft.${me.value?.organisation.id ?? ''}.${me.value?.person?.subject ?? ''}.${name}`;

export interface Draft<T> {
  readonly value: T;
  /** When it was last changed. */
  readonly at: string;
}

export function readDraft<T>(name: string): Draft<T> | undefined {
  const kept = localStorage.getItem(keyOf(name));
  return kept === null ? undefined : (JSON.parse(kept) as Draft<T>);
}

/** False if the browser has no room or allows no keeping: the form goes on without. */
export function keepDraft<T>(name: string, value: T): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ value, at: new Date().toISOString() }));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export const dropDraft = (name: string): void => localStorage.removeItem(keyOf(name));

/** Names of the drafts that begin so. */
export function draftNames(beginning: string): string[] {
  const start = keyOf(beginning);
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(start))
    .map((key) => beginning + key.slice(start.length));
}
