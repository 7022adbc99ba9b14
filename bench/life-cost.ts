import type { NoticeReceipt } from '../shared/contracts/notice.ts';
import { DUE_SHARDS } from '../shared/store/events.ts';
import type { Meter, Units } from './meter.ts';
import { type MeteredStack, notice } from './metered-stack.ts';

/** Lives that are lived side by side: counters are written once for a batch of records, so one life alone costs more. */
const LIVES = 100;
/** A sweep looks at the hour that runs, and ten minutes back: into the one before in one sweep of six. */
const HOURS_A_SWEEP = 70 / 60;

const now = () => new Date().toISOString();

/** The steps of a life by single calls, one call after the other. */
async function live(metered: MeteredStack): Promise<void> {
  const ids: string[] = [];
  metered.meter.during('submitted: notice and seller');
  for (let number = 0; number < LIVES; number += 1) {
    const { items } = await metered.client('authority').ask<NoticeReceipt>('POST', '/v1/notices', notice(number));
    ids.push(items[0]?.id ?? '');
  }
  await metered.pump('delivered');
  const actions = [
    ['receipt confirmed', { type: 'RECEIPT', automatic: true }],
    ['decided', { type: 'DECIDED', outcome: 'REMOVE', ground: 'LAW', automatedDecision: 'NOT' }],
    ['acted', { type: 'ACTION_IMPLEMENTED', measures: ['LISTING_REMOVED'] }],
  ] as const;
  for (const [step, action] of actions) {
    metered.meter.during(`${step}: event`);
    for (const id of ids)
      await metered
        .client('market')
        .ask('POST', `/v1/items/${id}/actions`, { ...action, actionId: step.replace(' ', '-'), occurredAt: now() });
    await metered.pump(step);
  }
  metered.meter.during('verified: event');
  for (const id of ids)
    await metered
      .client('authority')
      .ask('POST', `/v1/items/${id}/checks`, { actionId: 'check', result: 'GONE', checkedAt: now() });
  await metered.pump('verified');
  await metered.sweepAtHalfTime(ids[0] ?? '');
}

/** What a whole life takes, and what a sweep takes besides, whatever it finds. */
export interface LifeCost {
  readonly steps: Readonly<Record<string, Units>>;
  readonly total: Units;
  /** Operations of DynamoDB that were used. */
  readonly operations: readonly string[];
  /** Read units of the index of what is due in one sweep that finds nothing. */
  readonly sweepReads: number;
}

/** Request units of a whole life, by step, for one item of one seller; averaged over lives lived side by side. */
export async function costOfALife(metered: MeteredStack): Promise<LifeCost> {
  metered.meter.steps.clear();
  metered.meter.operations.clear();
  await live(metered);
  return perLife(metered.meter);
}

function perLife({ steps, index, operations }: Meter): LifeCost {
  const each = ({ writes, reads, calls }: Units): Units => ({
    writes: writes / LIVES,
    reads: reads / LIVES,
    calls: calls / LIVES,
  });
  const found = Object.fromEntries([...steps].map(([step, units]) => [step, each(units)]));
  const sum = (of: (units: Units) => number) => Object.values(found).reduce((total, units) => total + of(units), 0);
  return {
    steps: found,
    total: { writes: sum(({ writes }) => writes), reads: sum(({ reads }) => reads), calls: sum(({ calls }) => calls) },
    operations: [...operations].sort(),
    sweepReads: (index.reads / index.calls) * DUE_SHARDS * HOURS_A_SWEEP,
  };
}
