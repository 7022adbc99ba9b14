import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { type Somebody, shoot, useConsole } from '../support/console.ts';

describe.runIf(process.env['LONG'])('signing in', () => {
  const console = useConsole();
  let officer: Somebody;
  beforeAll(async () => {
    officer = await console().person('de-bnetza', 'officer');
  });
  const who = (page: Awaited<ReturnType<ReturnType<typeof console>['visit']>>) =>
    page.getByRole('banner').locator('.nb-header__who');

  test('one click on the page of the provider is enough, and a reload loses nobody', async () => {
    const page = await console().as(officer);
    await expect.poll(() => who(page).textContent()).toContain(officer.email);
    await shoot(page, 'start-officer');
    await page.reload();
    await who(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('tokens are in no storage of the browser', async () => {
    const page = await console().as(officer);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toMatch(/eyJ/);
  });

  test('who signs out is forgotten by the page and by the provider', async () => {
    const page = await console().as(officer);
    await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await page.goto(`${console().url}/items`);
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).waitFor();
  });

  test('an operator signs in by the group of operators', async () => {
    const page = await console().as(await console().person('operator'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);
  });

  test('a page that is for others says whom it is for', async () => {
    const page = await console().as(await console().person('nook', 'officer'), '/items');
    await page.getByRole('heading', { name: 'You may not see this page' }).waitFor();
  });
});
