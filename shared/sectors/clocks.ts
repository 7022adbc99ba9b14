import type { ClockId } from '../vocabulary/clocks.ts';
import type { ClockRule } from './definition.ts';

/** The target of this system where no law names a number: two working days for an authority, three for everybody else. */
export const removalWithin = (clock: ClockId): readonly ClockRule[] => [
  { clock, kinds: ['NOTICE', 'ORDER'], statuses: ['AUTHORITY'], targetWorkingDays: 2 },
  { clock, kinds: ['NOTICE'], statuses: ['DSA_TF', 'PLATFORM_TRUSTED', 'NO_STATUS'], targetWorkingDays: 3 },
];

/** What the DSA asks of every order and notice, whatever the sector: Art. 9, 16(5) and 16(6), 22(1). */
export const DSA_CLOCKS: readonly ClockRule[] = [
  { clock: 'DSA_ORDER9', kinds: ['ORDER'] },
  { clock: 'DSA_DECISION', kinds: ['NOTICE'] },
  { clock: 'DSA_TF', kinds: ['NOTICE'], statuses: ['DSA_TF'] },
];
