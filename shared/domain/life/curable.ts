import type { EventType } from '../../contracts/event.ts';
import { OUTCOMES, type State } from '../../vocabulary/life.ts';
import { LIFE, stateAfter } from './table.ts';

/**
 * Whether an event that is refused now could become legal once messages that the queue holds back have arrived: that is, whether
 * the marketplace's own events lead from here to a state that allows it. Such a message waits; any other refusal is final.
 */
export function isCurable(refused: EventType, state: State): boolean {
  const seen = new Set<State>();
  const ahead: State[] = [state];
  for (let at = ahead.pop(); at; at = ahead.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (at !== state && LIFE[refused].from.includes(at)) return true;
    ahead.push(...stepsOfMarketplace(at));
  }
  return false;
}

function* stepsOfMarketplace(from: State): Generator<State> {
  for (const type of Object.keys(LIFE) as EventType[]) {
    if (!LIFE[type].by.includes('marketplace')) continue;
    for (const outcome of type === 'DECIDED' ? OUTCOMES : [undefined]) {
      const after = stateAfter(type, from, outcome);
      if (after) yield after;
    }
  }
}
