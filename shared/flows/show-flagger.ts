import type { FlaggerView } from '../contracts/flagger.ts';
import { measuresOf } from '../domain/flaggers/measures.ts';
import { statusesAt } from '../domain/flaggers/standing.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { type FlaggerTables, flaggerOf, readMeasures } from './flagger-record.ts';

/** A flagger as it stands, with the history of its status and what marketplaces did upon misuse. */
export async function showFlagger(
  { cases, registry }: Pick<FlaggerTables, 'cases' | 'registry'>,
  id: OrganisationId,
  who: Reaching,
  now: Date,
): Promise<FlaggerView> {
  checkReach(who, { submitter: id });
  const flagger = await flaggerOf(registry, id);
  const asOf = instant(now);
  const { name, memberState, standings, independence } = flagger;
  return {
    id,
    name,
    memberState,
    asOf,
    statuses: statusesAt(flagger, asOf),
    standings,
    ...(independence && { independence }),
    measures: measuresOf(await readMeasures(cases, id), asOf),
  };
}
