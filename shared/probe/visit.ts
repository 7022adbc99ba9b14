import type { Fetched } from '../domain/probing/fetched.ts';
import { AGENT, robotsSay } from '../domain/probing/robots.ts';
import { type Asking, fetchPage } from './fetch-page.ts';
import { LIMITS } from './limits.ts';

type Robots = ReturnType<typeof robotsSay>;

/** Whoever looks says so, with an address where to complain. */
export const userAgentOf = (contact: string): string => `${AGENT}/1.0 (+${contact})`;

/** Looks at pages of one marketplace during one run: robots.txt of a host is asked for once. */
export class Visit {
  readonly #asking: Asking;
  readonly #before: () => Promise<void>;
  readonly #robots = new Map<string, Fetched>();

  /** `before` is waited for ahead of every request: the pause that politeness asks for. */
  constructor(asking: Asking, before: () => Promise<void>) {
    this.#asking = asking;
    this.#before = before;
  }

  async fetch(address: string): Promise<Fetched> {
    await this.#before();
    return fetchPage(address, this.#asking);
  }

  async robotsSay(address: string): Promise<Robots> {
    const { origin } = new URL(address);
    const known = this.#robots.get(origin) ?? (await this.#askRobots(origin));
    return robotsSay(known, address);
  }

  async #askRobots(origin: string): Promise<Fetched> {
    await this.#before();
    const answer = await fetchPage(`${origin}/robots.txt`, { ...this.#asking, mostBytes: LIMITS.robotsBytes });
    this.#robots.set(origin, answer);
    return answer;
  }
}
