import { describe, expect, test } from 'vitest';
import type { EventType } from '../../../../shared/contracts/event.ts';
import { isCurable } from '../../../../shared/domain/life/curable.ts';
import type { State } from '../../../../shared/vocabulary/life.ts';

/** Queues reorder: what comes too early waits, what comes for good too late or to nothing does not. */
describe('an action that is refused from the queue', () => {
  test.each<[EventType, State]>([
    ['ACTION_IMPLEMENTED', 'DELIVERED'],
    ['ACTION_IMPLEMENTED', 'ACKNOWLEDGED'],
    ['ACTION_IMPLEMENTED', 'UNDER_REVIEW'],
    ['NOTIFIER_INFORMED', 'DELIVERED'],
    ['SELLER_INFORMED', 'UNDER_REVIEW'],
    ['INFORMATION_REQUESTED', 'DELIVERED'],
    ['INFORMATION_REQUESTED', 'ACKNOWLEDGED'],
  ])('%s in %s waits for what the marketplace may have sent before it', (type, state) => {
    expect(isCurable(type, state)).toBe(true);
  });

  test.each<[EventType, State]>([
    ['RECEIPT_CONFIRMED', 'DELIVERED'],
    ['RECEIPT_CONFIRMED', 'ACKNOWLEDGED'],
    ['REVIEW_STARTED', 'UNDER_REVIEW'],
    ['REVIEW_STARTED', 'DECIDED_REMOVE'],
    ['DECIDED', 'DECIDED_NO_ACTION'],
    ['DECIDED', 'WITHDRAWN'],
    ['DECIDED', 'INFO_REQUESTED'],
    ['ACTION_IMPLEMENTED', 'DECIDED_NO_ACTION'],
    ['ACTION_IMPLEMENTED', 'DECIDED_DISPUTED'],
    ['ACTION_IMPLEMENTED', 'VERIFIED_REMOVED'],
    ['ENDED_BY_SELLER', 'DECIDED_REMOVE'],
    ['NOTIFIER_INFORMED', 'WITHDRAWN'],
    ['NOTIFIER_INFORMED', 'ENDED_BY_SELLER'],
  ])('%s in %s is refused for good: nothing the marketplace does leads back there', (type, state) => {
    expect(isCurable(type, state)).toBe(false);
  });
});
