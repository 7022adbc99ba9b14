import type { ItemEvent } from '../contracts/event.ts';
import type { MailWishes } from '../contracts/mail-wishes.ts';
import type { Counted } from '../domain/life/facts.ts';
import { letterOf } from '../domain/mail/letter.ts';
import { type Telling, tellingsOf } from '../domain/mail/tellings.ts';
import { reportFault } from '../runtime/log.ts';
import { setAside } from '../store/dead-letters.ts';
import { eventKey } from '../store/events.ts';
import type { Row } from '../store/insert.ts';
import { keepLetters, type Recipient, rowOfLetter } from '../store/mail-rows.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { instant } from '../vocabulary/time.ts';
import type { Postmaster } from './outgoing.ts';

export interface Noting {
  readonly registry: Registry;
  readonly postmaster: Postmaster;
  readonly work: Table;
  /** Where goes what could not be noted. */
  readonly deadLettersUrl: string;
}

/** An event as a reader of the stream has it. */
export interface Happened {
  readonly event: ItemEvent;
  readonly before: Counted | undefined;
}

/** Somebody who is to be told, and how they want it. */
interface Wanting {
  readonly telling: Telling;
  readonly to: Recipient;
  readonly isDigest: boolean;
}

const whose = ({ event, before }: Happened) => (event.type === 'ITEM_DELIVERED' ? event.data : before);
const roleOf = (status: string) => (status === 'AUTHORITY' ? 'authority' : 'flagger');

async function wishesOf(registry: Registry, to: Recipient): Promise<MailWishes | undefined> {
  if (to.kind === 'marketplace') return (await registry.marketplaces()).get(to.id as never)?.mail;
  if (to.kind === 'contact-point') return undefined;
  const organisation = (await registry.organisation(to.kind, to.id as never))?.organisation;
  return organisation && 'mail' in organisation ? organisation.mail : undefined;
}

/** Who is to be told of an event. Nothing is read for those who wish nothing, but what the registry remembers. */
async function wantingOf({ registry }: Noting, happened: Happened): Promise<Wanting[]> {
  const { event } = happened;
  const known = whose(happened);
  if (!known) throw new Error(`Event ${event.n} of item ${event.itemId} came without facts`);
  const recipients: Readonly<Record<Telling['side'], Recipient>> = {
    MARKETPLACE: { kind: 'marketplace', id: known.marketplace },
    SUBMITTER: { kind: roleOf(known.status), id: known.submitter },
    CONTACT_POINT: { kind: 'contact-point', id: event.type === 'REFERRED' ? event.data.contactPoint : '' },
  };
  const all = tellingsOf(event).map(async (telling): Promise<Wanting[]> => {
    const to = recipients[telling.side];
    if (!telling.topic) return [{ telling, to, isDigest: false }];
    const wishes = await wishesOf(registry, to);
    return wishes?.on.includes(telling.topic) ? [{ telling, to, isDigest: wishes.digest ?? false }] : [];
  });
  return (await Promise.all(all)).flat();
}

/** What a letter tells beside the event, from the submission and the registry. */
async function backgroundOf({ registry, postmaster }: Noting, happened: Happened) {
  const { event } = happened;
  const known = whose(happened);
  if (!known) throw new Error(`Event ${event.n} of item ${event.itemId} came without facts`);
  const [submission, marketplaces] = await Promise.all([
    postmaster.submissionOf(known.noticeId),
    registry.marketplaces(),
  ]);
  const marketplace = marketplaces.get(known.marketplace);
  const item = submission.items.find(({ id }) => id === event.itemId);
  if (!marketplace || !item) throw new Error(`Item ${event.itemId} is at no marketplace, or in no submission`);
  const { reference, category } = submission;
  const sender = event.type === 'REFERRED' ? await postmaster.senderOf(known) : undefined;
  return { url: item.listing.url, category, reference, marketplace, ...(sender && { sender }) };
}

async function rowsOf(context: Noting, happened: Happened): Promise<Row[]> {
  const wanting = await wantingOf(context, happened);
  if (wanting.length === 0) return [];
  const background = await backgroundOf(context, happened);
  const { event, before } = happened;
  const at = instant(new Date());
  return wanting.map(({ telling, to, isDigest }) => {
    const letter = letterOf(event, before, telling, background);
    return rowOfLetter(to, `${event.itemId}#${event.n}#${telling.kind}`, letter, { at, isDigest });
  });
}

/** Leaves an event to the replay, alarmed. */
async function leave({ deadLettersUrl }: Noting, { event }: Happened, error: unknown): Promise<void> {
  const { pk, sk } = eventKey(event.itemId, event.n);
  reportFault(`mail: ${pk} ${sk} is set aside`, error);
  await setAside(deadLettersUrl, { reader: 'mail', pk, sk, why: error instanceof Error ? error.name : 'unknown' });
}

/**
 * Notes what is to be told by e-mail of some events. Whatever goes wrong here holds up nothing else: the event is left to the replay,
 * and everything goes on.
 */
export async function noteLetters(context: Noting, happenings: readonly Happened[]): Promise<void> {
  const telling = happenings.filter(({ event }) => tellingsOf(event).length > 0);
  const notes = await Promise.allSettled(telling.map((each) => rowsOf(context, each)));
  const rows = notes.flatMap((note) => (note.status === 'fulfilled' ? note.value : []));
  const kept = await keepLetters(context.work, rows).catch((error: unknown) => ({ error }));
  for (const [index, each] of telling.entries()) {
    const note = notes[index];
    if (note?.status === 'rejected') await leave(context, each, note.reason);
    else if (kept && note && note.value.length > 0) await leave(context, each, kept.error);
  }
}

/** Notes the letters of an event that was set aside before. */
export const noteAgain = async (context: Noting, happened: Happened): Promise<void> =>
  keepLetters(context.work, await rowsOf(context, happened));
