import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { noticeBody } from '../../builders/notices.ts';
import * as acts from '../../stack/support/acts.ts';
import { freshListing, send } from '../../stack/support/work.ts';
import { expectAccessible } from '../support/accessible.ts';
import { type Somebody, shoot, useConsole } from '../support/console.ts';

/** A picture of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.runIf(process.env['LONG'])('an authority follows what it sent', () => {
  const console = useConsole();
  let officer: Somebody;
  let ids: string[];
  const titles = ['Night lamp', 'Teething ring', 'Wooden blocks', 'Bath duck'];
  const act = (index: number, action: object) =>
    console().system.as('amber').ask('POST', `/v1/items/${ids[index]}/actions`, action);
  const look = async (page: Page, name: string) => {
    await expectAccessible(page);
    await shoot(page, name);
  };

  beforeAll(async () => {
    const { system } = console();
    officer = await console().person('de-bnetza');
    const items = titles.map((title) => ({ ...freshListing('amber'), title }));
    const sent = await send(system, 'de-bnetza', noticeBody('product_safety', { reference: 'LAMPS-1', items }));
    ids = sent.items.map(({ id }) => id);
    for (const action of [acts.receipt(), acts.review(), acts.question()]) await act(0, action);
    for (const index of [1, 2]) for (const action of [acts.decision(), acts.measure()]) await act(index, action);
    await system.settle();
  });

  test('the list is filtered, kept under a name, and walked by keys alone', async () => {
    const page = await console().as(officer, '/items');
    const list = page.getByRole('grid', { name: 'Items' });
    await list.getByText('Night lamp').waitFor();
    await look(page, 'follow-items');
    expect(await list.getAttribute('aria-rowcount')).toBe('5');

    await page.getByRole('button', { name: 'Questions to answer' }).click();
    await list.getByText('Wooden blocks').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?question=open');
    await page.getByText('Saved filters', { exact: true }).click();
    await page.getByLabel('Name for the filters in use').fill('To answer');
    await page.getByRole('button', { name: 'Save the filters' }).click();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await list.getByText('Wooden blocks').waitFor();
    await page.getByRole('button', { name: 'To answer', exact: true }).click();
    await list.getByText('Wooden blocks').waitFor({ state: 'detached' });

    await list.getByText('Night lamp').waitFor();
    await list.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Night lamp' }).waitFor();
  });

  test('a question is answered, and the story, the clocks and the way they were counted are told', async () => {
    const page = await console().as(officer, `/items/${ids[0]}`);
    await page.getByText('asked a question').waitFor();
    await page.getByText('How this was counted').first().click();
    await page.getByText('does not count').first().waitFor();
    await look(page, 'follow-item');
    await page.getByRole('button', { name: 'Answer the question' }).click();
    await page.getByLabel('Your answer').fill('Report 12 <b>of</b> the laboratory =1+1');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await page.getByText('de-bnetza answered the question.').waitFor();
    await page.getByText('Report 12 <b>of</b> the laboratory =1+1').first().waitFor();
  });

  test('two who act on one item at once see what the other did', async () => {
    const page = await console().as(officer, `/items/${ids[3]}?act=withdraw`);
    await page.getByLabel('Why do you withdraw?').fill('Sent twice');
    for (const action of [acts.decision(), acts.measure()]) await act(3, action);
    await page.getByRole('button', { name: 'Withdraw this item' }).click();
    const newer = page.getByRole('alert', { name: 'Somebody else was faster' });
    await newer.getByText('amber took action: Listing removed.').waitFor();
    await look(page, 'follow-conflict');
  });

  test('evidence is sent, kept and listed', async () => {
    const page = await console().as(officer, `/items/${ids[1]}?act=evidence`);
    await page
      .getByLabel('Choose files')
      .setInputFiles({ name: 'Siehe hier.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByText('Siehe-hier.png', { exact: true }).waitFor();
    await look(page, 'follow-evidence');
    await page.getByRole('button', { name: 'Send 1 file' }).click();
    await page.getByText('de-bnetza added 1 file of evidence').waitFor();
    await page.getByRole('button', { name: /^Show the files/ }).click();
    await page.getByRole('link', { name: 'Siehe-hier.png' }).waitFor();
  });

  test('many are checked at once, each with its own result, and what was refused stays selected', async () => {
    const { system } = console();
    await system.settle();
    const page = await console().as(officer, '/items?order=newest');
    const list = page.getByRole('grid', { name: 'Items' });
    for (const title of titles.slice(0, 3)) await list.getByRole('checkbox', { name: `Select ${title}` }).click();
    await page.getByRole('button', { name: 'Withdraw them' }).click();
    await page.getByLabel('Why do you withdraw?').fill('Not needed any more');
    await look(page, 'follow-bulk');
    await page.getByRole('button', { name: 'Withdraw 3 items' }).click();
    await page.getByText('1 recorded, 2 not').waitFor({ state: 'attached' });
    await page.getByText('2 items selected').waitFor();
    await look(page, 'follow-bulk-results');
    await page.getByRole('button', { name: 'Check them' }).click();
    await page.getByRole('button', { name: 'Record the check of 2 items' }).click();
    await page.getByText('2 recorded, 0 not').waitFor({ state: 'attached' });
    await page.goto(`${console().url}/items/${ids[2]}`);
    await page.getByText('de-bnetza verified that the listing is gone.').waitFor();
  });

  test('every page is whole on a phone, in every language, and the notice leads to its items', async () => {
    for (const language of ['de', 'fr'] as const) {
      const page = await console().as(officer, '/items', { width: 'phone', language });
      await page.getByRole('grid').getByText('Bath duck').waitFor();
      await look(page, `follow-items-phone-${language}`);
      await page.goto(`${console().url}/items/${ids[1]}`);
      await page.getByRole('heading', { level: 1, name: 'Teething ring' }).waitFor();
      await look(page, `follow-item-phone-${language}`);
    }
    const page = await console().as(officer, `/items/${ids[1]}`);
    await page.getByRole('link', { name: 'LAMPS-1' }).click();
    await page.getByRole('link', { name: /amber/ }).first().waitFor();
    expect(await page.getByRole('link', { name: /www.amber.example/ }).count()).toBe(titles.length);
  });
});
