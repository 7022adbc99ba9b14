import type { EventType, ItemEvent } from '../../contracts/event.ts';
import type { Counted, Facts } from './facts.ts';

type Of<T extends EventType> = Extract<ItemEvent, { type: T }>;

/** What an event sets of what is known. */
export type Stamp = { readonly [K in keyof Facts]?: Facts[K] | undefined };

/** What each event sets. An event that sets nothing is not named. */
export type Sets = { readonly [T in EventType]?: (facts: Counted, event: Of<T>) => Stamp };
