import { describe, expect, test } from 'vitest';
import { noticeBody } from '../../builders/notices.ts';
import { reference, send } from '../../stack/support/work.ts';
import { expectAccessible } from '../support/accessible.ts';
import { shoot, useConsole } from '../support/console.ts';

const LONG_MILLISECONDS = 120_000;

describe.runIf(process.env['LONG'])('what a marketplace says of itself', () => {
  const page = useConsole();

  test(
    'own measures are reported, shown and corrected; what is wrong is said at its field',
    async () => {
      const walk = await page().as(await page().person('nook'), '/own-measures/new');
      await walk.getByLabel('Your own reference').fill('OWN-2025-H2');
      await walk.getByLabel('Period').fill('2025-H2');
      await walk.getByLabel('Measures in all').fill('10');
      await walk.getByRole('button', { name: 'Send the report' }).click();
      await walk.getByRole('alert').waitFor();
      await expectAccessible(walk);
      await walk.getByLabel('Sector', { exact: true }).selectOption('food');
      await walk.getByLabel('Of these, by automated means alone').fill('11');
      await walk.getByRole('button', { name: 'Send the report' }).click();
      await walk.locator('.govuk-error-message').waitFor();
      await walk.getByLabel('Of these, by automated means alone').fill('4');
      await shoot(walk, 'own-measures-new');
      await walk.getByRole('button', { name: 'Send the report' }).click();
      await walk.getByRole('heading', { name: /Food, 2025-H2/ }).waitFor();
      await expectAccessible(walk);
      await shoot(walk, 'own-measures');
      await walk.getByRole('link', { name: 'Correct OWN-2025-H2' }).click();
      await walk.getByLabel('Why is it corrected?').fill('Two digits were exchanged.');
      await walk.getByLabel('Measures in all').fill('12');
      await walk.getByRole('button', { name: 'Send the report' }).click();
      await walk.getByText(/Version 2, recorded on/).waitFor();
    },
    LONG_MILLISECONDS,
  );

  test(
    'an engineer sees the queues, sends a test message and copies the sample; where a person answers, the page says so',
    async () => {
      const walk = await page().as(await page().person('amber'), '/queues');
      await walk.getByRole('button', { name: 'Send a test message' }).click();
      await walk.getByText('No answer yet').waitFor();
      expect(await walk.getByLabel('Program').inputValue()).toContain('export async function takeSome');
      await expectAccessible(walk);
      await shoot(walk, 'queues');
      const phone = await page().as(await page().person('nook'), '/queues', { width: 'phone' });
      await phone.getByText(/You answer in this page/).waitFor();
      await expectAccessible(phone);
      await shoot(phone, 'queues-phone');
    },
    LONG_MILLISECONDS,
  );

  test(
    'its own figures are those that the Commission reads of it',
    async () => {
      const walk = await page().as(await page().person('nook'), '/own-figures?dialogue=PRODUCT_SAFETY');
      await walk.getByText(/the figures that the Commission reads of you/).waitFor();
      const month = new Date().toISOString().slice(0, 'YYYY-MM'.length);
      const asked = `/v1/kpis?from=${month}&to=${month}`;
      const { system } = page();
      const ours = await system.as('nook').ask<{ figures: unknown }>('GET', asked);
      const theirs = await system.as('commission').ask<{ figures: unknown }>('GET', `${asked}&marketplace=nook`);
      expect(ours.figures).toEqual(theirs.figures);
      await walk.getByRole('heading', { level: 2 }).first().waitFor();
      await walk.locator('.nb-busy').first().waitFor({ state: 'detached' });
      await expectAccessible(walk);
      await shoot(walk, 'own-figures');
    },
    LONG_MILLISECONDS,
  );

  test.each(['en', 'fr', 'de'] as const)(
    'at a phone every page of the inbox fits and keeps nobody out (%s)',
    async (language) => {
      const title = `${'Donaudampfschifffahrts'.repeat(6)} <script>alert(1)</script> שלום 🧸`;
      const listed = { url: `https://www.nook.example/item/70000${language.length}${language.charCodeAt(0)}`, title };
      const body = noticeBody('product_safety', { reference: reference(), items: [listed] });
      const [{ id = '' } = {}] = (await send(page().system, 'de-bnetza', body)).items;
      const walk = await page().as(await page().person('nook'), '/inbox', { width: 'phone', language });
      for (const path of ['/inbox', `/inbox?item=${id}`, '/own-measures', '/own-measures/new', '/queues']) {
        await walk.evaluate((to) => history.pushState(null, '', to), path);
        await walk.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
        await walk.locator('main h1, #item-title').first().waitFor();
        await walk.locator('.nb-busy').waitFor({ state: 'detached' });
        await expectAccessible(walk);
        await shoot(walk, `phone-${language}${path.replaceAll(/[^a-z-]/g, '_').slice(0, 24)}`);
      }
    },
    LONG_MILLISECONDS,
  );
});
