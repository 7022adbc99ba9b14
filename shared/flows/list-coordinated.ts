import type { CoordinatedActionPage, WindowQuery } from '../contracts/coordinated-action.ts';
import type { MonitoringRoundPage } from '../contracts/monitoring-round.ts';
import { coordinatedOf, mayBeSeen } from '../domain/monitoring/coordinated.ts';
import { roundOf, takesPart } from '../domain/monitoring/round.ts';
import type { Reaching } from '../domain/ownership.ts';
import { readAllCoordinated } from '../store/coordinated.ts';
import { readAllRounds } from '../store/rounds.ts';
import type { Table } from '../store/table.ts';
import { instant } from '../vocabulary/time.ts';
import { pageOf } from './pages.ts';

/** Coordinated actions that somebody may see, by the same rule as each by itself. */
export async function listCoordinated(
  cases: Table,
  { organisation, reach }: Reaching,
  query: WindowQuery,
  now: Date,
): Promise<CoordinatedActionPage> {
  const all = [...(await readAllCoordinated(cases))].flatMap(([id, entries]) => {
    const action = coordinatedOf(id, entries, instant(now));
    return action && (reach === 'all' || mayBeSeen(action, organisation)) ? [action] : [];
  });
  const { rows, ...next } = pageOf(all, query);
  return { actions: rows, ...next };
}

/** Monitoring rounds that somebody may see. */
export async function listRounds(
  cases: Table,
  { organisation, reach }: Reaching,
  query: WindowQuery,
  now: Date,
): Promise<MonitoringRoundPage> {
  const all = [...(await readAllRounds(cases))]
    .map(([id, entry]) => roundOf(id, entry, instant(now)))
    .filter((round) => reach === 'all' || takesPart(round, organisation));
  const { rows, ...next } = pageOf(all, query);
  return { rounds: rows, ...next };
}
