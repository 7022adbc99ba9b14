import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { ItemEvent } from '../../../shared/contracts/event.ts';
import type { ProbeSettings } from '../../../shared/contracts/probe-settings.ts';
import { probeListings } from '../../../shared/flows/probe-listings.ts';
import { rowOfEvent } from '../../../shared/store/events.ts';
import { insertMany } from '../../../shared/store/insert.ts';
import { addRegistration, Registry } from '../../../shared/store/registry.ts';
import type { Table } from '../../../shared/store/table.ts';
import type { ItemId } from '../../../shared/vocabulary/ids.ts';
import type { Instant } from '../../../shared/vocabulary/time.ts';
import type { Step } from '../../builders/items.ts';
import { PROBE } from '../../builders/looks.ts';
import { marketplace } from '../../builders/organisations.ts';
import { handled } from '../../builders/steps.ts';
import { type Page, startWeb, type Web } from '../../probe/support/web.ts';
import { goOnSealed, historyIn, ownSetting, seed } from './items.ts';
import { openStore } from './store.ts';

const HOST = 'www.amber.example';
const T0 = '2026-05-13T14:40:00.000Z';
export const CLAIM = '2026-05-14T10:00:00.000Z';
export const hence = (hours: number): Instant => new Date(Date.parse(CLAIM) + hours * 3_600_000).toISOString();

export const PLENTY = 240_000;

/** Listing number `index` of an item, as the builders number them. */
export const pathOf = (index: number) => `/item/${100_000 + index}`;

/** Tables of its own for each test, a web that lasts, and one marketplace that is looked at from Germany. */
export class Probing {
  readonly #store = openStore();
  #tables: { cases: Table; work: Table } | undefined;
  #web: Web | undefined;
  #registrations = 0;

  constructor() {
    beforeAll(async () => {
      this.#web = await startWeb(HOST);
    });
    beforeEach(async () => {
      const store = await this.#store;
      this.web.clear();
      this.#tables = { cases: await store.table('cases'), work: await store.table('work') };
      await this.settle(PROBE);
    });
    afterAll(() => this.#web?.stop());
  }

  get web(): Web {
    if (!this.#web) throw new Error('The web has not started');
    return this.#web;
  }

  get tables(): { cases: Table; work: Table } {
    if (!this.#tables) throw new Error('No test has begun');
    return this.#tables;
  }

  /** What is settled with the marketplace from now on. */
  async settle(probe: ProbeSettings): Promise<void> {
    const [id, organisation] = marketplace('amber', { probe });
    this.#registrations += 1;
    await addRegistration(this.tables.cases, { id, n: this.#registrations, recordedAt: T0, organisation });
  }

  show(path: string, page: Page): void {
    this.web.show(HOST, path, page);
  }

  /** How often a path was asked for. */
  asked(path: string): number {
    return this.web.asked.filter((each) => each === `${HOST}${path}`).length;
  }

  /** Some items whose removal is claimed. */
  async claim(count = 1, steps: readonly Step[] = handled(CLAIM)): Promise<ItemId[]> {
    const setting = ownSetting({ at: T0, to: Array(count).fill('amber'), marketplace: { probe: PROBE } });
    const delivered = await seed(this.tables.cases, setting);
    for (const each of delivered) await insertMany(this.tables.cases, goOnSealed(each, ...steps).map(rowOfEvent));
    return delivered.map(({ event }) => event.itemId);
  }

  async claimOne(steps?: readonly Step[]): Promise<ItemId> {
    const [id] = await this.claim(1, steps);
    return id as ItemId;
  }

  /** One run of the scheduled function. */
  run(at: Instant, remainingMilliseconds = () => PLENTY, vantage: 'DE' | 'FR' = 'DE') {
    const registry = new Registry(this.tables.cases);
    return probeListings({ ...this.tables, registry, vantage, now: () => new Date(at), remainingMilliseconds });
  }

  /** What was recorded of an item since the claim. */
  async since(itemId: ItemId): Promise<readonly ItemEvent[]> {
    return (await historyIn(this.tables.cases, itemId)).events.slice(3);
  }

  async typesOf(itemId: ItemId): Promise<string[]> {
    return (await this.since(itemId)).map(({ type }) => type);
  }

  /** What the only look at an item came to. */
  async soleLook(itemId: ItemId): Promise<ItemEvent['data']> {
    const [event, more] = await this.since(itemId);
    if (!event || more) throw new Error(`Item ${itemId} was not looked at once`);
    return event.data;
  }
}
