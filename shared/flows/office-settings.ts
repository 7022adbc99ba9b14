import type * as z from 'zod/mini';
import type { NewOfficeSettings, OfficeSettings } from '../contracts/office-settings.ts';
import { checkReach } from '../domain/ownership.ts';
import type { Caller } from '../runtime/caller.ts';
import { addOfficeSettings, readOfficeSettings } from '../store/office-settings.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { actorOf } from './office-actor.ts';

/** How an authority works inside, with who chose it. */
export async function showOfficeSettings(
  cases: Table,
  caller: Caller,
  id: OrganisationId,
): Promise<z.input<typeof OfficeSettings>> {
  checkReach(caller, { submitter: id });
  const changes = (await readOfficeSettings(cases, id)).map(({ recordedAt, data }) => ({ ...data, recordedAt }));
  return { ordersNeedApproval: changes.at(-1)?.ordersNeedApproval ?? false, changes: changes.toReversed() };
}

/** Chooses, and records who did. Other functions follow within the minute for which they believe what they read. */
export async function chooseOfficeSettings(
  cases: Table,
  caller: Caller,
  { id, settings }: { readonly id: OrganisationId; readonly settings: NewOfficeSettings },
  now: Date,
) {
  checkReach(caller, { submitter: id });
  await addOfficeSettings(cases, id, { ...settings, by: actorOf(caller) }, now);
  return showOfficeSettings(cases, caller, id);
}
