import type { CoordinatedActionView, NewCoordinatedAction } from '../contracts/coordinated-action.ts';
import { refuse } from '../contracts/faults.ts';
import { derivedId } from '../domain/intake/derived-id.ts';
import { coordinatedOf, isSameOpening, mayBeSeen, windowFaults } from '../domain/monitoring/coordinated.ts';
import { nothingThere } from '../domain/ownership.ts';
import { RefusedError } from '../errors.ts';
import type { Caller } from '../runtime/caller.ts';
import { appendCoordinated, readCoordinated } from '../store/coordinated.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { CoordinatedActionId } from '../vocabulary/coordinated.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';

export interface Coordinating {
  readonly cases: Table;
  readonly registry: Registry;
}

/** Refuses names that the registry does not hold under one of these roles. */
export async function checkKnown(
  registry: Registry,
  roles: readonly ('authority' | 'flagger' | 'marketplace')[],
  { names, pointer }: { names: readonly OrganisationId[]; pointer: string },
): Promise<void> {
  const known = new Set(
    (await Promise.all(roles.map((role) => registry.histories(role)))).flatMap((each) => [...each.keys()]),
  );
  const faults = names.flatMap((name, index) =>
    known.has(name)
      ? []
      : [
          {
            pointer: `${pointer}/${index}`,
            code: 'INVALID_INPUT' as const,
            detail: `The registry knows no such ${roles.join(' or ')}`,
          },
        ],
  );
  if (faults.length > 0) throw refuse(faults);
}

/** Two things under one reference of one organisation. */
export const referenceReused = (reference: string): RefusedError =>
  new RefusedError('REFERENCE_REUSED', `Reference ${reference} was used for something else`, {
    faults: [{ pointer: '/reference', code: 'REFERENCE_REUSED', detail: 'Use a new one, or send the same again' }],
  });

/** Opens a coordinated action. The same reference and body again give the same; another body under it is refused. */
export async function openCoordinated(
  { cases, registry }: Coordinating,
  { organisation, role }: Caller,
  sent: NewCoordinatedAction,
  now: Date,
): Promise<CoordinatedActionView> {
  const id = CoordinatedActionId.parse(derivedId('coordinated action', organisation, sent.reference));
  const before = await readCoordinated(cases, id);
  if (before.length === 0) {
    const faults = [...windowFaults(sent, now)];
    if (faults.length > 0) throw refuse(faults);
    await checkKnown(registry, ['authority'], { names: sent.invited, pointer: '/invited' });
  }
  const opened = { type: 'OPENED', by: organisation, role: role as 'authority', ...sent } as const;
  const { entry } = await appendCoordinated(
    cases,
    id,
    ([first]) => {
      if (first && !isSameOpening(first.data, sent)) throw referenceReused(sent.reference);
      return first ? { same: first } : { next: opened };
    },
    now,
  );
  const entries = before.length > 0 ? before : [entry.data];
  return coordinatedOf(id, entries, instant(now)) as CoordinatedActionView;
}

/** A coordinated action that somebody may see; to others there is none. */
export async function coordinatedFor(
  cases: Table,
  id: CoordinatedActionId,
  { organisation, reach }: Pick<Caller, 'organisation' | 'reach'>,
  now: Date,
): Promise<CoordinatedActionView> {
  const action = coordinatedOf(id, await readCoordinated(cases, id), instant(now));
  if (!action || (reach !== 'all' && !mayBeSeen(action, organisation))) throw nothingThere();
  return action;
}

/** Takes part in a coordinated action to which one is invited, as long as it is not over. Once more changes nothing. */
export async function participate(cases: Table, id: CoordinatedActionId, caller: Caller, now: Date) {
  const { organisation } = caller;
  const action = await coordinatedFor(cases, id, caller, now);
  if (action.participants.includes(organisation)) return action;
  if (action.state === 'CLOSED') throw new RefusedError('CONFLICT', `It was over on ${action.until}`);
  await appendCoordinated(
    cases,
    id,
    (entries) => {
      const same = entries.find(({ data }) => data.type === 'JOINED' && data.organisation === organisation);
      return same ? { same } : { next: { type: 'JOINED', organisation } };
    },
    now,
  );
  return { ...action, participants: [...action.participants, organisation] };
}
