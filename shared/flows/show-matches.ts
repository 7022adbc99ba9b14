import type { ItemRow } from '../contracts/item.ts';
import type { MatchPage } from '../contracts/item-match.ts';
import type { History } from '../domain/life/history.ts';
import { checkReach, type Reaching } from '../domain/ownership.ts';
import { MATCH_RULE_VERSION, matchesBetween, mayMatch, type Traits, traitsOf } from '../domain/products/rules.ts';
import { RefusedError } from '../errors.ts';
import { readHistory } from '../store/events.ts';
import { readSubmission } from '../store/notices.ts';
import type { Table } from '../store/table.ts';
import { readGenerations } from '../store/views/generation.ts';
import { submittedRows } from '../store/views/submitted.ts';
import type { ItemId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';
import { traitsWithEvidence } from './listing-traits.ts';

/** Rows of the list that one answer goes through, and items whose submissions it reads. */
const MOST_ROWS = 2000;
const MOST_LOOKED_AT = 50;

/** The beginning and the end of all times, as the keys of lists write them. */
const [EARLIEST, LATEST] = ['0', ':'];

const toCursor = ({ acceptedAt, id }: ItemRow): string => Buffer.from(`${acceptedAt}#${id}`).toString('base64url');

function fromCursor(cursor: string | undefined): string {
  if (cursor === undefined) return LATEST;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (/^\d{4}-\d\d-\d\dT[\d:.]{12}Z#[0-9a-f-]{36}$/.test(key)) return key;
  throw new RefusedError('INVALID_CURSOR', 'This is no cursor of this list', {
    faults: [{ pointer: '/cursor', code: 'INVALID_CURSOR', detail: 'Send back what `next` said' }],
  });
}

type Facts = NonNullable<History['facts']>;
type Found = MatchPage['matches'][number];

const isRemoved = (state: ItemRow['state']): boolean => state === 'VERIFIED_REMOVED' || state === 'CLOSED';

/** How another item stands to the one asked about: removed before it came, or come after it was removed. */
function directionOf({ itemId, acceptedAt, state }: Facts, row: ItemRow): Found['direction'] | undefined {
  if (row.id === itemId || row.kind === 'ALERT') return undefined;
  if (row.acceptedAt < acceptedAt) return isRemoved(row.state) ? 'EARLIER' : undefined;
  return row.acceptedAt > acceptedAt && isRemoved(state) ? 'LATER' : undefined;
}

const isConfirmed = ({ facts, events }: History, other: ItemId): boolean =>
  facts?.linkedTo === other || events.some((event) => event.type === 'REAPPEARED' && event.data.as === other);

interface Candidate {
  readonly row: ItemRow;
  readonly direction: Found['direction'];
}

/** Rows that could match by what the list says of them, and up to which row that was looked at. */
function candidatesAmong(facts: Facts, own: Traits, rows: readonly ItemRow[]) {
  const candidates: Candidate[] = [];
  for (const [index, row] of rows.entries()) {
    const direction = directionOf(facts, row);
    if (!direction || !mayMatch(own, traitsOf({ ...row, url: row.listing.url }))) continue;
    if (candidates.length === MOST_LOOKED_AT) return { candidates, looked: index };
    candidates.push({ row, direction });
  }
  return { candidates, looked: rows.length };
}

/** What holds between the item asked about and one candidate, by all that is recorded of both; undefined where nothing does. */
async function matchOf(cases: Table, history: History, own: Traits, candidate: Candidate): Promise<Found | undefined> {
  const { row, direction } = candidate;
  const submission = await readSubmission(cases, row.noticeId);
  const item = submission?.items.find(({ id }) => id === row.id);
  if (!submission || !item) throw new Error(`Item ${row.id} is of a notice that is not kept`);
  const rules = [...matchesBetween(own, await traitsWithEvidence(cases, submission, item), row.sector)];
  const [best] = rules;
  if (!best) return undefined;
  const { id: itemId, state, acceptedAt, listing, title } = row;
  const shown = { itemId, direction, state, acceptedAt, listing, ...(title && { title }) };
  return { ...shown, ...best, ruleVersion: MATCH_RULE_VERSION, rules, isConfirmed: isConfirmed(history, itemId) };
}

/** What an item is known by, with the history that may be shown to whoever asks. */
async function itemOf(cases: Table, caller: Reaching, itemId: ItemId) {
  const history = await readHistory(cases, itemId);
  checkReach(caller, history?.facts);
  const facts = history?.facts;
  const submission = facts && (await readSubmission(cases, facts.noticeId));
  const item = submission?.items.find(({ id }) => id === itemId);
  if (!history || !submission || !item) throw new Error(`Item ${itemId} is of a notice that is not kept`);
  return { history, facts, own: await traitsWithEvidence(cases, submission, item) };
}

/**
 * Items that may be the same offer again, among those of the same submitter at the same marketplace: nothing is told of what others
 * notified. They are looked for when somebody asks, so that nobody pays for it before.
 */
export async function showMatches(
  { cases, views }: { readonly cases: Table; readonly views: Table },
  caller: Reaching,
  { itemId, cursor }: { readonly itemId: ItemId; readonly cursor: string | undefined },
  now: Date,
): Promise<MatchPage> {
  const until = fromCursor(cursor);
  const { history, facts, own } = await itemOf(cases, caller, itemId);
  const { current } = await readGenerations(views);
  const whose = { submitter: facts.submitter, marketplace: facts.marketplace, from: EARLIEST, until };
  const { rows, isCut } = await submittedRows(views, current, whose, { most: MOST_ROWS, now: instant(now) });
  const { candidates, looked } = candidatesAmong(facts, own, rows);
  const found = await Promise.all(candidates.map((candidate) => matchOf(cases, history, own, candidate)));
  const last = looked < rows.length || isCut ? rows[looked - 1] : undefined;
  return {
    matches: found.filter((match) => match !== undefined).sort((a, b) => b.score - a.score),
    ruleVersion: MATCH_RULE_VERSION,
    looked,
    ...(last && { next: toCursor(last) }),
  };
}
