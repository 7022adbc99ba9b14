import { read, refuse } from '../contracts/faults.ts';
import {
  type KeptCheck,
  type MonitoringRoundView,
  type NewMonitoringRound,
  RoundCheck,
  type RoundCheckReceipt,
} from '../contracts/monitoring-round.ts';
import { derivedId } from '../domain/intake/derived-id.ts';
import { digestOf } from '../domain/life/chain.ts';
import { type Directory, openDirectory, recognise } from '../domain/listing/directory.ts';
import { windowFaults } from '../domain/monitoring/coordinated.ts';
import { checkFaults, roundOf, takesPart } from '../domain/monitoring/round.ts';
import { ROUND_METHOD, roundByMarketplace, roundFigures, standing } from '../domain/monitoring/round-figures.ts';
import { nothingThere } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import type { Registry } from '../store/registry.ts';
import { keepLooks, openRound, readLooks, readRound } from '../store/rounds.ts';
import type { Table } from '../store/table.ts';
import { MonitoringRoundId } from '../vocabulary/coordinated.ts';
import { type Instant, instant } from '../vocabulary/time.ts';
import { doneRow, refusedRow } from './batch-rows.ts';
import { type Coordinating, checkKnown, referenceReused } from './coordinate.ts';

/** Opens a monitoring round. The same reference and body again give the same; another body under it is refused. */
export async function openMonitoring(
  { cases, registry }: Coordinating,
  { organisation }: Caller,
  sent: NewMonitoringRound,
  now: Date,
): Promise<MonitoringRoundView> {
  const id = MonitoringRoundId.parse(derivedId('monitoring round', organisation, sent.reference));
  const next = { by: organisation, ...sent };
  if (!(await readRound(cases, id))) {
    const faults = [...windowFaults(sent, now)];
    if (faults.length > 0) throw refuse(faults);
    await checkKnown(registry, ['marketplace'], { names: sent.marketplaces, pointer: '/marketplaces' });
    await checkKnown(registry, ['authority', 'flagger'], { names: sent.observers, pointer: '/observers' });
  }
  const { entry } = await openRound(
    cases,
    id,
    ([first]) => {
      if (first && digestOf(first.data) !== digestOf(next)) throw referenceReused(sent.reference);
      return first ? { same: first } : { next };
    },
    now,
  );
  return roundOf(id, entry.data, instant(now));
}

/** A round that somebody takes part in, or that everybody of their role may see; to others there is none. */
async function roundFor(
  cases: Table,
  id: MonitoringRoundId,
  { organisation, reach }: Caller,
  now: Date,
): Promise<MonitoringRoundView> {
  const entry = await readRound(cases, id);
  const round = entry && roundOf(id, entry, instant(now));
  if (!round || (reach !== 'all' && !takesPart(round, organisation))) throw nothingThere();
  return round;
}

async function directoryOf(registry: Registry, { marketplaces }: MonitoringRoundView): Promise<Directory> {
  const registered = await registry.marketplaces();
  return openDirectory(
    marketplaces.flatMap((id) => {
      const listings = registered.get(id)?.listings;
      return listings ? [{ id, listings }] : [];
    }),
  );
}

interface Reading {
  readonly round: MonitoringRoundView;
  readonly directory: Directory;
  readonly observer: KeptCheck['observer'];
  readonly now: Date;
}

/** One look, or why it is none. The address is kept as the marketplace writes it. */
function readLook(sent: unknown, { round, directory, observer, now }: Reading): KeptCheck | RefusedError {
  try {
    const check = read(RoundCheck, sent);
    const found = recognise(directory, check.url);
    const where = 'code' in found ? [{ pointer: '/url', code: found.code, detail: found.detail }] : [];
    const faults = [...where, ...checkFaults(check, round, now)];
    if ('code' in found || faults.length > 0) throw refuse(faults);
    return { observer, marketplace: found.marketplace, check: { ...check, url: found.listing.url } };
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}

const receiptOf = ({ check, marketplace }: KeptCheck, recordedAt: Instant): RoundCheckReceipt => ({
  reference: check.reference,
  checkedAt: check.checkedAt,
  marketplace,
  recordedAt,
});

/** Records looks as long as the window is open; each has its own result, and a bad one harms no other. */
export async function recordLooks(
  { cases, registry }: Coordinating,
  { id, checks }: { id: MonitoringRoundId; checks: readonly unknown[] },
  caller: Caller,
  now: Date,
) {
  const round = await roundFor(cases, id, caller, now);
  if (round.state !== 'OPEN')
    throw new RefusedError('ROUND_NOT_OPEN', `Looks are recorded from ${round.from} until ${round.until}`);
  const reading = { round, directory: await directoryOf(registry, round), observer: caller.organisation, now };
  const looks = checks.map((each) => readLook(each, reading));
  const good = looks.filter((look): look is KeptCheck => !(look instanceof RefusedError));
  const kept = await keepLooks(cases, id, good, instant(now));
  return looks.map((look, index) => {
    if (look instanceof RefusedError) return refusedRow(index, look, looks.length);
    const { is, recordedAt } = kept[good.indexOf(look)] ?? { is: 'OTHER', recordedAt: '' };
    if (is === 'OTHER') return refusedRow(index, referenceReused(look.check.reference), looks.length);
    return doneRow(index, receiptOf(look, recordedAt));
  });
}

/** A round with its figures, once nobody's look can be led by them any more. */
export async function showMonitoring(cases: Table, id: MonitoringRoundId, caller: Caller, now: Date) {
  const round = await roundFor(cases, id, caller, now);
  const everybody = [...new Set([round.openedBy, ...round.observers])];
  const isOver = round.state === 'CLOSED';
  const looks = await readLooks(
    cases,
    id,
    isOver ? everybody : everybody.filter((each) => each === caller.organisation),
  );
  const own = standing(looks.filter(({ observer }) => observer === caller.organisation));
  return {
    ...round,
    asOf: instant(now),
    ownChecks: own.length,
    methodVersion: ROUND_METHOD,
    ...(isOver && { pooled: roundFigures(looks, round), byMarketplace: roundByMarketplace(looks, round) }),
  };
}
