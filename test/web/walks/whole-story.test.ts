import { beforeAll, describe, expect, test } from 'vitest';
import { DETAILS } from '../../builders/notices.ts';
import { type Somebody, shoot, useConsole } from '../support/console.ts';
import { pick, press, write } from '../support/keyboard.ts';
import { tilesOn } from '../support/tiles.ts';

const LONGEST = 240_000;

describe.runIf(process.env['LONG'])('the whole story, with nothing but the page', () => {
  const console = useConsole();
  const people: Record<string, Somebody> = {};
  beforeAll(async () => {
    for (const id of ['de-bnetza', 'nook', 'commission']) people[id] = await console().person(id);
  });
  const as = (id: string, path: string) => console().as(people[id] as Somebody, path);
  const settle = () => console().system.settle();

  async function submit(url: string): Promise<string> {
    const page = await as('de-bnetza', '/submit?kind=NOTICE');
    await page.getByLabel('Sector').selectOption('product_safety');
    await page.getByLabel('Kind of infringement').selectOption('unsafe');
    await page.locator('#field-items').fill(url);
    await page.getByRole('button', { name: 'Add the links' }).click();
    await page.locator('.nb-submit-link').getByText('Recognised').waitFor();
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
    await page.getByRole('button', { name: /^Send the notice/ }).click();
    await page.getByRole('heading', { name: 'Sent' }).waitFor();
    const link = page.locator('main a[href^="/items/"]').first();
    await link.waitFor();
    await settle();
    return (await link.getAttribute('href')) ?? '';
  }

  test(
    'a listing is notified, asked about, removed, checked, counted, exported and vouched for',
    async () => {
      const analyst = await as('commission', '/figures/PRODUCT_SAFETY');
      await analyst.locator('main .nb-busy').first().waitFor({ state: 'detached' });
      const before = await tilesOn(analyst);

      const path = await submit('https://www.nook.example/item/900001');
      const id = path.split('/').at(-1) ?? '';

      const nook = await as('nook', '/inbox');
      await nook.locator(`a[href*="${id}"]`).first().click();
      await nook.getByRole('button', { name: 'Start the review' }).click();
      await nook.getByText('Report something else').click();
      await nook.getByRole('button', { name: 'Ask a question' }).click();
      await nook.getByLabel('Your question').fill('Which batch?');
      await nook.getByRole('button', { name: 'Ask a question' }).click();
      await nook.getByText(/Your question waits for an answer/).waitFor();
      await settle();

      const officer = await as('de-bnetza', path);
      await officer.getByRole('button', { name: 'Answer the question' }).click();
      await officer.getByLabel('Your answer').fill('Batch 12');
      await officer.getByRole('button', { name: 'Send the answer' }).click();
      await officer.getByText('answered the question').first().waitFor();
      await settle();

      const decider = await as('nook', `/inbox?item=${id}`);
      await decider.getByText('Batch 12').first().waitFor();
      await decider.getByRole('radio', { name: /^Remove/ }).check();
      await decider.getByRole('radio', { name: 'Law' }).check();
      await decider.getByRole('button', { name: 'Record the decision' }).click();
      await decider.getByText('Dealt with just now').waitFor();
      await settle();

      const checker = await as('de-bnetza', `${path}?act=check`);
      await checker.getByRole('button', { name: /Record the check/ }).click();
      await checker
        .getByText(/verified that the listing is gone/)
        .first()
        .waitFor();
      await shoot(checker, 'story-item');
      await settle();

      await analyst.goto(`${console().url}/figures/PRODUCT_SAFETY`);
      await analyst.locator('[data-figure]').first().waitFor();
      const after = await tilesOn(analyst);
      const moved = Object.keys(after).filter((name) => String(after[name]) !== String(before[name]));
      expect(moved.join(' ')).toMatch(/K3/);
      expect(moved.join(' ')).toMatch(/K7|K8/);
      await shoot(analyst, 'story-figures');

      await analyst.goto(`${console().url}/exports`);
      await analyst.getByRole('link', { name: 'Order an export' }).click();
      await analyst.getByRole('radio', { name: 'Figures', exact: true }).check();
      await analyst.getByRole('button', { name: 'Order the export' }).click();
      await analyst.waitForURL(/\/exports\/[0-9a-f-]{36}/);
      await settle();
      const verdict = analyst.locator('.nb-check[data-done="yes"]');
      await verdict.waitFor();
      expect(await verdict.textContent()).toContain('Every file is what was made');
      await shoot(analyst, 'story-export');
    },
    LONGEST,
  );

  test(
    'what was refused is complained about, and a person at the marketplace reverses the decision',
    async () => {
      const path = await submit('https://www.nook.example/item/900003');
      const id = path.split('/').at(-1) ?? '';
      const nook = await as('nook', `/inbox?item=${id}`);
      await nook.getByRole('radio', { name: /^No action/ }).check();
      await nook.getByLabel('Why?', { exact: true }).fill('It is another model.');
      await nook.getByRole('button', { name: 'Record the decision' }).click();
      await nook.getByText('Dealt with just now').waitFor();
      await settle();

      const officer = await as('de-bnetza', path);
      await officer.getByRole('button', { name: 'Complain', exact: true }).click();
      await officer.getByLabel(/^Why the decision is wrong/).fill('The seal is missing.');
      await officer.getByRole('button', { name: 'Send the complaint' }).click();
      await officer.getByText(/complained \(complaint 1\)/).waitFor();
      await settle();

      const decider = await as('nook', '/inbox?view=complaints');
      await decider.locator(`a[href*="${id}"]`).first().click();
      await decider.getByText('The seal is missing.').waitFor();
      await decider.getByRole('radio', { name: 'Reversed', exact: true }).check();
      await decider.getByLabel(/Qualified people decided/).check();
      await decider.getByRole('button', { name: 'Decide the complaint' }).click();
      await decider.getByRole('heading', { name: 'Impose a restriction' }).waitFor();
    },
    LONGEST,
  );

  test(
    'an officer does it with the keyboard alone: signs in, sends a notice, and checks the listing',
    async () => {
      const page = await console().visit();
      await page.goto(console().url);
      await press(page, page.getByRole('banner').getByRole('button', { name: 'Sign in' }));
      await press(page, page.locator(`button[name="sub"][value="${people['de-bnetza']?.subject}"]`));
      await press(page, page.getByRole('navigation').getByRole('link', { name: 'Send a notice' }));
      await press(page, page.getByRole('button', { name: 'Begin a notice' }));
      await pick(page, page.getByLabel('Sector'), 'product_safety');
      await pick(page, page.getByLabel('Kind of infringement'), 'unsafe');
      await write(page, page.locator('#field-items'), 'https://www.nook.example/item/900002');
      await press(page, page.getByRole('button', { name: 'Add the links' }));
      await page.locator('.nb-submit-link').getByText('Recognised').waitFor();
      await pick(page, page.getByLabel('Hazard', { exact: true }), 'CHOKING');
      await write(page, page.getByLabel(/Safety Gate/).first(), DETAILS.product_safety.alertNumber);
      await write(page, page.getByLabel(/Product name|^Name of the product|^Product$/).first(), 'Wooden rattle');
      await write(page, page.getByLabel('Explanation'), 'Small parts come off.');
      await press(page, page.getByLabel(/I believe in good faith/), 'Space');
      await press(page, page.getByRole('button', { name: /^Send the notice/ }));
      await page.getByRole('heading', { name: 'Sent' }).waitFor();
      await press(page, page.locator('main a[href^="/items/"]').first());
      await page.getByRole('heading', { level: 1 }).waitFor();
      await press(
        page,
        page
          .getByRole('main')
          .getByRole('button', { name: /^(Check|Record a check)/ })
          .first(),
      );
      await press(page, page.getByRole('button', { name: /Record the check/ }));
      await page
        .getByText(/found the listing gone/)
        .first()
        .waitFor();
    },
    LONGEST,
  );
});
