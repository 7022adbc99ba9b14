import type { FlaggerListQuery, FlaggerPage } from '../contracts/flagger.ts';
import type { FlaggerRegistration } from '../contracts/organisation.ts';
import { statusesAt } from '../domain/flaggers/standing.ts';
import type { Reaching } from '../domain/ownership.ts';
import { readGenerations } from '../store/views/generation.ts';
import { hasSubmittedTo } from '../store/views/submitted.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { type Instant, instant } from '../vocabulary/time.ts';
import type { FlaggerTables } from './flagger-record.ts';
import { cursorOf, placeOf } from './pages.ts';

const DEFAULT_LIMIT = 20;
const PLACE = /^[a-z0-9-]{1,40}$/;

const rowOf = (id: OrganisationId, flagger: FlaggerRegistration, asOf: Instant) => {
  const { name, memberState } = flagger;
  return { id, name, memberState, statuses: statusesAt(flagger, asOf) };
};

/** Of some flaggers those that somebody may know of: a marketplace knows of who notified something to it. */
async function known(
  { views }: Pick<FlaggerTables, 'views'>,
  ids: readonly OrganisationId[],
  { reach, organisation }: Reaching,
): Promise<OrganisationId[]> {
  if (reach === 'all') return [...ids];
  const { current } = await readGenerations(views);
  const has = await Promise.all(
    ids.map((submitter) => hasSubmittedTo(views, current, { submitter, marketplace: organisation })),
  );
  return ids.filter((_, index) => has[index]);
}

/** A page of flaggers as somebody may know of them, in the order of their ids. */
export async function listFlaggers(
  { registry, views }: Pick<FlaggerTables, 'registry' | 'views'>,
  who: Reaching,
  { limit = DEFAULT_LIMIT, cursor }: FlaggerListQuery,
  now: Date,
): Promise<FlaggerPage> {
  const after = placeOf(cursor, PLACE) ?? '';
  const histories = await registry.histories('flagger');
  const ids = [...histories.keys()].filter((id) => id > after).sort();
  const looked = ids.slice(0, limit);
  const asOf = instant(now);
  const flaggers = (await known({ views }, looked, who)).flatMap((id) => {
    const organisation = histories.get(id)?.at(-1)?.organisation;
    return organisation?.role === 'flagger' ? [rowOf(id, organisation, asOf)] : [];
  });
  const last = looked.at(-1);
  return { flaggers, asOf, ...(last && ids.length > limit && { next: cursorOf(last) }) };
}
