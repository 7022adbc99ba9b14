import { LETTER_KINDS, type Letter, type LetterKind } from '../../contracts/mail.ts';
import type { ItemId } from '../../vocabulary/ids.ts';
import type { State } from '../../vocabulary/life.ts';
import type { Instant } from '../../vocabulary/time.ts';

/** How an item stands in the lists when the digest is written. */
export interface Standing {
  readonly state: State;
  /** The next deadline that still runs. */
  readonly dueAt?: Instant | undefined;
}

/** Letters of one kind that a digest tells in full; of the others it says how many there are. */
const MOST_OF_A_KIND = 40;

const isSameDeadline = (a: Letter, b: Letter): boolean =>
  a.itemId === b.itemId && a.deadlines[0]?.clock === b.deadlines[0]?.clock;

/** Whether what was to be told still holds: what is due was not done, a question was not answered meanwhile. */
function holds(letter: Letter, all: readonly Letter[], standing: Standing | undefined, now: Instant): boolean {
  if (letter.kind === 'DUE') {
    const due = letter.deadlines[0]?.dueAt;
    if (all.some((other) => other.kind === 'MISSED' && isSameDeadline(other, letter))) return false;
    if (!due || due <= now) return false;
    return !standing || (standing.dueAt !== undefined && standing.dueAt <= due);
  }
  return letter.kind !== 'QUESTION_ASKED' || !standing || standing.state === 'INFO_REQUESTED';
}

/** Letters whose truth depends on how the item stands now. */
export const passing = (letters: readonly Letter[]): Letter[] =>
  letters.filter(({ kind }) => kind === 'DUE' || kind === 'QUESTION_ASKED');

/**
 * What a digest tells of the letters of a day: what still holds, in the order in which it happened. An item whose standing is not
 * known is told.
 */
export function digestOf(
  letters: readonly Letter[],
  standings: ReadonlyMap<ItemId, Standing>,
  now: Instant,
): { readonly letters: Letter[]; readonly more: Partial<Record<LetterKind, number>> } {
  const held = letters
    .filter((letter) => holds(letter, letters, standings.get(letter.itemId), now))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const byKind = Map.groupBy(held, ({ kind }) => kind);
  const more = LETTER_KINDS.flatMap((kind) => {
    const left = (byKind.get(kind)?.length ?? 0) - MOST_OF_A_KIND;
    return left > 0 ? [[kind, left] as const] : [];
  });
  return {
    letters: [...byKind.values()].flatMap((ofKind) => ofKind.slice(0, MOST_OF_A_KIND)),
    more: Object.fromEntries(more),
  };
}
