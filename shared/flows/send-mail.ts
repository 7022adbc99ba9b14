import { type Bundle, compose, type Reader } from '../domain/mail/compose.ts';
import { reportFault } from '../runtime/log.ts';
import { contactPointAt } from '../store/contact-points.ts';
import { setAside } from '../store/dead-letters.ts';
import type { Stored } from '../store/events.ts';
import { markSent, type Place, postOfRow, type Recipient, recipientOf, unsent } from '../store/mail-rows.ts';
import type { Outbound } from '../store/mailer.ts';
import { isPassing } from '../store/passing.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { instant } from '../vocabulary/time.ts';

export interface Sending {
  readonly cases: Table;
  readonly work: Table;
  readonly registry: Registry;
  /** Address that everything is sent from. */
  readonly from: string;
  readonly deadLettersUrl: string;
  readonly send: (mail: Outbound) => Promise<void>;
}

/** A row of what is to go out, as the stream hands it over. */
export interface Posted extends Place {
  readonly row: Stored;
}

/** E-mails to different readers that are under way at once. */
const AT_ONCE = 5;

/** Where somebody is reached now; undefined for who is no longer registered, or wishes nothing any more. */
async function addressOf({ cases, registry }: Sending, to: Recipient): Promise<(Reader & { to: string }) | undefined> {
  if (to.kind === 'contact-point') {
    const point = await contactPointAt(cases, to.id, instant(new Date()));
    return point && { name: point.name, language: 'en', to: point.email };
  }
  const organisation = (await registry.organisation(to.kind, to.id as never))?.organisation;
  const wishes = organisation && 'mail' in organisation ? organisation.mail : undefined;
  if (!organisation || !wishes) return undefined;
  return { name: organisation.name, language: wishes.language ?? 'en', to: wishes.to ?? organisation.contact };
}

/** What goes into one e-mail, and the rows it stands for. */
interface Enveloped {
  readonly bundle: Bundle;
  readonly rows: readonly Posted[];
}

/** Single letters of one pass go together, each digest alone, so that many items at once make one e-mail. */
function enveloped(rows: readonly Posted[]): Enveloped[] {
  const posts = rows.map((posted) => ({ posted, post: postOfRow(posted.row) }));
  const single = posts.flatMap(({ posted, post }) => (post.type === 'LETTER' ? [{ posted, letter: post.letter }] : []));
  const letters = single.map(({ letter }) => letter).sort((a, b) => (a.at < b.at ? -1 : 1));
  const daily = posts.flatMap(({ posted, post }): Enveloped[] =>
    post.type === 'DIGEST' ? [{ bundle: { ...post, digestOf: post.until }, rows: [posted] }] : [],
  );
  return letters.length > 0 ? [{ bundle: { letters }, rows: single.map(({ posted }) => posted) }, ...daily] : daily;
}

/** Sends what one reader is to get, and notes it at once: what was noted is not sent again, however often the stream repeats it. */
async function sendTo(context: Sending, to: Recipient, rows: readonly Posted[]): Promise<void> {
  const open = await unsent(context.work, rows);
  const reader = open.length > 0 ? await addressOf(context, to) : undefined;
  for (const { bundle, rows: told } of enveloped(open)) {
    const about = told.map(({ sk }) => sk).join(' ');
    if (reader) await context.send({ ...compose(bundle, reader), from: context.from, to: reader.to, about });
    await markSent(context.work, told, instant(new Date()));
  }
}

/** What cannot be sent, and time will not cure: set aside and alarmed, so that the others get theirs. */
async function giveUp({ deadLettersUrl }: Sending, rows: readonly Posted[], error: unknown): Promise<void> {
  const why = error instanceof Error ? error.name : 'unknown';
  reportFault(`mail: ${rows.length} letters are set aside`, error);
  for (const { pk, sk } of rows) await setAside(deadLettersUrl, { reader: 'mail', pk, sk, why });
}

/** Sends a batch of rows, one e-mail a reader; answers which rows are to come again. */
export async function sendPosted(context: Sending, rows: readonly Posted[]): Promise<Posted[]> {
  const again: Posted[] = [];
  const open = [...Map.groupBy(rows, ({ pk }) => pk)];
  const work = async () => {
    for (let next = open.shift(); next; next = open.shift()) {
      const [pk, ofReader] = next;
      try {
        await sendTo(context, recipientOf(pk), ofReader);
      } catch (error) {
        if (isPassing(error)) again.push(...ofReader);
        else await giveUp(context, ofReader, error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return again;
}
