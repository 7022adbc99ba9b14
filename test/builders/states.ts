import type { History } from '../../shared/domain/life/history.ts';
import { ACTING, type Outcome, type State } from '../../shared/vocabulary/life.ts';
import { deliver, goOn, type Setting, type Step, told } from './items.ts';
import {
  acted,
  asked,
  decided,
  endedBySeller,
  handled,
  receipt,
  reinstated,
  reviewed,
  verifiedGone,
  withdrawn,
} from './steps.ts';

/** Delivered on Wednesday 13 May 2026 at 16:40 in Luxembourg, then an hour a step. */
export const T0 = '2026-05-13T14:40:00.000Z';
const at = (hour: number) => `2026-05-13T${14 + hour}:40:00.000Z`;

const closed = told({ type: 'CLOSED', occurredAt: at(5), actor: { role: 'system' }, data: {} });

/** The shortest way into each state that an item with a history can be in. */
const WAY: Readonly<Record<string, readonly Step[]>> = {
  DELIVERED: [],
  ACKNOWLEDGED: [receipt(at(1))],
  UNDER_REVIEW: [reviewed(at(1))],
  INFO_REQUESTED: [reviewed(at(1)), asked(at(2))],
  ACTION_IMPLEMENTED: [decided(at(2)), acted(at(3))],
  VERIFIED_REMOVED: [...handled(at(3)), verifiedGone(at(4))],
  REINSTATED: [...handled(at(3)), reinstated(at(4))],
  ENDED_BY_SELLER: [endedBySeller(at(1))],
  WITHDRAWN: [withdrawn(at(1))],
  CLOSED: [decided(at(2), 'NO_ACTION'), closed],
};

const DECIDED_AS = 'DECIDED_';

/** An item in a state. */
export function inState(state: State, setting: Partial<Setting> = {}): History {
  const outcome = state.startsWith(DECIDED_AS) ? (state.slice(DECIDED_AS.length) as Outcome) : undefined;
  const way = outcome ? [decided(at(2), outcome)] : WAY[state];
  if (!way) throw new Error(`No item has a history and is ${state}`);
  return goOn(deliver({ at: T0, ...setting }), ...way);
}

/** States of items that have a history. */
export const LIVED = [
  ...Object.keys(WAY),
  ...[...ACTING, 'NO_ACTION', 'DISPUTED', 'ERROR_CHANNEL'].map((outcome) => `${DECIDED_AS}${outcome}`),
] as State[];
