import { type ContactPoint, ContactPointEntry } from '../contracts/contact-point.ts';
import { digestOf } from '../domain/life/chain.ts';
import { type Said, standingAt } from '../domain/monitoring/contact-points.ts';
import type { Instant } from '../vocabulary/time.ts';
import { appendEntry, readLedger } from './ledger.ts';
import type { Table } from './table.ts';

/** One ledger holds the whole register, since it is always asked for by Member State or kind, never by one id alone. */
const KIND = { type: 'CONTACT_POINT', entry: ContactPointEntry } as const;
const PARTITION = 'CONTACT-POINTS';

/** Everything that was ever said of contact points, oldest first. */
export const readContactPoints = (cases: Table): Promise<Said[]> => readLedger(cases, KIND, PARTITION);

/** One contact point as it stood at a moment. */
export async function contactPointAt(cases: Table, id: string, at: Instant): Promise<ContactPoint | undefined> {
  return standingAt(await readContactPoints(cases), at).find((point) => point.id === id);
}

/** Adds what is said of a contact point, unless its last entry says the same; answers with it and its number among those of its id. */
export async function addContactPoint(cases: Table, said: ContactPointEntry, now: Date): Promise<ContactPoint> {
  let version = 1;
  const { entry } = await appendEntry(
    cases,
    {
      kind: KIND,
      partition: PARTITION,
      decide(entries) {
        const own = entries.filter(({ data }) => data.id === said.id);
        const last = own.at(-1);
        const isSame = last !== undefined && digestOf(last.data) === digestOf(said);
        version = own.length + (isSame ? 0 : 1);
        return isSame ? { same: last } : { next: said };
      },
    },
    now,
  );
  return { ...entry.data, version, recordedAt: entry.recordedAt };
}
