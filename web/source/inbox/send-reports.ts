import { api, ask } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { type Item, placeOf, type Report } from './decision.ts';

/** One report, and the item it is about. */
interface Sending {
  readonly itemId: string;
  readonly action: Report;
}

/** What came of one report: undefined if it is recorded. */
type Outcome = ProblemError | undefined;

/** Most that one call takes. */
const MOST_AT_ONCE = 1000;

async function sendSome(actions: readonly Sending[]): Promise<Outcome[]> {
  const { results } = await ask(api.POST('/v1/actions/batch', { body: { actions: [...actions] as never } }));
  return results.map((row) => ('result' in row ? undefined : new ProblemError(row.status, row)));
}

/** Reports many actions; each has its own outcome, in the order in which they were given. */
async function sendReports(actions: readonly Sending[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let start = 0; start < actions.length; start += MOST_AT_ONCE)
    outcomes.push(...(await sendSome(actions.slice(start, start + MOST_AT_ONCE))));
  return outcomes;
}

/** The reports of one item, in their order. */
interface Bundle {
  readonly itemId: string;
  readonly reports: readonly Report[];
}

/** What came of the reports of one item: the first refusal, and what was refused. */
export interface Refused {
  readonly error: ProblemError;
  readonly type: string;
}

const endOfDecision = ({ reports }: Bundle): number => reports.findIndex(({ type }) => type === 'DECIDED') + 1;

async function sendPart(bundles: readonly Bundle[]): Promise<Map<string, Refused>> {
  const sending = bundles.flatMap(({ itemId, reports }) => reports.map((action) => ({ itemId, action })));
  const outcomes = await sendReports(sending);
  const refused = new Map<string, Refused>();
  for (const [index, error] of outcomes.entries()) {
    const { itemId = '', action } = sending[index] ?? {};
    if (error && !refused.has(itemId)) refused.set(itemId, { error, type: action?.type ?? '' });
  }
  return refused;
}

/**
 * Reports what was decided on items; answers what was refused, by item. The decisions go first: where somebody else was faster,
 * nothing that would follow from ours is reported.
 */
export async function sendBundles(bundles: readonly Bundle[]): Promise<Map<string, Refused>> {
  const first = bundles.map((each) => ({ ...each, reports: each.reports.slice(0, endOfDecision(each)) }));
  const refused = await sendPart(first.filter(({ reports }) => reports.length > 0));
  const rest = bundles
    .filter(({ itemId }) => !refused.has(itemId))
    .map((each) => ({ ...each, reports: each.reports.slice(endOfDecision(each)) }));
  return new Map([...refused, ...(await sendPart(rest.filter(({ reports }) => reports.length > 0)))]);
}

/** The same of one item. Throws what was refused, with its faults where the form has their fields. */
export async function sendAll(itemId: string, reports: readonly Report[]): Promise<void> {
  const refused = (await sendBundles([{ itemId, reports }])).get(itemId);
  if (!refused) return;
  const { error, type } = refused;
  const faults = error.faults.map((fault) => ({
    ...fault,
    pointer: placeOf(type, fault.pointer.replace(/^\/action\b/, '')),
  }));
  throw new ProblemError(error.status, { ...error.more, faults });
}

/** Refusals that say that somebody else was faster. */
const OVERTAKEN: readonly string[] = ['ILLEGAL_TRANSITION', 'CONFLICT', 'COMPLAINT_CLOSED'];
export const isOvertaken = (error: unknown): boolean =>
  error instanceof ProblemError && error.status === 409 && OVERTAKEN.includes(error.code);

export const fetchItem = (id: string): Promise<Item> => ask(api.GET('/v1/items/{id}', { params: { path: { id } } }));
