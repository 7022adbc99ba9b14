import type { EvidenceView } from '../contracts/evidence.ts';
import type { EvidenceRead } from '../contracts/evidence-kept.ts';
import { maySee, type Standing, shown, shownFile } from '../domain/evidence/kept.ts';
import type { Facts } from '../domain/life/facts.ts';
import type { Caller } from '../runtime/caller.ts';
import { noteReading, readEvidence, readReadings } from '../store/evidence.ts';
import { addressOf } from '../store/evidence-files.ts';
import type { LedgerEntry } from '../store/ledger.ts';
import type { Table } from '../store/table.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { factsFor } from './reach.ts';

/** Issues of addresses that are shown; all of them are kept. */
const SHOWN_ACCESSES = 200;

type Set = EvidenceView['sets'][number];

async function withAddresses(bucket: string, itemId: ItemId, standing: Standing): Promise<Set> {
  const { set, files } = standing.set;
  const view = files.map(async (file) => {
    const href = standing.deletedAt
      ? undefined
      : await addressOf(bucket, { itemId, set, sha256: file.sha256 }, file.name);
    return { ...shownFile(file), ...(href && { href }) };
  });
  return { ...shown(standing), files: await Promise.all(view) };
}

/** People are known to their own organisation and to the operator; to others an organisation is enough. */
function accessView(caller: Caller, { recordedAt: at, data: { by, sets } }: LedgerEntry<EvidenceRead>) {
  const { role, organisation, person } = by;
  if (!organisation) throw new Error('Addresses were given to nobody');
  const isTold = caller.role === 'operator' || caller.organisation === organisation;
  return { at, by: organisation, role, ...(isTold && person && { person }), sets };
}

const isToldOfAccesses = ({ role, organisation }: Caller, { submitter }: Facts): boolean =>
  role === 'operator' || organisation === submitter;

function accessesOf(caller: Caller, facts: Facts, readings: readonly LedgerEntry<EvidenceRead>[]) {
  if (!isToldOfAccesses(caller, facts)) return {};
  const latest = readings.slice(-SHOWN_ACCESSES).map((each) => accessView(caller, each));
  return { accesses: { count: readings.length, latest } };
}

/** The evidence of an item as the caller may see it. That addresses are given is recorded before they are. */
export async function showEvidence(
  { cases, bucket }: { readonly cases: Table; readonly bucket: string },
  caller: Caller,
  itemId: ItemId,
  now: Date,
): Promise<EvidenceView> {
  const facts = await factsFor(cases, caller, itemId);
  const seen = (await readEvidence(cases, itemId)).filter(({ set }) => maySee(caller, set));
  const sets = seen.filter(({ deletedAt }) => !deletedAt).map(({ set }) => set.set);
  const readings =
    sets.length > 0
      ? await noteReading(cases, itemId, { by: caller.actor, sets }, now)
      : await readReadings(cases, itemId);
  const views = seen.map((standing) => withAddresses(bucket, itemId, standing));
  return { itemId, sets: await Promise.all(views), ...accessesOf(caller, facts, readings) };
}
