import type { EventData, ItemEvent } from '../../contracts/event.ts';
import type { Ground, Measure, Outcome } from '../../vocabulary/life.ts';
import type { MemberState } from '../../vocabulary/places.ts';
import type { Complainant } from '../../vocabulary/redress.ts';
import type { Instant } from '../../vocabulary/time.ts';
import { inOrder } from '../life/fold.ts';

/** A restriction that a platform imposed with one decision. */
export interface Restriction {
  /** Number of the decision among those of its item, from 1: it never changes, whatever comes later. */
  readonly sequence: number;
  readonly measures: readonly Measure[];
  readonly territory?: readonly MemberState[] | undefined;
  readonly ground?: Ground | undefined;
  readonly outcome?: Outcome | undefined;
  readonly takenAt: Instant;
  /** NOTICE: upon the notice. GRANTED: upon a complaint about no action. PARTLY_REVERSED: what stands of another one. */
  readonly upon: 'NOTICE' | 'GRANTED' | 'PARTLY_REVERSED';
  readonly automatedDetection?: boolean | undefined;
  readonly automatedDecision?: EventData<'DECIDED'>['automatedDecision'];
  /** The platform has reported that its statement is in the database. */
  readonly isSubmitted: boolean;
}

type Known = Omit<Restriction, 'isSubmitted' | 'sequence'>;

/** What a decision says, as far as the events have come. */
interface Decision {
  readonly decided?: EventData<'DECIDED'>;
  readonly ground?: Ground | undefined;
  readonly complainants: readonly Complainant[];
}

function learn(decision: Decision, event: ItemEvent): Decision {
  if (event.type === 'DECIDED')
    return { ...decision, decided: event.data, ground: event.data.ground ?? decision.ground };
  if (event.type === 'RESTRICTION_IMPOSED') return { ...decision, ground: event.data.ground };
  if (event.type !== 'COMPLAINT_OPENED') return decision;
  return { ...decision, complainants: [...decision.complainants, event.data.complainant] };
}

const automation = ({ decided }: Decision) => ({
  automatedDetection: decided?.automatedDetection,
  automatedDecision: decided?.automatedDecision,
});

/** The restriction that an event imposes, if it does. A complaint is decided by people, whatever decided before (DSA Art. 20(6)). */
function imposedBy(event: ItemEvent, decision: Decision): Known | undefined {
  const { ground, decided, complainants } = decision;
  const at = { takenAt: event.occurredAt, ground };
  switch (event.type) {
    case 'ACTION_IMPLEMENTED':
      return { ...event.data, ...at, upon: 'NOTICE', outcome: decided?.outcome, ...automation(decision) };
    case 'RESTRICTION_IMPOSED':
      return { ...event.data, takenAt: event.occurredAt, upon: 'GRANTED' };
    case 'COMPLAINT_DECIDED': {
      const { complaint, result, standing } = event.data;
      const stands = result === 'PARTIALLY_REVERSED' && complainants[complaint - 1] === 'SELLER';
      return stands && standing ? { ...standing, ...at, upon: 'PARTLY_REVERSED' } : undefined;
    }
    default:
      return undefined;
  }
}

/** Identifier of the statement in the database: the item, and which of its decisions. */
export const puidOf = (itemId: string, sequence: number): string => `${itemId}-${sequence}`;

/** Every restriction of an item in the order of its events, and whether its statement was submitted already. */
export function restrictionsOf(events: readonly ItemEvent[]): Restriction[] {
  const imposed: Known[] = [];
  const submitted = new Set<number>();
  let decision: Decision = { complainants: [] };
  for (const event of inOrder(events)) {
    const known = imposedBy(event, decision);
    decision = learn(decision, event);
    if (known) imposed.push(known);
    if (event.type === 'STATEMENT_SUBMITTED') submitted.add(sequenceSubmitted(event, imposed.length));
  }
  return imposed.map((known, index) => ({ ...known, sequence: index + 1, isSubmitted: submitted.has(index + 1) }));
}

/** By its identifier where it is ours; else it was the latest decision that a statement was made of. */
function sequenceSubmitted({ itemId, data }: ItemEvent, latest: number): number {
  const { puid } = data as EventData<'STATEMENT_SUBMITTED'>;
  const [own] = Array.from({ length: latest }, (_, index) => index + 1).filter((n) => puidOf(itemId, n) === puid);
  return own ?? latest;
}
