import type { FlaggerRegistration } from '../contracts/organisation.ts';
import type { MeasureEntry } from '../domain/flaggers/measures.ts';
import { checkReach, nothingThere, type Reaching } from '../domain/ownership.ts';
import { readLedger } from '../store/ledger.ts';
import { measuresPartition, NOTIFIER_MEASURES } from '../store/notifier-measures.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { hasSubmittedTo } from '../store/views/submitted.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';

/** Where the record of a flagger is read. */
export interface FlaggerTables {
  readonly cases: Table;
  readonly views: Table;
  readonly registry: Registry;
}

/** A flagger in the registry; anybody else is no flagger. */
export async function flaggerOf(registry: Registry, id: OrganisationId): Promise<FlaggerRegistration> {
  const registration = await registry.organisation('flagger', id);
  if (registration?.organisation.role !== 'flagger') throw nothingThere();
  return registration.organisation;
}

/** The marketplace for which somebody asks about a flagger; undefined for the flagger itself and the operator, who see all. */
export function addressedTo(who: Reaching, flagger: OrganisationId): OrganisationId | undefined {
  if (who.reach === 'addressed') return who.organisation;
  checkReach(who, { submitter: flagger });
  return undefined;
}

/** A marketplace learns nothing of a flagger that never addressed it. */
export async function checkAddressed(
  views: Table,
  generation: number,
  { submitter, marketplace }: { submitter: OrganisationId; marketplace: OrganisationId | undefined },
): Promise<void> {
  if (!marketplace) return;
  if (!(await hasSubmittedTo(views, generation, { submitter, marketplace }))) throw nothingThere();
}

/** Measures that marketplaces took upon misuse by a flagger. */
export const readMeasures = (cases: Table, flagger: OrganisationId): Promise<readonly MeasureEntry[]> =>
  readLedger(cases, NOTIFIER_MEASURES, measuresPartition(flagger));
