import { TIME_ZONES } from '../../../shared/domain/calendars/time-zones.ts';

/** The IANA zone of a Member State, or of the Commission (`EC`). */
export const zoneOfPlace = (place: string): string =>
  Object.entries(TIME_ZONES).find(([each]) => each === place)?.[1] ?? TIME_ZONES.EC;
