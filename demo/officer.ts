import type { ItemView } from '../shared/contracts/item.ts';
import { DEMO_SUBMITTERS } from './organisations.ts';
import type { People } from './seed.ts';
import type { Watch } from './watch.ts';

/** Every so many-th listing of the demo turns out to be still there when it is looked at. */
const STILL_LIVE_EVERY = 5;

/**
 * What officers and flaggers do while marketplaces answer: they look whether removed listings are gone, answer questions, and complain
 * where nothing is done. Nothing is fetched: the listings of the demo are not looked at in the world.
 */
export class Officers {
  readonly #people: People;
  readonly #done = new Set<string>();

  constructor(people: People) {
    this.#people = people;
  }

  async actOn(rows: Awaited<ReturnType<Watch['rows']>>): Promise<void> {
    for (const { id, state, submitter = '' } of rows) {
      if (!DEMO_SUBMITTERS[submitter] || this.#done.has(`${id} ${state}`)) continue;
      if (state === 'ACTION_IMPLEMENTED') await this.#check(submitter, id);
      if (state === 'INFO_REQUESTED') await this.#answer(submitter, id);
      if (state === 'DECIDED_NO_ACTION') await this.#complain(submitter, id);
      this.#done.add(`${id} ${state}`);
    }
  }

  async #check(by: string, id: string): Promise<void> {
    const { version } = await this.#people.as(by).ask<ItemView>('GET', `/v1/items/${id}`);
    const isStillLive = Number.parseInt(id.slice(0, 4), 16) % STILL_LIVE_EVERY === 0;
    const check = {
      actionId: `demo-check-${version}`,
      result: isStillLive ? 'STILL_LIVE' : 'GONE',
      checkedAt: new Date().toISOString(),
    };
    await this.#people.as(by).call('POST', `/v1/items/${id}/checks`, check);
  }

  async #complain(by: string, id: string): Promise<void> {
    await this.#people.as(by).call('POST', `/v1/items/${id}/complaints`, {
      actionId: 'demo-complaint',
      complainant: 'NOTIFIER',
      subject: 'e',
      statement: 'The explanation names the seal and the packaging.',
    });
  }

  async #answer(by: string, id: string): Promise<void> {
    await this.#people.as(by).call('POST', `/v1/items/${id}/information`, {
      actionId: 'demo-answer',
      answer: 'See the alert number in the details.',
    });
  }
}
