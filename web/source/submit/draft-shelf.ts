import { draftNames, dropDraft, keepDraft, readDraft } from '../forms/drafts.ts';
import { freshReference, letters, type NoticeDraft } from './draft.ts';

const NAME = 'notice.';

/** Under which name a draft lies in this browser. */
export const draftName = (key: string): string => NAME + key;

/** A draft with what is known from the start; answers its key. */
export function beginDraft(known: Partial<NoticeDraft>): string {
  const key = letters(8);
  keepDraft(draftName(key), { kind: 'NOTICE', reference: freshReference(), items: [], ...known });
  return key;
}

export interface KeptDraft {
  readonly key: string;
  readonly at: string;
  readonly value: NoticeDraft;
}

/** The drafts of this person in this browser, the latest first. */
export function keptDrafts(): KeptDraft[] {
  const found = draftNames(NAME).flatMap((name) => {
    const draft = readDraft<NoticeDraft>(name);
    return draft ? [{ key: name.slice(NAME.length), ...draft }] : [];
  });
  return found.sort((a, b) => b.at.localeCompare(a.at));
}

export const discardDraft = (key: string): void => dropDraft(draftName(key));
