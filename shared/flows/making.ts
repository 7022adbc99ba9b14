import type { ItemEvent } from '../contracts/event.ts';
import type { Figure } from '../contracts/kpi.ts';
import type { PublicFigure } from '../contracts/public-figure.ts';
import type { RegisterEntry } from '../contracts/register-entry.ts';
import type { LogEntry } from '../contracts/summary.ts';
import type { ExportRequest } from '../domain/export.ts';
import type { WordOf } from '../domain/exports/item-rows.ts';
import type { Counted } from '../domain/life/facts.ts';
import type { OfficialAsked } from '../domain/official/asked.ts';
import type { MadeFile } from './table-files.ts';

/** Everything that the files of an export follow from. */
export interface Making {
  readonly asked: ExportRequest;
  /** The log before the cut: the entries of one item at a time, items in any order. */
  readonly histories: AsyncIterable<readonly LogEntry[]> | Iterable<readonly LogEntry[]>;
  /** Words that stand for items and sellers: rows of items cannot be made without the key behind them. */
  readonly wordOf?: WordOf;
  /** Figures of the version that this one corrects. */
  readonly previous?: readonly Figure[];
  /** Rows of everything public that there is on the same months. */
  readonly published?: readonly PublicFigure[];
  /** What official files are asked for: whose they are stands in the registry. */
  readonly official?: OfficialAsked;
}

/** Makes the files of one kind from items that come one by one. */
export interface Maker {
  readonly add: (facts: Counted, events: readonly ItemEvent[]) => void;
  /** Adds an entry of a register, for kinds that count some. */
  readonly addEntry?: (entry: RegisterEntry) => void;
  /** After the last item. */
  readonly files: () => readonly MadeFile[];
  /** Removes what was kept on disk: the files cannot be read any more. */
  readonly end?: () => void;
}
