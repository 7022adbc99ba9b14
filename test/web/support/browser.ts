import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

/** The widths pages are looked at: a desk and a phone. Pixels. */
export const WIDTHS = { desk: 1440, phone: 390 } as const;
const HEIGHTS = { desk: 900, phone: 844 } as const;

interface Visit {
  readonly width?: keyof typeof WIDTHS;
  /** Of the reader's browser. */
  readonly language?: 'en' | 'fr' | 'de';
  readonly timeZone?: string;
}

/** What a browser notes of the network itself: a refusal that the page was meant to meet is no fault of the page. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;
const isHere = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
};

/** Everything that must not happen in a page, in the order it did. */
function watch(context: BrowserContext, faults: string[]): void {
  context.on('request', (request) => {
    if (!isHere(request.url())) faults.push(`asks another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`answered with ${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !REFUSED.test(text)) faults.push(`says: ${text}`);
  });
  context.on('weberror', (error) => void faults.push(`fails: ${error.error().stack ?? error.error().message}`));
}

/** What was on the screen when a test failed, where the environment names a folder for pictures. */
async function shootAll(contexts: readonly BrowserContext[], test: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  const name = test.replaceAll(/[^\w]+/g, '-').slice(0, 60);
  for (const [index, page] of contexts.flatMap((context) => context.pages()).entries())
    await page.screenshot({ path: join(folder, `failed.${name}.${index}.png`), fullPage: true });
}

export interface Walker {
  /** A browser of somebody's own: nothing is shared with other visits. It is closed after the test. */
  visit(how?: Visit): Promise<Page>;
  /** What went wrong since the last look. A test that provokes a fault takes it away with this. */
  takeFaults(): string[];
}

/** Real rules of the web, unlike what the package proposes: content policy and origins hold. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];

/** One Chromium for all tests of a file. After each test nothing may have gone wrong in a page, nor been asked of another host. */
export function useBrowser(): Walker {
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ARGUMENTS });
  }, 60_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await shootAll(contexts, task.name);
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    async visit({ width = 'desk', language = 'en', timeZone = 'Europe/Berlin' } = {}) {
      if (!browser) throw new Error('The browser has not started');
      const context = await browser.newContext({
        viewport: { width: WIDTHS[width], height: HEIGHTS[width] },
        locale: language,
        timezoneId: timeZone,
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      watch(context, faults);
      return context.newPage();
    },
    takeFaults: () => faults.splice(0),
  };
}
