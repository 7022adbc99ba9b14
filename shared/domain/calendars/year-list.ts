import type { Jurisdiction } from '../../vocabulary/places.ts';

/** The public holidays of one year as they are kept: per jurisdiction, days `MM-DD` with a space between them. */
export interface YearList {
  readonly year: number;
  /** `<year>.<edition>`: a new edition with every change of a day, so that a due time says what counted it. */
  readonly version: string;
  readonly isOfficial: boolean;
  readonly source: string;
  /** Where another list than `source` was used. */
  readonly sources: Partial<Readonly<Record<Jurisdiction, string>>>;
  readonly holidays: Partial<Readonly<Record<Jurisdiction, string>>>;
}
