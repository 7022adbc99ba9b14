import type { ItemEvent } from '../contracts/event.ts';
import { originOf } from '../domain/life/chain.ts';
import { newHistory, type Sealed } from '../domain/life/history.ts';
import { type ImportFinding, isInTheWay } from '../domain/log/import-finding.ts';
import { type Delivered, noticeFrom } from '../domain/log/import-notice.ts';
import { asTheyAre, type Import, importedEvent, toldNow } from '../domain/log/import-rows.ts';
import { type Story, storyOf } from '../domain/log/import-story.ts';
import type { LogLine } from '../domain/log/read-line.ts';
import { walkLog } from '../domain/log/walk.ts';
import { readHistory } from '../store/events.ts';
import { insertHistories, rowOfImported } from '../store/imports.ts';
import { insertMany, type Row } from '../store/insert.ts';
import { keepImported } from '../store/notices.ts';
import { rowOfSeen } from '../store/seen.ts';
import { instant } from '../vocabulary/time.ts';
import { Examination, type Examined, type Examining } from './examine-import.ts';

/** Items that are read, and then written, side by side. */
const ITEMS_AT_ONCE = 25;
const NOTICES_AT_ONCE = 25;

/** What became of a log that was to be imported. */
export interface Imported {
  /** False where something stood in the way: then nothing was written. */
  readonly isDone: boolean;
  readonly findings: readonly ImportFinding[];
  readonly items: Examined['items'];
  readonly events: number;
}

export interface Given extends Import {
  /** The lines of the file, from its beginning, each time it is asked. */
  readonly lines: () => AsyncIterable<LogLine> | Iterable<LogLine>;
}

async function* storiesOf({ lines, mode }: Given, examination?: Examination): AsyncGenerator<Story[]> {
  let open: Story[] = [];
  for await (const walked of walkLog(lines(), { hasChain: mode === 'MIGRATION' })) {
    const { story, left } = storyOf(walked);
    examination?.note([...walked.findings, ...left]);
    if (!story) continue;
    open.push(story);
    if (open.length < ITEMS_AT_ONCE) continue;
    yield open;
    open = [];
  }
  if (open.length > 0) yield open;
}

type Written = { readonly sealed: readonly Omit<Sealed, 'history'>[]; readonly event: Sealed };

/** The events of an item that are not here yet, and the one that says where they came from. */
async function writtenOf(
  { cases }: Examining,
  { itemId, events }: Story,
  from: number,
  given: Given,
): Promise<Written> {
  if (given.mode === 'MIGRATION') {
    const { sealed, history } = asTheyAre(events);
    return { sealed: sealed.slice(from), event: importedEvent(history, events.length, given) };
  }
  const [first] = events;
  const id = first?.type === 'ITEM_DELIVERED' ? first.data.noticeId : undefined;
  if (!id) throw new Error(`Item ${itemId} does not begin with its delivery`);
  const begun = newHistory(itemId, originOf({ id, digest: `imported:${given.file}` }, itemId));
  const here = from > 0 ? await readHistory(cases, itemId) : begun;
  if (!here) throw new Error(`Item ${itemId} is gone since it was looked at`);
  const { sealed, history } = toldNow(here, events.slice(from), given.now);
  const told = from > 0 ? sealed : sealed.map((each) => ({ ...each, threshold: undefined, look: undefined }));
  return { sealed: told, event: importedEvent(history, sealed.length, given) };
}

async function rowsOf(context: Examining, story: Story, from: number, given: Given): Promise<Row[]> {
  const { sealed, event } = await writtenOf(context, story, from, given);
  const at = instant(given.now);
  return [...sealed.map((each) => rowOfImported(each, given.file, at)), rowOfImported(event, given.file, at)];
}

/** The place of the listing: who notifies it again is told that it was notified before. Alerts hold none. */
function placeOf([first]: readonly ItemEvent[]): Row[] {
  if (first?.type !== 'ITEM_DELIVERED' || first.data.kind === 'ALERT') return [];
  const { submitter, listing, marketplace } = first.data;
  return [rowOfSeen(submitter, { id: first.itemId, index: 0, listing, marketplace })];
}

async function keepNotices(
  context: Examining,
  notices: readonly (readonly Delivered[])[],
  file: string,
): Promise<void> {
  for (let start = 0; start < notices.length; start += NOTICES_AT_ONCE) {
    const part = notices.slice(start, start + NOTICES_AT_ONCE);
    await Promise.all(
      part.map(async ([first, ...more]) => {
        if (first) await keepImported(context.cases, noticeFrom([first, ...more], file));
      }),
    );
  }
}

/** Writes what was found good. A run that breaks off is taken up by the same file again. */
async function write(context: Examining, { plan, notices }: Examined, given: Given): Promise<number> {
  await keepNotices(context, [...notices.values()], given.file);
  let events = 0;
  for await (const stories of storiesOf(given)) {
    const wanted = stories.filter(({ itemId }) => plan.has(itemId));
    const histories = await Promise.all(
      wanted.map((story) => rowsOf(context, story, plan.get(story.itemId) ?? 0, given)),
    );
    await insertHistories(context.cases, histories);
    const places = new Map(wanted.flatMap((story) => placeOf(story.events)).map((row) => [row['pk'], row]));
    await insertMany(context.cases, [...places.values()]);
    events += histories.reduce((sum, rows) => sum + rows.length - 1, 0);
  }
  return events;
}

/**
 * Imports an event log with its own times. It is read twice: nothing is written unless everything in it is good. What is here
 * already stays as it is, so that the same file twice changes nothing.
 */
export async function importHistory(context: Examining, given: Given): Promise<Imported> {
  const examination = new Examination(context, given);
  for await (const stories of storiesOf(given, examination)) await examination.look(stories);
  const examined = examination.end();
  const { findings, items } = examined;
  if (findings.some(isInTheWay)) return { isDone: false, findings, items, events: 0 };
  return { isDone: true, findings, items, events: await write(context, examined, given) };
}
