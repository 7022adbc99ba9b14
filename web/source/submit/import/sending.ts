import { api, ask } from '../../api/client.ts';
import { type Fault, OfflineError, ProblemError } from '../../api/problem.ts';

/** What became of one alert or notice. */
export type Outcome =
  | {
      readonly state: 'TAKEN' | 'PART';
      readonly id: string;
      readonly listings: number;
      readonly faults: readonly Fault[];
    }
  | { readonly state: 'REFUSED'; readonly faults: readonly Fault[] };

interface Receipt {
  readonly id: string;
  readonly items: readonly unknown[];
  readonly rejected: readonly { readonly index: number; readonly faults: readonly Fault[] }[];
}

/** One row of a 207 answer. */
interface Answer {
  readonly result?: Receipt;
  readonly code?: string;
  readonly title?: string;
  readonly faults?: readonly Fault[];
}

export type Send = (what: 'ALERT' | 'NOTICE', bodies: readonly unknown[]) => Promise<readonly Answer[]>;

const send: Send = async (what, bodies) => {
  const answer =
    what === 'ALERT'
      ? await ask(api.POST('/v1/alerts', { body: { alerts: bodies as never } }))
      : await ask(api.POST('/v1/notices/batch', { body: { notices: bodies as never } }));
  return answer.results as readonly Answer[];
};

/** The faults of listings with pointers from the notice, as those of the notice have them. */
function outcomeOf({ result, code = 'INVALID_INPUT', title = '', faults = [] }: Answer): Outcome {
  if (!result) return { state: 'REFUSED', faults: faults.length > 0 ? faults : [{ pointer: '', code, detail: title }] };
  const { id, items, rejected } = result;
  const ofListings = rejected.flatMap(({ index, faults: some }) =>
    some.map((fault) => ({ ...fault, pointer: `/items/${index}${fault.pointer}` })),
  );
  return { state: ofListings.length > 0 ? 'PART' : 'TAKEN', id, listings: items.length, faults: ofListings };
}

/** What a refusal of a whole call says of the one thing in it. */
const refusedBy = ({ code, message, faults, more }: ProblemError, what: 'ALERT' | 'NOTICE'): Outcome => {
  const place = what === 'ALERT' ? '/alerts/0' : '/notices/0';
  const own = faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(place, '') }));
  return {
    state: 'REFUSED',
    faults: own.length > 0 ? own : [{ pointer: '', code, detail: String(more['title'] ?? message) }],
  };
};

/** Passing trouble: the same is sent again later. Nothing is doubled, since a reference is taken once. */
export const isPassing = (error: unknown): boolean =>
  error instanceof OfflineError || (error instanceof ProblemError && (error.status >= 500 || error.status === 429));

const isOfOne = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.status >= 400 && error.status < 500 && ![401, 403, 429].includes(error.status);

/** Sends some of one kind. Where a whole call is refused for the sake of one of them, the others are sent apart. */
export async function sendSome(
  what: 'ALERT' | 'NOTICE',
  bodies: readonly unknown[],
  by: Send = send,
): Promise<Outcome[]> {
  if (bodies.length === 0) return [];
  try {
    const answers = await by(what, bodies);
    return bodies.map((_, index) => outcomeOf(answers[index] ?? {}));
  } catch (error) {
    if (!isOfOne(error)) throw error;
    if (bodies.length === 1) return [refusedBy(error, what)];
    const half = Math.ceil(bodies.length / 2);
    return [...(await sendSome(what, bodies.slice(0, half), by)), ...(await sendSome(what, bodies.slice(half), by))];
  }
}

/** What a call takes, in listings and in characters. */
const MOST_LISTINGS = 1_000;
const MOST_CHARACTERS = 2_000_000;

const listingsIn = (body: unknown): number => {
  const items = typeof body === 'object' && body !== null && 'items' in body ? body.items : undefined;
  return Array.isArray(items) ? items.length : 0;
};

/** How many of some bodies, from the first, fit into one call: at least one, so that what fits into none is answered for. */
export function fitting(bodies: readonly unknown[]): number {
  let [listings, characters] = [0, 0];
  for (const [index, body] of bodies.entries()) {
    listings += listingsIn(body);
    characters += JSON.stringify(body).length;
    if (index > 0 && (listings > MOST_LISTINGS || characters > MOST_CHARACTERS)) return index;
  }
  return bodies.length;
}

/** A notice of a file whose sender confirms good faith for all of them. */
export function withGoodFaith(body: unknown, isConfirmed: boolean): unknown {
  if (!isConfirmed || typeof body !== 'object' || body === null || 'goodFaith' in body) return body;
  if ('kind' in body && body.kind !== 'NOTICE') return body;
  return { ...body, goodFaith: { confirmed: true, textVersion: '2026-01' } };
}
