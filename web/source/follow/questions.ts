import type { Entry } from './types.ts';

interface Question {
  readonly n: number;
  readonly asked: Entry;
  readonly answer?: Entry;
}

/** Each question with what became of it: the answer, or that it lapsed. */
export function questionsIn(timeline: readonly Entry[]): readonly Question[] {
  const found: Question[] = [];
  for (const entry of timeline) {
    if (entry.type === 'INFORMATION_REQUESTED') found.push({ n: entry.n, asked: entry });
    const last = found.at(-1);
    const isAnswer = entry.type === 'INFORMATION_PROVIDED' || entry.type === 'INFORMATION_LAPSED';
    if (isAnswer && last && !last.answer) found[found.length - 1] = { ...last, answer: entry };
  }
  return found;
}
