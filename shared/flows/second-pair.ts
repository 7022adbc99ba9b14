import { refuse } from '../contracts/faults.ts';
import { noticeIdOf } from '../domain/intake/derived-id.ts';
import type { RefusedError } from '../errors.ts';
import { readSubmission } from '../store/notices.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { Role } from '../vocabulary/roles.ts';
import { Reference } from '../vocabulary/text.ts';

interface Asked {
  readonly cases: Table;
  readonly registry: Registry;
}

/** Who sends, and whether a second person has approved of it. */
interface Sender {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly isApproved?: true;
}

const fieldOf = (sent: unknown, field: string): unknown =>
  typeof sent === 'object' && sent !== null ? (sent as Readonly<Record<string, unknown>>)[field] : undefined;

const isOrder = (sent: unknown): boolean => fieldOf(sent, 'kind') === 'ORDER';

/** What was sent once is answered again: nothing is sent a second time by that. */
async function isRepeat({ cases }: Asked, organisation: OrganisationId, sent: unknown): Promise<boolean> {
  const reference = Reference.safeParse(fieldOf(sent, 'reference'));
  return reference.success && (await readSubmission(cases, noticeIdOf(organisation, reference.data))) !== undefined;
}

const withheld = (): RefusedError =>
  refuse([
    {
      pointer: '/kind',
      code: 'APPROVAL_REQUIRED',
      detail: 'Orders of this authority need a second pair of eyes: send the same to /v1/order-drafts',
    },
  ]);

/**
 * Which submissions of a call may not be sent without a second pair of eyes, and are refused. No machine is exempt: its key would be
 * a way round. Nothing is asked where nobody orders.
 */
export async function ordersWithheld(
  intake: Asked,
  { organisation, role, isApproved }: Sender,
  sent: readonly unknown[],
): Promise<ReadonlyMap<unknown, RefusedError>> {
  const orders = role === 'authority' && !isApproved ? sent.filter(isOrder) : [];
  if (orders.length === 0 || !(await intake.registry.ordersNeedApproval(organisation))) return new Map();
  const repeated = await Promise.all(orders.map((order) => isRepeat(intake, organisation, order)));
  return new Map(orders.filter((_, index) => !repeated[index]).map((order) => [order, withheld()]));
}
