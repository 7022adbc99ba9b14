import { styleText } from 'node:util';
import type * as z from 'zod/mini';
import type { ItemPage } from '../shared/contracts/item.ts';
import { DEMO_SUBMITTERS } from './organisations.ts';
import type { People } from './seed.ts';

type Row = z.infer<typeof ItemPage>['items'][number];

const COLOURS = [
  [/REMOVED|IMPLEMENTED/, 'green'],
  [/NO_ACTION|DISPUTED|OVERDUE/, 'red'],
  [/DECIDED/, 'yellow'],
] as const;

const coloured = (text: string): string => {
  const found = COLOURS.find(([pattern]) => pattern.test(text));
  return styleText(found?.[1] ?? 'cyan', text);
};

const UNITS = [
  [86_400, 'd'],
  [3_600, 'h'],
  [1, 's'],
] as const;

function sinceDelivery({ deliveredAt }: Row): string {
  const seconds = (Date.now() - Date.parse(deliveredAt)) / 1000;
  const [length, unit] = UNITS.find(([each]) => seconds >= each) ?? [1, 's'];
  return `T0 + ${(seconds / length).toFixed(1)} ${unit}`;
}

/** Watches the items of all submitters of the demo through the interface, as a console would, and tells what changes. */
export class Watch {
  readonly #people: People;
  readonly #states = new Map<string, string>();

  constructor(people: People) {
    this.#people = people;
  }

  /** Rows of all submitters. */
  async rows(): Promise<Row[]> {
    const pages = await Promise.all(
      Object.keys(DEMO_SUBMITTERS).map((name) =>
        this.#people.as(name).ask<z.infer<typeof ItemPage>>('GET', '/v1/items?limit=200'),
      ),
    );
    return pages.flatMap(({ items }) => items);
  }

  /** What has changed since the last look, one line an item. */
  async changes(): Promise<string[]> {
    const lines: string[] = [];
    for (const row of await this.rows()) {
      const state = `${row.state}${row.isOverdue ? ' OVERDUE' : ''}`;
      if (this.#states.get(row.id) === state) continue;
      this.#states.set(row.id, state);
      lines.push(
        `  ${row.marketplace.padEnd(11)} ${row.kind.padEnd(6)} ${row.sector.padEnd(14)} ${row.listing.listingId.padEnd(18)} ${coloured(state.padEnd(26))} ${sinceDelivery(row)}`,
      );
    }
    return lines;
  }
}
