import type { NoticeEnvelope } from '../../contracts/notice.ts';
import type { Fault } from '../../errors.ts';
import type { Sector } from '../../sectors/sectors.ts';
import type { CoordinatedActionId } from '../../vocabulary/coordinated.ts';

/** Why a notice of this submitter cannot belong to a coordinated action; undefined if it can. */
export type LackOfAction = (action: CoordinatedActionId, sector: Sector, reference: string) => string | undefined;

/** A notice may name a coordinated action that is open, for its sector, and in which its submitter takes part. */
export function* coordinatedFaults(
  { coordinatedAction, sector, reference }: NoticeEnvelope,
  lackOf: LackOfAction | undefined,
): Generator<Fault> {
  if (!coordinatedAction) return;
  const detail = lackOf ? lackOf(coordinatedAction, sector, reference) : 'Notices that come this way belong to none';
  if (detail) yield { pointer: '/coordinatedAction', code: 'NO_COORDINATED_ACTION', detail };
}
