import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule there is, those of WCAG 2.2 and those that are good habit. */
const RUN = `axe.run(document, { rules: { 'target-size': { enabled: true } } })`;

/** Beside the page and not in it: its content policy stays as it is, and it sees nothing of this. */
async function besides(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'accessibility' };
  return (await session.send('Page.createIsolatedWorld', world)).executionContextId;
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const asked = { expression, contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** What axe finds, one line each. */
async function axeIn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const context = await besides(session);
    await evaluate(session, context, AXE);
    const { violations } = await evaluate<AxeResults>(session, context, RUN);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
    );
  } finally {
    await session.detach();
  }
}

/** What is wider than the page, which a reader would have to move sideways to see. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 1 && each.children.length === 0)
      .map((each) => `${each.tagName.toLowerCase()}.${each.className}: ${each.textContent?.slice(0, 40) ?? ''}`);
  });

/** What on the page as it stands keeps somebody out, or is wider than the screen; one line each. */
export async function barriersOf(page: Page): Promise<string[]> {
  const where = new URL(page.url()).pathname;
  const wide = await tooWide(page);
  return [...(await axeIn(page)), ...wide.map((each) => `too wide: ${each}`)].map((each) => `${where}: ${each}`);
}

/** Once the page is drawn: it keeps nobody out. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('main .nb-busy').first().waitFor({ state: 'detached' });
  expect(await barriersOf(page)).toEqual([]);
}
