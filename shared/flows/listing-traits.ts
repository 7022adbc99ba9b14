import type { NoticeItem } from '../contracts/notice.ts';
import { type Traits, traitsOf } from '../domain/products/rules.ts';
import { seenOf } from '../domain/products/seen.ts';
import { readEvidence } from '../store/evidence.ts';
import type { Submission } from '../store/notices.ts';
import type { Table } from '../store/table.ts';

/** What an item can be known again by: what was submitted, and pictures of its evidence as far as the submitter may see them. */
export async function traitsWithEvidence(cases: Table, submission: Submission, item: NoticeItem): Promise<Traits> {
  const sets = await readEvidence(cases, item.id);
  const seen = sets.filter(({ set: { shared, by } }) => shared || by.organisation === submission.submitter);
  const pictures = seen.flatMap(({ set: { files } }) => files.flatMap(({ imageHash }) => imageHash ?? []));
  return traitsOf(seenOf(submission, item, pictures));
}
