import type { Stored } from '../store/events.ts';
import { changeOfRow, type KnownProducts } from '../store/known-products.ts';
import type { Submission } from '../store/notices.ts';
import { type Outgoing, sendAll } from '../store/queues.ts';
import { enterAlert } from './known-products.ts';
import type { Postmaster } from './outgoing.ts';

/** Why records failed, by their place in the batch. */
type Failures = (unknown | undefined)[];

/** The change of the register in a record, for the inbox of every marketplace that has one. */
export const copiesOf = (postmaster: Postmaster, row: Stored): Promise<Outgoing[]> =>
  postmaster.forChange(changeOfRow(row));

/** Sends one thing to many, together with what the other records of a batch send: a call takes ten messages for one queue. */
export async function sendCopies(
  wanted: readonly { readonly index: number; readonly copies: readonly Outgoing[] }[],
  failures: Failures,
): Promise<void> {
  const all = wanted.flatMap(({ index, copies }) => copies.map((outgoing) => ({ index, outgoing })));
  const sent = await sendAll(all.map(({ outgoing }) => outgoing));
  for (const [place, { index }] of all.entries()) failures[index] ??= sent[place];
}

/** Enters what alerts of a batch name in the register. An alert reaches its marketplaces whether or not that succeeds. */
export async function enterAlerts(
  products: KnownProducts,
  wanted: readonly { readonly index: number; readonly submission: Submission }[],
  failures: Failures,
): Promise<void> {
  for (const { index, submission } of wanted) {
    if (submission.kind !== 'ALERT') continue;
    await enterAlert(products, submission, new Date()).catch((error: unknown) => {
      failures[index] ??= error;
    });
  }
}
