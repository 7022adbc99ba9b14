import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { type Demo, startDemo } from './demo.ts';
import { type ListRates, measureLongList } from './long-list.ts';

export interface ConsoleRates {
  readonly measuredOn: string;
  /** Milliseconds from the address until the largest thing is painted: the median of several loads. */
  readonly paints: Readonly<Record<string, number>>;
  /** Milliseconds from the input until the next paint, as the browser's own event timing says: the slowest of several. */
  readonly interactions: Readonly<Record<string, number>>;
  readonly list: ListRates;
}

const TIMES = 5;
/** Event timing rounds to 8 ms and reports nothing shorter than this. Milliseconds. */
const LEAST_EVENT = 16;

/** Runs in the page before anything else of it: the browser's own observers, nothing of ours. */
const OBSERVE = `(() => {
  const seen = { paint: 0, events: [] };
  globalThis.__seen = seen;
  new PerformanceObserver((list) => { for (const each of list.getEntries()) seen.paint = performance.timeOrigin + each.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const each of list.getEntries()) if (each.interactionId) seen.events.push(each.duration); })
    .observe({ type: 'event', buffered: true, durationThreshold: ${LEAST_EVENT} });
})()`;

const seenIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { __seen: { paint: number; events: number[] } }).__seen);

/** Until two looks a little apart find the same largest paint, and nothing is on its way. */
async function settledPaint(page: Page): Promise<number> {
  await page.locator('main h1').first().waitFor();
  await page.locator('main .nb-busy, main [aria-busy="true"]').first().waitFor({ state: 'detached' });
  for (let before = -1; ; ) {
    const { paint } = await seenIn(page);
    if (paint > 0 && paint === before) return paint;
    before = paint;
    await page.waitForTimeout(300);
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** Nothing is kept from one visit to the next: every load is somebody's first. */
async function visit(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
  await context.addInitScript(OBSERVE);
  return context.newPage();
}

async function signIn(page: Page, demo: Demo, email: string): Promise<void> {
  await page.goto(demo.url);
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await page.locator(`button[name="sub"][value="${demo.subjectOf(email)}"]`).click();
  await page.locator('.nb-header__who').waitFor();
}

/** For whom which page is loaded; without an address of somebody nobody is signed in. */
const LOADS: Readonly<Record<string, readonly [path: string, email?: string]>> = {
  start: ['/'],
  'public figures': ['/public'],
  items: ['/items', 'officer@market-surveillance.example'],
  inbox: ['/inbox', 'officer@nordmarkt.example'],
  figures: ['/figures', 'officer@commission.example'],
};

/** A load of somebody who is signed in includes the way to the provider and back, since tokens end with the page. */
async function paintOf(browser: Browser, demo: Demo, [path, email]: readonly [string, string?]): Promise<number> {
  const took: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const page = await visit(browser);
    if (email) await signIn(page, demo, email);
    const from = Date.now();
    await page.goto(demo.url + path);
    took.push((await settledPaint(page)) - from);
    await page.context().close();
  }
  return median(took);
}

async function slowestEvent(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    (globalThis as unknown as { __seen: { events: number[] } }).__seen.events.length = 0;
  });
  await act();
  await settledPaint(page);
  const { events } = await seenIn(page);
  return Math.max(LEAST_EVENT, ...events);
}

async function interactionsOf(browser: Browser, demo: Demo): Promise<Record<string, number>> {
  const page = await visit(browser);
  await signIn(page, demo, 'officer@market-surveillance.example');
  const to = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  const measured = {
    'open the list': await slowestEvent(page, () => to('Items')),
    'open an item': await slowestEvent(page, () => page.locator('main a[href^="/items/"]').first().click()),
    'back to the list': await slowestEvent(page, () => page.keyboard.press('Alt+ArrowLeft')),
    'change the language': await slowestEvent(page, () => page.getByRole('button', { name: 'Français' }).click()),
  };
  await page.context().close();
  return measured;
}

/** How fast the page is on the data of the demo, by what the browser itself observes. */
export async function measureConsole(say: (what: string) => void): Promise<ConsoleRates> {
  say('the demo, to be looked at in a browser');
  const demo = await startDemo();
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    say('paints and interactions');
    const paints: Record<string, number> = {};
    for (const [name, load] of Object.entries(LOADS)) paints[name] = await paintOf(browser, demo, load);
    const interactions = await interactionsOf(browser, demo);
    say('a list of a hundred thousand items');
    const officer = 'officer@market-surveillance.example';
    const list = await measureLongList(browser, demo.dynamodb, (page) => signIn(page, demo, officer));
    return {
      measuredOn: `Chromium ${browser.version()}, ${new Date().toISOString().slice(0, 10)}`,
      paints,
      interactions,
      list,
    };
  } finally {
    await browser.close();
    await demo.stop();
  }
}
