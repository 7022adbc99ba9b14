import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import type { Figures } from '../../shared/contracts/kpi.ts';
import { gather } from './gather.ts';
import { type Job, Post } from './post.ts';

/** Who plays: what they sign in with, and where their queues are. */
export interface Players {
  readonly authority: string;
  readonly markets: readonly {
    readonly id: string;
    readonly token: string;
    readonly queues: { readonly inbox: string; readonly actions: string };
  }[];
}

/** Our functions, and the queues beside them. */
export interface Functions {
  named(entry: string): (event: unknown) => Promise<unknown>;
  settle(): Promise<void>;
  readonly queueEndpoint: string;
}

interface Call {
  readonly entry: string;
  readonly route: string;
  readonly token: string;
  readonly body?: unknown;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** What an HTTP API hands to a function, as far as it is read. */
function eventOf({ route, token, body, parameters, query }: Call) {
  const [method, path] = route.split(' ');
  return {
    version: '2.0',
    routeKey: route,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    requestContext: { requestId: randomUUID(), http: { method, path } },
    ...(query && { queryStringParameters: query }),
    ...(parameters && { pathParameters: parameters }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}

const MOST_NOTICES = 25;
/** Batches of notices under way at once. */
const LANES = 2;
const MONTH = new Date().toISOString().slice(0, 7);

/** Our side of the comparison: the functions called as the gateway calls them, one at a time or with batches and the return queue. */
export class Side {
  readonly submit: (notice: object) => Promise<unknown>;
  readonly #functions: Functions;
  readonly #players: Players;
  readonly #isBatched: boolean;
  readonly #posts: ReadonlyMap<string, Post>;
  readonly #marketOf = new Map<string, string>();

  constructor(functions: Functions, players: Players, isBatched: boolean) {
    this.#functions = functions;
    this.#players = players;
    this.#isBatched = isBatched;
    this.#posts = new Map(players.markets.map(({ id, queues }) => [id, new Post(functions.queueEndpoint, queues)]));
    this.submit = isBatched
      ? gather(MOST_NOTICES, LANES, (notices: readonly object[]) => this.#submitMany(notices))
      : (body) => this.#call({ entry: 'api/post-notice', route: 'POST /v1/notices', token: players.authority, body });
  }

  async #call<Answer>(call: Call): Promise<Answer> {
    const { statusCode, body } = (await this.#functions.named(call.entry)(eventOf(call))) as {
      statusCode: number;
      body: string;
    };
    if (statusCode >= 300) throw new Error(`${call.route}: ${statusCode} ${body}`);
    return JSON.parse(body) as Answer;
  }

  async #submitMany(notices: readonly object[]): Promise<void> {
    const { results } = await this.#call<{ results: { status: number }[] }>({
      entry: 'api/post-notices-batch',
      route: 'POST /v1/notices/batch',
      token: this.#players.authority,
      body: { notices },
    });
    if (results.some(({ status }) => status >= 300)) throw new Error(`Refused: ${JSON.stringify(results)}`);
  }

  #post(marketplace: string): Post {
    const post = this.#posts.get(marketplace);
    if (!post) throw new Error(`Nobody plays ${marketplace}`);
    return post;
  }

  async receive(marketplace: string): Promise<Job[]> {
    const jobs = await this.#post(marketplace).take();
    for (const { noticeId } of jobs) this.#marketOf.set(noticeId, marketplace);
    return jobs;
  }

  async act(itemId: string, actions: readonly object[]): Promise<void> {
    const marketplace = this.#marketOf.get(itemId) ?? '';
    const post = this.#post(marketplace);
    if (this.#isBatched) {
      await Promise.all(actions.map((action) => post.answer({ itemId, action })));
      return;
    }
    const token = this.#players.markets.find(({ id }) => id === marketplace)?.token ?? '';
    const route = 'POST /v1/items/{id}/actions';
    for (const body of actions)
      await this.#call({ entry: 'api/post-action', route, token, body, parameters: { id: itemId } });
  }

  done(itemId: string, jobId: string): Promise<void> {
    return this.#post(this.#marketOf.get(itemId) ?? '').done(jobId);
  }

  /** Items that the counters know as removed, once they are current. */
  async removed(): Promise<number> {
    await this.#functions.settle();
    const { figures } = await this.#call<z.infer<typeof Figures>>({
      entry: 'api/get-kpis',
      route: 'GET /v1/kpis',
      token: this.#players.authority,
      query: { from: MONTH, kpi: 'K8' },
    });
    return figures.filter(({ part }) => part === 'removed').reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#posts.values()].map((post) => post.close()));
  }
}
