import * as z from 'zod/mini';
import { ActionId, ItemId, OrganisationId } from '../vocabulary/ids.ts';
import { Instant } from '../vocabulary/time.ts';
import { EVENT_DATA } from './event-data.ts';

export type EventType = keyof typeof EVENT_DATA;
export type EventData<T extends EventType> = z.infer<(typeof EVENT_DATA)[T]>;
export const EventType = z
  .enum(Object.keys(EVENT_DATA) as [EventType, ...EventType[]])
  .register(z.globalRegistry, { id: 'EventType', description: 'What happened to an item.' });

/** Who did it. People appear by their opaque subject only. */
export const Actor = z.object({
  role: z.enum(['authority', 'flagger', 'marketplace', 'commission', 'operator', 'system']),
  organisation: z.optional(OrganisationId),
  person: z.optional(z.string()),
});
export type Actor = z.infer<typeof Actor>;

/** An immutable fact about one item. `n` counts from 1 without gaps; `hash` chains it to the event before. */
export type ItemEvent = {
  [T in EventType]: {
    readonly itemId: ItemId;
    readonly n: number;
    readonly type: T;
    /** When it happened, by whoever reports it. Feeds durations only. */
    readonly occurredAt: Instant;
    /** When it was recorded, by our clock. */
    readonly recordedAt: Instant;
    readonly actor: Actor;
    /** The sender's id: the same one twice is one event. */
    readonly actionId?: ActionId | undefined;
    readonly data: EventData<T>;
    readonly hash: string;
  };
}[EventType];

const envelope = {
  itemId: ItemId,
  n: z.int().check(z.minimum(1), z.maximum(9999)),
  occurredAt: Instant,
  recordedAt: Instant,
  actor: Actor,
  actionId: z.optional(ActionId),
  hash: z.string(),
};
const types = Object.keys(EVENT_DATA) as EventType[];
const variantOf = (type: EventType) => z.object({ ...envelope, type: z.literal(type), data: EVENT_DATA[type] });
type Variant = ReturnType<typeof variantOf>;
const ItemEventSchema = z.discriminatedUnion('type', types.map(variantOf) as [Variant, ...Variant[]]);

/** Reads an event of the log, whatever its type. */
export const parseEvent = (value: unknown): ItemEvent => ItemEventSchema.parse(value) as ItemEvent;
