import type { LackOfAction } from '../domain/intake/coordinated-fault.ts';
import { noticeIdOf } from '../domain/intake/derived-id.ts';
import { coordinatedOf, lackOf } from '../domain/monitoring/coordinated.ts';
import { readCoordinated } from '../store/coordinated.ts';
import { readSubmission } from '../store/notices.ts';
import type { Table } from '../store/table.ts';
import { CoordinatedActionId } from '../vocabulary/coordinated.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { Reference } from '../vocabulary/text.ts';
import { instant } from '../vocabulary/time.ts';

/** What of a submission names a coordinated action, as far as it can be read. */
function namedIn(sent: unknown): { action: CoordinatedActionId; reference: string } | undefined {
  if (typeof sent !== 'object' || sent === null || !('coordinatedAction' in sent)) return undefined;
  const action = CoordinatedActionId.safeParse(sent.coordinatedAction);
  const reference = Reference.safeParse('reference' in sent ? sent.reference : undefined);
  return action.success && reference.success ? { action: action.data, reference: reference.data } : undefined;
}

/**
 * Says of the submissions of one call whether they can belong to the coordinated actions that they name. Nothing is read for those
 * that name none. What was taken while an action was open stays taken when it is sent again afterwards.
 */
export async function coordinatedCheck(
  cases: Table,
  organisation: OrganisationId,
  sent: readonly unknown[],
  now: Date,
): Promise<LackOfAction | undefined> {
  const named = sent.map(namedIn).filter((each) => each !== undefined);
  if (named.length === 0) return undefined;
  const ids = [...new Set(named.map(({ action }) => action))];
  const read = ids.map(async (id) => [id, coordinatedOf(id, await readCoordinated(cases, id), instant(now))] as const);
  const actions = new Map(await Promise.all(read));
  const late = named.filter(({ action }) => actions.get(action)?.state !== 'OPEN');
  const kept = late.map(async ({ reference }) => {
    const before = await readSubmission(cases, noticeIdOf(organisation, reference));
    return before ? [reference] : [];
  });
  const repeated = new Set((await Promise.all(kept)).flat());
  return (action, sector, reference) =>
    repeated.has(reference) ? undefined : lackOf(actions.get(action), { organisation, sector });
}
