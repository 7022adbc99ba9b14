import type { ItemEvent } from '../contracts/event.ts';
import type { Following } from '../contracts/following.ts';
import type { Counted } from '../domain/life/facts.ts';
import type { History } from '../domain/life/history.ts';
import { recognise } from '../domain/listing/directory.ts';
import { completing, linkOf } from '../domain/products/reappearance.ts';
import { record, recordOne } from '../store/append.ts';
import { readSubmission, type Submission } from '../store/notices.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { directoryFrom } from './own-addresses.ts';
import { submitAgain, unnamed } from './submit-again.ts';

/** Where events are followed up. */
export interface FollowingUp {
  readonly cases: Table;
  readonly registry: Registry;
}

type Of<T extends ItemEvent['type']> = Extract<ItemEvent, { type: T }>;

/** Once a later item is linked, the one that was removed says that it is back, whatever became of the call that linked it. */
async function complete({ cases }: FollowingUp, link: Of<'LINKED'>): Promise<void> {
  if (link.data.relation !== 'REAPPEARANCE_OF') return;
  await recordOne(cases, { itemId: link.data.to, decide: (history) => completing(history, link) }, new Date());
}

/** A listing with identical content that the marketplace found under an order: an item of that order, once for each address. */
async function notifyIdentical(
  { cases, registry }: FollowingUp,
  { itemId, occurredAt, actor, actionId, data }: Of<'IDENTICAL_FOUND'>,
  { noticeId }: Counted,
): Promise<void> {
  const first = await readSubmission(cases, noticeId);
  const item = first?.items.find(({ id }) => id === itemId);
  if (!first || !item || first.kind === 'ALERT') throw new Error(`Item ${itemId} is of an order that is not kept`);
  const found = recognise(await directoryFrom(registry), data.url);
  if ('listing' in found && found.listing.url === item.listing.url) return;
  const { role, organisation } = actor;
  if (role === 'system' || !organisation) throw new Error(`Nobody found what is identical to item ${itemId}`);
  const follows: Following = {
    itemId,
    relation: 'IDENTICAL_TO',
    seenAt: occurredAt,
    by: { role, organisation },
    ...(actionId && { actionId }),
  };
  const sending = { first, item, listing: { url: data.url }, isOfSameSeller: false, follow: () => follows };
  await submitAgain({ cases, registry, pseudonym: unnamed }, sending, new Date());
}

/** What follows from some events by itself, in the histories of other items. Safe to repeat. */
export async function followUp(context: FollowingUp, event: ItemEvent, before: Counted | undefined): Promise<void> {
  if (event.type === 'LINKED') await complete(context, event);
  if (event.type === 'IDENTICAL_FOUND' && before) await notifyIdentical(context, event, before);
}

/** Links the items of submissions that follow from earlier items. */
export async function linkFollowing(
  cases: Table,
  parcels: readonly { readonly submission: Submission; readonly item: { readonly id: ItemEvent['itemId'] } }[],
): Promise<void> {
  const entries = parcels.flatMap(({ submission, item }) => {
    if (submission.kind === 'ALERT' || !submission.follows) return [];
    const draft = linkOf(submission.follows);
    const decide = ({ facts }: History) => (facts?.linkedTo ? undefined : draft);
    return [{ itemId: item.id, decide }];
  });
  if (entries.length === 0) return;
  for (const result of await record(cases, entries, new Date())) if ('refused' in result) throw result.refused;
}
