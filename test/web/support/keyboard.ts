import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MOST_TABS = 120;

/** Goes on with the key of a keyboard until something has the focus, as whoever has no mouse must. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  await to.waitFor();
  for (let steps = 0; steps < MOST_TABS; steps += 1) {
    if (await to.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No key leads to ${to}`);
}

export async function press(page: Page, on: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, on);
  await page.keyboard.press(key);
}

export async function write(page: Page, into: Locator, text: string): Promise<void> {
  await tabTo(page, into);
  await page.keyboard.insertText(text);
}

/** A closed list takes the option whose beginning is typed. */
export async function pick(page: Page, from: Locator, value: string): Promise<void> {
  await tabTo(page, from);
  const label = await from.locator(`option[value="${value}"]`).textContent();
  await page.keyboard.type(label ?? '');
  await expect.poll(() => from.inputValue()).toBe(value);
}
