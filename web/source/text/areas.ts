import type common from '../../messages/en/common.json';
import type exports from '../../messages/en/exports.json';
import type faults from '../../messages/en/faults.json';
import type figures from '../../messages/en/figures.json';
import type follow from '../../messages/en/follow.json';
import type inbox from '../../messages/en/inbox.json';
import type office from '../../messages/en/office.json';
import type operations from '../../messages/en/operations.json';
import type sellers from '../../messages/en/sellers.json';
import type submit from '../../messages/en/submit.json';
import type words from '../../messages/en/words.json';

/** The message files, by area. English says which keys there are; a test holds the others to it. */
export interface Areas {
  readonly common: typeof common;
  readonly exports: typeof exports;
  readonly faults: typeof faults;
  readonly figures: typeof figures;
  readonly follow: typeof follow;
  readonly inbox: typeof inbox;
  readonly office: typeof office;
  readonly operations: typeof operations;
  readonly sellers: typeof sellers;
  readonly submit: typeof submit;
  readonly words: typeof words;
}
