import type { Actor } from '../../contracts/event.ts';
import type { NewEvidence } from '../../contracts/evidence.ts';
import { refuse } from '../../contracts/faults.ts';
import { type Fault, RefusedError } from '../../errors.ts';
import { sectors } from '../../sectors/sectors.ts';
import { type EvidencePurpose, EvidenceSetId } from '../../vocabulary/evidence.ts';
import type { ItemId, OrganisationId } from '../../vocabulary/ids.ts';
import type { Role } from '../../vocabulary/roles.ts';
import { derivedId } from '../intake/derived-id.ts';
import { digestOf } from '../life/chain.ts';
import type { Facts } from '../life/facts.ts';
import { checkLegal, checkTime } from '../life/record.ts';
import { sizeFaults, twiceFaults } from './limits.ts';

/** A set that was announced: its files may be on their way. */
export interface Announced {
  readonly itemId: ItemId;
  readonly set: EvidenceSetId;
  readonly by: Actor;
  readonly evidence: NewEvidence;
  /** Of what was sent: the same again is the same set. */
  readonly digest: string;
}

/** Who sends evidence, by role. */
interface Sender {
  readonly organisation: OrganisationId;
  readonly actor: Actor & { readonly role: Role };
}

/** For what a role may send evidence. A marketplace does not testify to its own removals. */
const PURPOSES: Readonly<Record<Role, readonly EvidencePurpose[]>> = {
  authority: ['SUBMISSION', 'VERIFICATION', 'REDRESS'],
  flagger: ['SUBMISSION', 'VERIFICATION', 'REDRESS'],
  marketplace: ['REDRESS'],
  operator: ['SUBMISSION', 'VERIFICATION', 'REDRESS'],
  commission: [],
};

function purposeFaults(role: Role, purpose: EvidencePurpose): Fault[] {
  if (PURPOSES[role].includes(purpose)) return [];
  return [{ pointer: '/purpose', code: 'INVALID_INPUT', detail: `A ${role} sends evidence for ${PURPOSES[role]}` }];
}

function contentFaults({ sector }: Facts): Fault[] {
  if (sectors[sector].keeps === 'LISTING') return [];
  return [{ pointer: '/files', code: 'CONTENT_NOT_KEPT', detail: 'Of this sector no content is kept: send hashes' }];
}

/** Takes the announcement of a set, or refuses it: what for, when captured, and how large its files are. */
export function announce(facts: Facts, evidence: NewEvidence, { organisation, actor }: Sender, now: Date): Announced {
  const { purpose, capturedAt, files, actionId } = evidence;
  const { itemId } = facts;
  const ofFiles = [...contentFaults(facts), ...twiceFaults(files), ...sizeFaults(files)];
  const faults = [...purposeFaults(actor.role, purpose), ...ofFiles];
  if (faults.length > 0) throw refuse(faults);
  checkLegal(facts, 'EVIDENCE_ADDED', actor.role);
  checkTime(capturedAt, purpose === 'VERIFICATION' ? facts.deliveredAt : undefined, now, '/capturedAt');
  const set = EvidenceSetId.parse(derivedId('evidence', itemId, organisation, actionId));
  return { itemId, set, by: actor, evidence, digest: digestOf(evidence) };
}

/** The same action id again gets the same set again; with other content it is refused. */
export function sameAgain(stored: Announced, sent: Announced): Announced {
  if (stored.digest === sent.digest) return stored;
  throw new RefusedError('REFERENCE_REUSED', 'This action id stands for another set that was announced before', {
    faults: [{ pointer: '/actionId', code: 'REFERENCE_REUSED', detail: 'Use a new id, or send the same again' }],
  });
}
