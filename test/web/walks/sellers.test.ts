import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { decideOn } from '../../stack/support/sellers.ts';
import { expectAccessible } from '../support/accessible.ts';
import { shoot, useConsole } from '../support/console.ts';

const LONGEST = 120_000;
const VAT = 'DE136695976';

async function looked(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await shoot(page, name);
}

describe.runIf(process.env['LONG'])('sellers', () => {
  const console = useConsole();
  beforeAll(async () => {
    const { system } = console();
    await decideOn(system, { id: 'often', vat: VAT, listings: 120 }, { count: 3 });
    await decideOn(system, { id: 'elsewhere', vat: VAT }, { at: 'bazaar' });
  }, LONGEST);

  test(
    'an officer sees why a seller meets the criteria or not, confirms a link, and undoes it with a reason',
    async () => {
      const page = await console().as(await console().person('de-bnetza'), '/sellers');
      await page.getByRole('heading', { name: 'Sellers', level: 1 }).waitFor();
      await page.getByRole('table').waitFor();
      await looked(page, 'sellers-list');
      await page.getByText('Count in another way').click();
      await page.getByLabel('What is one event').selectOption('listing');
      await page.getByRole('row').filter({ hasText: 'Meets the criteria' }).getByRole('link').first().click();
      await page.getByText('Meets the criteria').first().waitFor();
      expect(page.url()).toContain('dedupe=listing');
      await page.reload();
      await page.getByRole('heading', { name: 'Seller at amber' }).waitFor();
      await page.getByText('It stands and lies within').first().waitFor();
      await looked(page, 'sellers-one');
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByLabel('Why?').fill('Same company in the register');
      await looked(page, 'sellers-link-dialog');
      await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
      await page.getByText('Same company in the register').waitFor();
      await page.getByRole('link', { name: 'All sellers' }).click();
      await page.getByRole('link', { name: 'Links of sellers' }).click();
      await page.getByText('VAT number').waitFor();
      await looked(page, 'sellers-links');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByLabel('Why?').fill('Another company of that name');
      await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Another company of that name').waitFor();
      await page.getByText('Undone', { exact: true }).last().waitFor();
    },
    LONGEST,
  );

  test(
    'an officer saves what is kept of a seller for that person, and has it erased',
    async () => {
      const page = await console().as(await console().person('de-bnetza', 'approver'), '/sellers?marketplace=bazaar');
      await page.getByRole('table').getByRole('link').first().click();
      await page.getByRole('link', { name: 'Rights of the seller over its data' }).click();
      await page.getByRole('button', { name: 'Gather what is kept' }).click();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the file' }).click();
      expect((await saving).suggestedFilename()).toMatch(/^seller-data-.*\.json$/);
      await page.getByRole('checkbox', { name: 'Objection' }).check();
      await page.getByRole('button', { name: 'Erase the seller' }).click();
      await page.getByText('Requests of the last three months').waitFor();
      await looked(page, 'sellers-data');
    },
    LONGEST,
  );

  test(
    'an authority enters a dangerous product, sees the fault of a wrong barcode at its field, and withdraws it with a reason',
    async () => {
      const page = await console().as(await console().person('de-bnetza'), '/known-products/new');
      await page.getByLabel('Number of the decision').fill('BNetzA-2026-77');
      await page.getByLabel('Day of the decision').fill('2026-11-02');
      await page.getByLabel('Measure').selectOption('RECALLED');
      await page.getByLabel('Product', { exact: true }).fill('Charger VC-20 <b>bold</b>');
      await page.getByLabel('Barcode numbers (GTIN)').fill('4006381333930');
      await page.getByRole('checkbox', { name: 'Electric shock' }).check();
      await page.getByRole('button', { name: 'Enter the product' }).click();
      await page.getByRole('alert').waitFor();
      await looked(page, 'products-new');
      await page.getByLabel('Barcode numbers (GTIN)').fill('4006381333931');
      await page.getByRole('button', { name: 'Enter the product' }).click();
      await page.getByRole('rowheader', { name: 'Charger VC-20 <b>bold</b>' }).waitFor();
      await looked(page, 'products-list');
      await page.getByRole('button', { name: /^Withdraw/ }).click();
      await page.getByLabel('Why?').fill('The decision was annulled');
      await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
      await page.getByText('No product in the register matches').waitFor();
    },
    LONGEST,
  );

  test(
    'a marketplace sees the record of who notified it and records a warning, which the flagger reads beside its own standing',
    async () => {
      const { system } = console();
      const { items } = await decideOn(system, { id: 'bags' }, { by: 'brand-owner' });
      const page = await console().as(await console().person('amber'), '/flaggers');
      await page.getByRole('table').getByRole('link').first().click();
      await page.getByRole('heading', { name: 'Scorecard' }).waitFor();
      await page.getByText('Record a measure').click();
      await page.getByRole('radio', { name: 'Warning' }).check();
      await page.getByRole('radio', { name: 'Manifestly unfounded notices' }).check();
      await page.getByLabel('Items that show it').fill(items[0] ?? '');
      await page.getByLabel('Reason').fill('One of three notices names no right');
      await page.getByRole('button', { name: 'Report the measure' }).click();
      await page.getByText('One of three notices names no right').first().waitFor();
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await looked(page, 'flaggers-one');
      const flagger = await console().as(await console().person('brand-owner'), '/standing', { language: 'de' });
      await flagger.getByText('One of three notices names no right').waitFor();
      await looked(flagger, 'standing-de');
      const saving = flagger.waitForEvent('download');
      await flagger.getByRole('button', { name: 'Als CSV sichern' }).click();
      expect((await saving).suggestedFilename()).toMatch(/\.csv$/);
    },
    LONGEST,
  );
});
