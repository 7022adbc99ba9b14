import type { ContactPoint, ContactPointQuery, NewContactPoint } from '../contracts/contact-point.ts';
import { refuse } from '../contracts/faults.ts';
import { chosen, countsOf, faultsOf, standingAt } from '../domain/monitoring/contact-points.ts';
import { addContactPoint, readContactPoints } from '../store/contact-points.ts';
import { readOrganisation } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { ContactPointId } from '../vocabulary/contact-point.ts';
import { instant } from '../vocabulary/time.ts';

/** Registers a contact point, or what has changed of it. The same again adds nothing. */
export async function registerContactPoint(
  cases: Table,
  id: ContactPointId,
  point: NewContactPoint,
  now: Date,
): Promise<ContactPoint> {
  const faults = [...faultsOf(point)];
  if (faults.length > 0) throw refuse(faults);
  const { marketplace } = point;
  if (marketplace && !(await readOrganisation(cases, 'marketplace', marketplace)))
    throw refuse([
      { pointer: '/marketplace', code: 'INVALID_INPUT', detail: 'The registry knows no such marketplace' },
    ]);
  return addContactPoint(cases, { id, ...point }, now);
}

/** The register as it stood at a moment, and K15 of what was asked for. */
export async function listContactPoints(cases: Table, query: ContactPointQuery, now: Date) {
  const at = query.at ?? instant(now);
  const contactPoints = chosen(standingAt(await readContactPoints(cases), at), query);
  return { contactPoints, counts: countsOf(contactPoints, at) };
}
