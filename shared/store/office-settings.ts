import { OfficeSettingsEntry } from '../contracts/office-settings.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { appendEntry, readLedger } from './ledger.ts';
import type { Table } from './table.ts';

const SETTINGS = { type: 'OFFICE_SETTINGS', entry: OfficeSettingsEntry } as const;
const partition = (id: OrganisationId): string => `OFFICE#${id}`;

/** Every setting that an organisation chose for its office, oldest first. */
export const readOfficeSettings = (cases: Table, id: OrganisationId) => readLedger(cases, SETTINGS, partition(id));

/** Whether orders need a second pair of eyes: no, until an approver says so. */
export async function readOrdersNeedApproval(cases: Table, id: OrganisationId): Promise<boolean> {
  return (await readOfficeSettings(cases, id)).at(-1)?.data.ordersNeedApproval ?? false;
}

/** Adds what an approver chose; the same again adds nothing. */
export const addOfficeSettings = (cases: Table, id: OrganisationId, next: OfficeSettingsEntry, now: Date) =>
  appendEntry(
    cases,
    {
      kind: SETTINGS,
      partition: partition(id),
      decide: (entries) => {
        const last = entries.at(-1);
        const stands = last?.data.ordersNeedApproval ?? false;
        return last && stands === next.ordersNeedApproval ? { same: last } : { next };
      },
    },
    now,
  );
