import type { State } from '../../vocabulary/life.ts';
import { instant } from '../../vocabulary/time.ts';
import type { Facts } from '../life/facts.ts';
import type { Draft } from '../life/record.ts';
import { latest, openRedress, windowEndOf } from './redress-end.ts';

/** States from which an item is closed when redress is over. */
export const CLOSABLE: ReadonlySet<State> = new Set(['VERIFIED_REMOVED', 'DECIDED_NO_ACTION']);

/** The end of an item whose time for complaints is over; nothing while it is not, or something is open. */
export function closing(facts: Facts, now: Date): Draft | undefined {
  if (!CLOSABLE.has(facts.state)) return undefined;
  if (openRedress(facts, 'COMPLAINT') || openRedress(facts, 'DISPUTE')) return undefined;
  const end = windowEndOf(facts);
  if (!end || end > instant(now)) return undefined;
  const decisions = (facts.redress ?? []).flatMap(({ decidedAt }) => decidedAt ?? []);
  const occurredAt = latest([end, ...decisions]) ?? end;
  return { type: 'CLOSED', occurredAt, actor: { role: 'system' }, data: {} };
}
