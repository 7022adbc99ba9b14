import type { components } from '../api/schema.generated.ts';

type Look = components['schemas']['RoundCheck'];

/** A line of what was pasted: the look, or why there is none. */
export interface PastedLook {
  readonly line: number;
  readonly look: Look;
}

export interface Pasted {
  readonly looks: readonly PastedLook[];
  /** Lines that say no result, by their number. */
  readonly unreadable: readonly number[];
}

const RESULTS = { FINE: 'FINE', SUSPECT: 'SUSPECT', INFRINGING: 'INFRINGING' } as const;
const COLUMNS = 10;

/** Columns are parted as a spreadsheet pastes them, or by semicolons. */
const cellsOf = (line: string): string[] => {
  const cells = line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim());
  return [...cells, ...Array.from({ length: Math.max(0, COLUMNS - cells.length) }, () => '')];
};

/** An instant as somebody types it: a day is its beginning in UTC, anything else what the browser understands. */
function instantOf(typed: string | undefined): string | undefined {
  if (!typed) return undefined;
  const at = new Date(/^\d{4}-\d\d-\d\d$/.test(typed) ? `${typed}T00:00:00.000Z` : typed);
  return Number.isNaN(at.getTime()) ? typed : at.toISOString();
}

function notifiedOf([channel = '', at = '', content = '', item = '']: readonly string[]): Look['notified'] {
  if (!channel) return undefined;
  return {
    channel: channel.toUpperCase() as 'A',
    at: instantOf(at) ?? '',
    content,
    ...(item && { item: item as never }),
  };
}

const YES = /^(?:yes|true|1|oui|ja|removed)$/i;

function outcomeOf([removed = '', at = '']: readonly string[]): Look['outcome'] {
  if (!removed) return undefined;
  const isRemoved = YES.test(removed);
  return { isRemoved, ...(isRemoved && at && { at: instantOf(at) ?? at }) };
}

function lookOf(cells: readonly string[], now: string): Look | undefined {
  const [reference = '', url = '', said = '', checkedAt = ''] = cells;
  const result = RESULTS[said.toUpperCase() as keyof typeof RESULTS];
  if (!result || !reference || !url) return undefined;
  const notified = notifiedOf(cells.slice(4, 8));
  const outcome = outcomeOf(cells.slice(8, 10));
  return {
    reference,
    url,
    checkedAt: instantOf(checkedAt) ?? now,
    result,
    ...(notified && { notified }),
    ...(outcome && { outcome }),
  };
}

/** Looks as they are pasted from a spreadsheet: reference, address, result, time, channel, notified, content, item, removed, removed at. */
export function pastedLooks(pasted: string, now: Date): Pasted {
  const lines = pasted.split(/\r?\n/).map((text, index) => ({ text, line: index + 1 }));
  const said = lines.filter(({ text }) => text.trim() !== '');
  const read = said.map(({ text, line }) => ({ line, look: lookOf(cellsOf(text), now.toISOString()) }));
  return {
    looks: read.filter((each): each is PastedLook => each.look !== undefined),
    unreadable: read.filter(({ look }) => look === undefined).map(({ line }) => line),
  };
}
