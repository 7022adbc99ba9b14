import type { components } from '../api/schema.generated.ts';

export type Item = components['schemas']['Item'];
export type Row = components['schemas']['ItemRow'];
export type Entry = Item['timeline'][number];
export type Clock = Item['clocks'][number];
export type EventType = Entry['type'];
