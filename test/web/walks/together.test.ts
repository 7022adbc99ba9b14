import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { shoot, useConsole } from '../support/console.ts';

const LONGEST = 120_000;
const DAY_MILLISECONDS = 86_400_000;

/** A moment so many days from now, as the browser's own field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * DAY_MILLISECONDS).toISOString().slice(0, 16);

async function looked(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await shoot(page, name);
}

describe.runIf(process.env['LONG'])('what authorities do together', () => {
  const console = useConsole();

  test(
    'two authorities act together under one name: the one opens it, the other takes part',
    async () => {
      const page = await console().as(await console().person('de-bnetza'), '/coordinated-actions');
      await page.getByRole('link', { name: 'Open a coordinated action' }).click();
      await page.getByLabel('Name').fill('Chargers 2026');
      await page.getByLabel('Reference').fill('SWEEP-1');
      await page.getByRole('checkbox', { name: 'Product safety' }).check();
      await page.getByLabel('From').fill(inDays(-1));
      await page.getByLabel('Invited authorities').fill('fr-dgccrf');
      await looked(page, 'sweeps-new');
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.getByRole('heading', { name: 'Chargers 2026' }).waitFor();
      await page.getByText('All authorities together').first().waitFor();
      await looked(page, 'sweeps-one');
      const other = await console().as(await console().person('fr-dgccrf'), '/coordinated-actions', { language: 'fr' });
      await other.getByText('Invitée').waitFor();
      await looked(other, 'sweeps-list-fr');
      await other.getByRole('link', { name: 'Chargers 2026' }).click();
      await other.getByRole('button', { name: 'Participer' }).click();
      await other.getByText('Les vôtres').waitFor();
    },
    LONGEST,
  );

  test(
    'observers record looks that they paste, each with its own result, and see no others before the window closes',
    async () => {
      const page = await console().as(await console().person('de-bnetza'), '/monitoring-rounds/new');
      await page.getByLabel('Name').fill('Toys');
      await page.getByLabel('Reference').fill('ROUND-1');
      await page.getByLabel('Sector').selectOption('counterfeit');
      await page.getByRole('checkbox', { name: /amber/ }).check();
      await page.getByLabel('From').fill(inDays(-1));
      await page.getByLabel('Method').fill('The first fifty results of ten terms');
      await page.getByLabel('Channel A').fill('Trusted flagger');
      await page.getByLabel('Channel B').fill('Ordinary user');
      await page.getByLabel('Observers').fill('brand-owner');
      await looked(page, 'rounds-new');
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.getByText('They are shown once the window has closed').waitFor();
      const flagger = await console().as(await console().person('brand-owner'), '/monitoring-rounds', {
        width: 'phone',
      });
      await looked(flagger, 'rounds-list-phone');
      await flagger.getByRole('link', { name: 'Toys' }).click();
      const pasted = [
        'L-1;https://www.amber.example/item/700001;FINE',
        'L-2;https://www.nowhere.example/item/1;FINE',
        'L-3;no result',
      ];
      await flagger.getByLabel('Paste them from a spreadsheet').fill(pasted.join('\n'));
      await flagger.getByText('These lines lack').waitFor();
      await flagger.getByRole('button', { name: 'Record 2 looks' }).click();
      await flagger.getByText('Refused', { exact: true }).waitFor();
      await flagger.getByText('Recorded', { exact: true }).waitFor();
      await looked(flagger, 'rounds-one-phone');
    },
    LONGEST,
  );

  test(
    'everybody finds the contact points of a Member State, in their own language and on a phone',
    async () => {
      const { system } = console();
      const point = { kind: 'COORDINATOR', memberState: 'FI', name: 'Traficom', email: 'dsc@coordinator.example' };
      const told = { ...point, from: '2024-02-17T00:00:00.000Z', source: 'List of the Commission' };
      await system.operator.ask('PUT', '/v1/contact-points/fi-dsc', told);
      const page = await console().as(await console().person('nook', 'reader'), '/contact-points?memberState=FI', {
        width: 'phone',
        language: 'fr',
      });
      await page.getByText('Traficom').waitFor();
      await looked(page, 'contact-points-phone-fr');
    },
    LONGEST,
  );
});
