import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DETAILS, listingUrl, noticeBody, orderBody } from '../../builders/notices.ts';
import { tokenOf } from '../../stack/support/cells-tokens.ts';
import { send } from '../../stack/support/work.ts';
import { expectAccessible } from '../support/accessible.ts';
import { shoot, useConsole } from '../support/console.ts';

describe.runIf(process.env['LONG'])('an officer sends what was found', () => {
  const office = useConsole();

  const paste = (page: Page, text: string) =>
    page.getByLabel('Links to the listings').evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);

  const row = (page: Page, place: number) => page.locator('.nb-submit-link').nth(place - 1);

  test('messy links are read at once, faults stand beside them, and the good ones are sent', async () => {
    const { system } = office();
    const before = await send(
      system,
      'de-bnetza',
      noticeBody('food', { reference: 'EARLIER', items: [{ url: listingUrl(9) }] }),
    );
    const officer = await office().person('de-bnetza');
    const page = await office().as(officer, '/submit');
    await page.getByRole('button', { name: 'Begin a notice' }).waitFor();
    await expectAccessible(page);
    await shoot(page, 'submit-empty');
    await page.getByRole('button', { name: 'Begin a notice' }).click();
    await page.getByLabel('Sector').selectOption({ label: 'Product safety' });
    await page.getByLabel('Kind of infringement').selectOption('unsafe');
    await paste(
      page,
      `Dear colleague, see (${listingUrl(1)}),\nand <${listingUrl(2)}?utm=x>.\n1;${listingUrl(1)}\nwww.amber.example/search?q=rattle\nhttps://www.elsewhere.example/item/1\n${listingUrl(9)}\nBest regards`,
    );
    await row(page, 1).getByText('Recognised').waitFor();
    await row(page, 3).getByText('Stands twice').waitFor();
    await row(page, 4).getByText('Not taken').waitFor();
    await row(page, 5).getByText('Not taken').waitFor();
    const known = row(page, 6).getByRole('link', { name: /You notified this listing before/ });
    expect(await known.getAttribute('href')).toBe(`/items/${before.items[0]?.id}`);
    await page.getByRole('button', { name: 'Remove the 1 that stands twice' }).click();
    await page.getByText('By the end of').first().waitFor();
    await shoot(page, 'submit-draft');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Send the notice/ }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await shoot(page, 'submit-faults');
    await page.reload();
    await page.getByRole('heading', { name: 'Draft' }).waitFor();
    await row(page, 5).waitFor();
    await page.getByLabel('Hazard', { exact: true }).selectOption('CHOKING');
    await page
      .getByLabel(/Safety Gate/)
      .first()
      .fill(DETAILS.product_safety.alertNumber);
    await page
      .getByLabel(/Product name|^Name of the product|^Product$/)
      .first()
      .fill('Wooden rattle');
    await page.getByLabel('Explanation').fill('Small parts come off and can be swallowed.');
    await page.getByLabel(/I believe in good faith/).check();
    await page.getByText('3 listings can be sent; 2 have faults and will not be taken.').waitFor();
    await page.getByRole('button', { name: /^Send the notice/ }).click();
    await page.getByRole('heading', { name: 'Sent' }).waitFor();
    await page.getByText('Delivered').first().waitFor();
    await shoot(page, 'submit-sent');
    await expectAccessible(page);
    expect(await page.getByRole('link', { name: listingUrl(2) }).count()).toBe(1);
  });

  test('a draft outlives the network: what was typed is there, and goes out once it is back', async () => {
    const page = await office().as(await office().person('brand-owner'), '/submit?kind=NOTICE');
    await page.getByLabel('Sector').selectOption({ label: 'Product safety' });
    await page.getByLabel('Explanation').fill('Kept <b>\u202e=1+1</b>');
    await page.context().setOffline(true);
    await paste(page, listingUrl(41));
    await page
      .getByText('The system cannot be reached. What you typed is kept; try again in a moment.')
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Send the notice/ }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    office().takeFaults();
    await page.context().setOffline(false);
    await row(page, 1).getByText('Recognised').waitFor();
    expect(await page.getByLabel('Explanation').inputValue()).toContain('Kept');
    await page.getByRole('link', { name: 'Go on later' }).click();
    await page
      .getByRole('row')
      .nth(1)
      .getByRole('button', { name: /^Discard/ })
      .waitFor();
    await shoot(page, 'submit-drafts');
    await expectAccessible(page);
  });

  test.each(['fr', 'de'] as const)('the same pages in %s, on a phone', async (language) => {
    const officer = await office().person('de-bnetza');
    const page = await office().as(officer, '/submit?kind=ORDER', { width: 'phone', language });
    await page.locator('#field-sector').selectOption('counterfeit');
    await page.locator('#field-items').evaluate(
      (field, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      `${listingUrl(51)}\nhttps://www.elsewhere.example/item/1`,
    );
    await page.locator('.nb-submit-clock').first().waitFor();
    const classes = page.locator('#field-details-right-niceClasses');
    await classes.pressSequentially('9, 25');
    expect(await classes.inputValue()).toBe('9, 25');
    await page.getByRole('button', { expanded: false }).first().click();
    await expectAccessible(page);
    await shoot(page, `order-${language}-phone`);
    await page.goto(`${office().url}/import`);
    await page.locator('#import-file').waitFor();
    await expectAccessible(page);
    await shoot(page, `import-${language}-phone`);
  });

  test('an order that needs a second pair of eyes is handed over, and is not sent', async () => {
    const { system } = office();
    const approver = await office().person('fr-dgccrf', 'approver');
    const token = await tokenOf(system, approver.subject, { client_id: system.stack.consoleClientId });
    await fetch(`${office().url}/v1/organisations/fr-dgccrf/settings`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ordersNeedApproval: true }),
    });
    const officer = await office().person('fr-dgccrf');
    const page = await office().as(officer, '/submit');
    const draft = { ...orderBody('product_safety', { reference: 'ORDER-1', items: [{ url: listingUrl(61) }] }) };
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [
        `noticeboard.draft.fr-dgccrf.${officer.subject}.notice.ORDER`,
        JSON.stringify({ value: draft, at: '2026-05-13T14:40:00.000Z' }),
      ],
    );
    await page.goto(`${office().url}/submit/draft/ORDER`);
    await page.getByText('The listing can be sent.').waitFor();
    await page.getByRole('button', { name: 'Hand over for approval' }).click();
    await page.waitForURL(/\/office\/orders\//);
    const { body } = await system.as('fr-dgccrf').call<{ items: unknown[] }>('GET', '/v1/items');
    expect(body.items).toEqual([]);
  });
});
