import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noticeBody } from '../../builders/notices.ts';
import { decision } from '../../stack/support/acts.ts';
import { freshListing, reference, reportByApi, send } from '../../stack/support/work.ts';
import { expectAccessible } from '../support/accessible.ts';
import { shoot, useConsole } from '../support/console.ts';

const LONGEST = 120_000;

const verdictOf = (page: Page) => page.locator('.nb-check[data-done="yes"]');

describe.runIf(process.env['LONG'])('exports', () => {
  const console = useConsole();

  async function orderFigures(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Order an export' }).click();
    await page.getByRole('radio', { name: 'Figures', exact: true }).check();
    await page.getByRole('checkbox', { name: 'Sector', exact: true }).check();
    await page.getByRole('button', { name: 'Order the export' }).click();
  }

  test(
    'an authority orders its figures, waits, sees every file checked, saves one, and is told plainly when a file was changed',
    async () => {
      const { system, ...walk } = console();
      const notified = await send(
        system,
        'de-bnetza',
        noticeBody('product_safety', { reference: reference(), items: [freshListing()] }),
      );
      for (const { id } of notified.items) await reportByApi(system, 'amber', id, decision());
      const officer = await console().person('de-bnetza');
      const page = await console().as(officer, '/exports');
      await page.getByText('You have not ordered an export yet').waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Order an export' }).click();
      await page.getByRole('textbox', { name: 'First month' }).or(page.getByLabel('First month')).fill('2026-08');
      await page.getByLabel('Last month').fill('2026-05');
      await page.getByRole('button', { name: 'Order the export' }).click();
      await page.getByRole('alert').getByRole('link').first().waitFor();
      await expectAccessible(page);
      await shoot(page, 'exports-new-faults');
      await page.goBack();
      await orderFigures(page);
      await shoot(page, 'exports-under-way');
      await system.settle();
      await verdictOf(page).waitFor();
      expect(await verdictOf(page).textContent()).toContain('Every file is what was made');
      await expectAccessible(page);
      await shoot(page, 'exports-one');
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download figures.csv', exact: true }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe('figures.csv');
      expect(readFileSync(await saved.path(), 'utf8')).toContain('numerator');
      await page.route('**/figures.json?**', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replace(/\d/, '7') });
      });
      await page.getByRole('button', { name: 'Check again' }).click();
      await page.getByRole('alert').getByText('The check failed: do not use this export').waitFor();
      await expectAccessible(page);
      await shoot(page, 'exports-wrong');
      walk.takeFaults();
    },
    LONGEST,
  );

  test(
    'the Commission sees what the clock made beside its own, and on a phone nothing is wider than the screen',
    async () => {
      const analyst = await console().person('commission', 'reader');
      const page = await console().as(analyst, '/exports?tab=scheduled', { width: 'phone', language: 'de' });
      await page.getByRole('tab', { name: 'Nach Zeitplan erstellt', selected: true }).waitFor();
      await page.getByText('Nach Zeitplan wurde noch kein Export erstellt').waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Export bestellen' }).click();
      await page.getByRole('radio', { name: 'Öffentliche Kennzahlen' }).waitFor();
      await expectAccessible(page);
      await shoot(page, 'exports-new-phone-de');
    },
    LONGEST,
  );
});
