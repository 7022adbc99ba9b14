import type { FigureSource, KpiId } from '../../contracts/kpi.ts';
import type { Kind } from '../../vocabulary/life.ts';

/** V: read in the source. V2: reported by others. M: from memory. D: derived from sources. C: our choice. */
export type Confidence = 'V' | 'V2' | 'M' | 'D' | 'C';

/** What a figure can be split by. Kind and basis always split, and every figure has a month. */
export type Breakdown = 'sector' | 'status' | 'memberState' | 'marketplace' | 'subject' | 'measure';

/** One KPI as it is written down: what it means, for whoever has to defend it. */
export interface Written {
  readonly title: string;
  /** One plain sentence. */
  readonly definition: string;
  readonly numerator: string;
  /** Empty: a count. */
  readonly denominator: string;
  /** The moments that a duration or a deadline is measured between, by their names in the record; empty: none. */
  readonly start: string;
  readonly stop: string;
  readonly breakdowns: readonly Breakdown[];
  /** Of which submissions; none: of a register or a report. */
  readonly kinds: readonly Kind[];
  readonly source: FigureSource;
  readonly modelledOn: string;
  readonly confidence: Confidence;
  /** The version in which it was last changed; without it: the first. */
  readonly since?: string;
}

/** The same with what follows from the other tables. */
export interface Definition extends Omit<Written, 'since'> {
  readonly id: KpiId;
  /** What is left out, by its name in the table of exclusions. */
  readonly exclusions: readonly string[];
  readonly methodVersion: string;
}

export const FIRST_VERSION = '2026.1';

/** What most figures share. */
const SUBMITTED: readonly Kind[] = ['NOTICE', 'ORDER'];
export const CHANNELS: readonly Breakdown[] = ['sector', 'status', 'memberState', 'marketplace'];
export const UNTIMED = { start: '', stop: '' } as const;
export const OBSERVED = { source: 'OBSERVED', breakdowns: CHANNELS, kinds: SUBMITTED } as const;
export const ADDED = { since: '2026.2' } as const;
export const TEMPLATE = 'Implementing Regulation (EU) 2024/2835';
export const OURS = { modelledOn: 'Measure of this system', confidence: 'C' } as const;
