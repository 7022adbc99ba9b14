import type { Me } from '../contracts/me.ts';
import type { NewOrganisation } from '../contracts/organisation.ts';
import { TIME_ZONES } from '../domain/calendars/time-zones.ts';
import { statusesAt } from '../domain/flaggers/standing.ts';
import { type Caller, OPERATOR } from '../runtime/caller.ts';
import { readOrdersNeedApproval } from '../store/office-settings.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { Subject } from '../vocabulary/ids.ts';
import { type Instant, instant } from '../vocabulary/time.ts';

type Own = Omit<Me['organisation'], 'id' | 'role' | 'ordersNeedApproval'>;

function flaggerToday(flagger: Extract<NewOrganisation, { role: 'flagger' }>, at: Instant) {
  const held = statusesAt(flagger, at).filter(({ status }) => status !== 'NO_STATUS');
  const best = held.find(({ status }) => status === 'DSA_TF') ?? held[0];
  return { sectors: held.map(({ sector }) => sector), standing: best?.status ?? ('NO_STATUS' as const) };
}

/** What a page needs of an organisation: no lists of hosts, no settings of machines. */
function ownOf(organisation: NewOrganisation | undefined, at: Instant): Own {
  if (!organisation) return { timeZone: TIME_ZONES.EC };
  const { role, name } = organisation;
  if (role === 'authority') {
    const { memberState, sectors, sellerLinks } = organisation;
    return { name, memberState, sectors, ...(sellerLinks && { sellerLinks }), timeZone: TIME_ZONES[memberState] };
  }
  if (role === 'flagger') {
    const { memberState } = organisation;
    return { name, memberState, ...flaggerToday(organisation, at), timeZone: TIME_ZONES[memberState] };
  }
  if (role === 'marketplace') {
    const { jurisdiction, channel, sizeClass, pledges } = organisation;
    return { name, jurisdiction, channel, sizeClass, pledges, timeZone: TIME_ZONES[jurisdiction] };
  }
  return { name, timeZone: TIME_ZONES.EC };
}

/**
 * Who calls, for the page that they see. Operators by group have no registration, and are answered all the same. What an approver
 * has just chosen is read anew, so that the page of a colleague asks for the second pair of eyes at once.
 */
export async function showMe(
  { cases, registry }: { readonly cases: Table; readonly registry: Registry },
  { organisation: id, role, does, actor }: Caller,
  now: Date,
): Promise<Me> {
  const [registration, ordersNeedApproval] = await Promise.all([
    id === OPERATOR ? undefined : registry.organisation(role, id),
    role === 'authority' && readOrdersNeedApproval(cases, id),
  ]);
  const { person } = actor;
  return {
    organisation: { id, role, ...ownOf(registration?.organisation, instant(now)), ordersNeedApproval },
    ...(person && { person: { subject: Subject.parse(person), function: does } }),
    isMachine: !person,
  };
}
