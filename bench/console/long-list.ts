import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Delivery } from '../../shared/contracts/delivery.ts';
import { itemIdOf, noticeIdOf } from '../../shared/domain/intake/derived-id.ts';
import type { Table } from '../../shared/store/table.ts';
import { readGenerations } from '../../shared/store/views/generation.ts';
import { type RowChange, writeRows } from '../../shared/store/views/list-rows.ts';
import { OrganisationId } from '../../shared/vocabulary/ids.ts';

/** What a list of many items takes in the browser. Megabytes are of the heap of the page, after its garbage is gone. */
export interface ListRates {
  readonly rows: number;
  readonly megabytesAfterFew: number;
  readonly megabytesAfterAll: number;
  /** Rows of the table in the document while one scrolls, at most. */
  readonly drawn: number;
  /** Milliseconds from asking for a page until it was there, at most. */
  readonly slowestPage: number;
  /** Milliseconds until what is late of all rows was seen. */
  readonly filtered: number;
}

const [FEW, ALL] = [1_000, 100_000];
const SUBMITTER = OrganisationId.parse('market-surveillance');
const MARKETPLACE = OrganisationId.parse('nordmarkt');
const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
/** Every so manieth row is open and late. */
const LATE_EVERY = 500;
const AT_ONCE = 250;
const BREATH_MILLISECONDS = 25;

/** A row as projecting writes it, of an item that was handled long ago, or that is late. */
function rowOf(number: number, now: number): RowChange {
  const acceptedAt = new Date(now - WEEK - number * MINUTE).toISOString();
  const noticeId = noticeIdOf(SUBMITTER, `LONG-${number}`);
  const url = `https://www.nordmarkt.example/item/${number}`;
  const place = { marketplace: MARKETPLACE, acceptedAt, itemId: itemIdOf(noticeId, url) };
  const delivery = {
    ...{ noticeId, kind: 'NOTICE', sector: 'product_safety', category: 'unsafe', submitter: SUBMITTER },
    ...{ status: 'AUTHORITY', memberState: 'DE', jurisdiction: 'LU', title: `Night lamp, lot ${number}` },
    listing: { host: 'www.nordmarkt.example', listingId: String(number), url },
  } as unknown as Delivery;
  const dueAt = new Date(now - number * MINUTE).toISOString();
  const late = { state: 'DELIVERED', dueAt, basis: 'LEGAL', isPressing: true } as const;
  const state = number % LATE_EVERY === 0 ? late : ({ state: 'VERIFIED_REMOVED', outcome: 'REMOVE' } as const);
  return { place, n: 1, state: { ...state, deliveredAt: acceptedAt }, delivery };
}

/** Writes the rows of a hundred thousand items, as projecting would. */
async function writeAll(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials });
  const views: Table = { client, name: 'noticeboard-dev-views' };
  const { current } = await readGenerations(views);
  const now = Date.now();
  for (let first = 0; first < ALL; first += AT_ONCE) {
    const rows = Array.from({ length: AT_ONCE }, (_, index) => rowOf(first + index, now));
    await writeRows(views, current, rows);
    // The upkeep of the local tables needs its turns between the writes.
    await wait(BREATH_MILLISECONDS);
  }
  client.destroy();
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

/** Scrolls to the end of what is there, again and again, until so many rows were seen; answers the most rows in the document. */
const scrollThrough = (page: Page, rows: number): Promise<number> =>
  page.evaluate<number>(`(async () => {
    const box = document.querySelector('.nb-items');
    const foot = () => document.querySelector('.nb-items__foot').dataset;
    let drawn = 0;
    while (Number(foot().rows) < ${rows} && foot().complete !== 'true') {
      box.scrollTop = box.scrollHeight;
      drawn = Math.max(drawn, box.querySelectorAll('tbody tr').length);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return drawn;
  })()`);

const slowestAnswer = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v1/items?'));
    return Math.max(...asked.map(({ duration }) => duration));
  });

/** A list over a hundred thousand items: what its page holds after a thousand rows and after all, and how fast it is filtered. */
export async function measureLongList(
  browser: Browser,
  dynamodb: string,
  enter: (page: Page) => Promise<void>,
): Promise<ListRates> {
  await writeAll(dynamodb);
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' })).newPage();
  await enter(page);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => performance.setResourceTimingBufferSize(2_000));
  await page.getByRole('navigation').getByRole('link', { name: 'Items', exact: true }).click();
  await page.locator('.nb-items tbody tr').first().waitFor();
  await scrollThrough(page, FEW);
  const megabytesAfterFew = await heap(session);
  const drawn = await scrollThrough(page, ALL * 2);
  const rows = Number(await page.locator('.nb-items__foot').getAttribute('data-rows'));
  const megabytesAfterAll = await heap(session);
  const slowestPage = await slowestAnswer(page);
  const from = performance.now();
  await page.getByRole('button', { name: 'Late', exact: true }).click();
  await page.locator('.nb-items tbody tr .nb-late').first().waitFor();
  const filtered = performance.now() - from;
  await page.context().close();
  return { rows, megabytesAfterFew, megabytesAfterAll, drawn, slowestPage, filtered };
}
