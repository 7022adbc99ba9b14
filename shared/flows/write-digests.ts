import type { Letter } from '../contracts/mail.ts';
import { digestOf, passing, type Standing } from '../domain/mail/digest.ts';
import { reportFault } from '../runtime/log.ts';
import { keepDigest, lastDigestOf, type Recipient, readTray } from '../store/mail-rows.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { itemRowOf, readRows, rowKey } from '../store/views/list-rows.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/time.ts';

export interface Digesting {
  readonly registry: Registry;
  readonly views: Table;
  readonly work: Table;
}

/** A letter may be written down a moment after its time: the last minute is left to the next day. In milliseconds. */
const GRACE_MILLISECONDS = 60_000;
const ROLES = ['marketplace', 'flagger', 'authority'] as const;

/** Everybody who wants one e-mail a day. */
async function readersOf(registry: Registry): Promise<Recipient[]> {
  const all = ROLES.map(async (role) => {
    const standing = [...(await registry.histories(role))].map(
      ([id, history]) => [id, history.at(-1)?.organisation] as const,
    );
    return standing.flatMap(([id, organisation]): Recipient[] =>
      organisation && 'mail' in organisation && organisation.mail?.digest ? [{ kind: role, id }] : [],
    );
  });
  return (await Promise.all(all)).flat();
}

/** How the items of some letters stand in the lists now; an item that is not there yet is left out. */
async function standingsOf(views: Table, letters: readonly Letter[], now: Instant): Promise<Map<ItemId, Standing>> {
  const { current } = await readGenerations(views);
  const keys = new Map(
    letters.map(({ marketplace, acceptedAt, itemId }) => [
      itemId,
      rowKey(current, { marketplace, acceptedAt, itemId }),
    ]),
  );
  const rows = await readRows(views, [...keys.values()]);
  return new Map(rows.map((row) => itemRowOf(row, now)).map(({ id, state, dueAt }) => [id, { state, dueAt }]));
}

/** Writes what one reader is told of the time since their last digest. Nothing new: nothing is written. */
async function writeOne({ views, work }: Digesting, to: Recipient, until: Instant): Promise<boolean> {
  const letters = await readTray(work, to, (await lastDigestOf(work, to)) ?? '', until);
  const unsure = passing(letters);
  const standings = unsure.length > 0 ? await standingsOf(views, unsure, until) : new Map<ItemId, Standing>();
  const digest = digestOf(letters, standings, until);
  if (digest.letters.length === 0) return false;
  await keepDigest(work, to, { type: 'DIGEST', until, ...digest });
  return true;
}

/** Writes the digests of the day; the stream hands them to the sender. One that cannot be written is alarmed, and waits a day. */
export async function writeDigests(context: Digesting, now: Date): Promise<{ written: number }> {
  const until = new Date(now.getTime() - GRACE_MILLISECONDS).toISOString();
  let written = 0;
  for (const to of await readersOf(context.registry)) {
    try {
      if (await writeOne(context, to, until)) written += 1;
    } catch (error) {
      reportFault(`digest for ${to.kind} ${to.id}`, error);
    }
  }
  return { written };
}
