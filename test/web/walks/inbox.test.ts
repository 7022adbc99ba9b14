import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { noticeBody } from '../../builders/notices.ts';
import { decision } from '../../stack/support/acts.ts';
import { itemOf, post, reference, send } from '../../stack/support/work.ts';
import { expectAccessible } from '../support/accessible.ts';
import { type Somebody, shoot, useConsole } from '../support/console.ts';

const LONG_MILLISECONDS = 120_000;
const DAY_MILLISECONDS = 86_400_000;

/** A marketplace of two people answers in the page. */
describe.runIf(process.env['LONG'])('the inbox', () => {
  const page = useConsole();
  const people: Record<string, Somebody> = {};
  let listings = 0;

  /** Items of a marketplace, each of a notice of its own; received so many days ago where it is not connected. */
  async function notify(at: 'nook' | 'dune', titles: readonly string[], daysAgo = 0): Promise<string[]> {
    const ids: string[] = [];
    for (const title of titles) {
      listings += 1;
      const receivedAt = new Date(Date.now() - daysAgo * DAY_MILLISECONDS).toISOString();
      const external = at === 'dune' ? { external: { receivedAt, proof: 'Return receipt' } } : {};
      const item = { url: `https://www.${at}.example/item/${700_000 + listings}`, title, ...external };
      const body = noticeBody('product_safety', { reference: reference(), items: [item] });
      ids.push(...(await send(page().system, 'de-bnetza', body)).items.map(({ id }) => id));
    }
    return ids;
  }

  const stateOf = async (at: string, id: string) => (await itemOf(page().system.as(at), id)).state;
  const press = async (of: Page, ...keys: readonly string[]) => {
    for (const key of keys) await of.keyboard.press(key);
  };
  const openTitle = (of: Page) => of.locator('#item-title');

  beforeAll(async () => {
    for (const at of ['nook', 'dune', 'amber']) people[at] = await page().person(at);
    people['colleague'] = await page().person('nook');
    people['reader'] = await page().person('nook', 'reader');
  }, LONG_MILLISECONDS);
  const who = (name: string): Somebody => people[name] as Somebody;

  test(
    'what is late and what is due soon is cleared with the keyboard alone',
    async () => {
      const late = await notify('dune', ['Late rattle'], 9);
      const soon = await notify('dune', ['Rattle in red', 'Rattle in blue']);
      const walk = await page().as(who('dune'), '/inbox');
      await walk.getByRole('link', { name: /Late rattle/ }).waitFor();
      expect(await walk.locator('.nb-inbox__group').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Late\s+1$/)]),
      );
      await expectAccessible(walk);
      await shoot(walk, 'inbox-list');
      await press(walk, 'j');
      expect(await walk.evaluate(() => document.activeElement?.textContent)).toContain('Late rattle');
      await press(walk, '?');
      await walk.getByRole('dialog').waitFor();
      await expectAccessible(walk);
      await press(walk, 'Escape');
      await walk.getByRole('dialog').waitFor({ state: 'detached' });
      await press(walk, 'Enter');
      for (const title of ['Late rattle', 'Rattle in blue', 'Rattle in red']) {
        await openTitle(walk).filter({ hasText: title }).waitFor();
        const outcome = walk.locator('#decision').getByRole('radio').first();
        await outcome.waitFor();
        await press(walk, 'd');
        await expect.poll(() => outcome.evaluate((each) => each === document.activeElement)).toBe(true);
        await press(walk, 'Space');
        const ground = walk.getByRole('radio', { name: 'Law' }).first();
        await ground.waitFor();
        while (!(await ground.evaluate((each) => each === document.activeElement))) await press(walk, 'Tab');
        await press(walk, 'Space');
        await walk.getByText('on the ground of the law').first().waitFor();
        if (title === 'Late rattle') {
          await expectAccessible(walk);
          await shoot(walk, 'inbox-decide');
        }
        await press(walk, 'Enter');
        await walk.locator('.nb-inbox__row[data-done="yes"]', { hasText: title }).waitFor();
      }
      for (const id of [...late, ...soon]) expect(await stateOf('dune', id)).toBe('ACTION_IMPLEMENTED');
      await page().system.settle();
      await walk.reload();
      await walk.getByText('Nothing waits for a decision').waitFor();
    },
    LONG_MILLISECONDS,
  );

  test(
    'of two people who decide the same item the second sees what the other did, and keeps what was typed',
    async () => {
      const [id = ''] = await notify('nook', ['Contested rattle']);
      const [first, second] = [
        await page().as(who('nook'), `/inbox?item=${id}`),
        await page().as(who('colleague'), `/inbox?item=${id}`),
      ];
      for (const each of [first, second]) await openTitle(each).waitFor();
      await second.getByRole('radio', { name: /^No action/ }).check();
      await second.getByLabel('Why?', { exact: true }).fill('It is another model.');
      await first.getByRole('radio', { name: /^Remove/ }).check();
      await first.getByRole('radio', { name: 'Law' }).check();
      await first.getByRole('button', { name: 'Record the decision' }).click();
      await first.getByText('Dealt with just now').waitFor();
      await second.getByRole('button', { name: 'Record the decision' }).click();
      const alert = second.getByRole('alert').filter({ hasText: 'Somebody else was faster' });
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(/Decision: Remove \(nook/);
      expect(await second.getByLabel('Why?', { exact: true }).inputValue()).toBe('It is another model.');
      await expectAccessible(second);
      await shoot(second, 'inbox-conflict');
      const { timeline } = await itemOf(page().system.as('nook'), id);
      expect(timeline.filter(({ type }) => type === 'DECIDED')).toHaveLength(1);
    },
    LONG_MILLISECONDS,
  );

  test(
    'a decision on several items at once answers for each; what somebody else decided meanwhile is named',
    async () => {
      const ids = await notify('nook', ['Bulk one', 'Bulk two', 'Bulk three']);
      const walk = await page().as(who('nook'), '/inbox');
      for (const title of ['Bulk one', 'Bulk two', 'Bulk three'])
        await walk.getByRole('checkbox', { name: `Select: ${title}` }).check();
      await walk.getByRole('button', { name: 'Decide on what is selected' }).click();
      await walk.getByRole('radio', { name: /^Disable/ }).check();
      await walk.getByRole('radio', { name: 'Terms and conditions' }).check();
      const other = decision({ outcome: 'NO_ACTION', ground: undefined, reason: 'Genuine' });
      expect((await post(page().system.as('nook'), `/v1/items/${ids[1]}/actions`, other)).status).toBe(201);
      await walk.getByRole('button', { name: 'Record for 3 items' }).click();
      await walk.getByRole('button', { name: /Try the one that failed again/ }).waitFor();
      expect(await walk.getByRole('row').allInnerTexts()).toEqual([
        expect.stringContaining('Result'),
        expect.stringMatching(/Bulk .*\tRecorded/),
        expect.stringMatching(/Bulk two\tDecide/),
        expect.stringMatching(/Bulk .*\tRecorded/),
      ]);
      await expectAccessible(walk);
      await shoot(walk, 'inbox-bulk');
      expect([await stateOf('nook', ids[0] ?? ''), await stateOf('nook', ids[1] ?? '')]).toEqual([
        'ACTION_IMPLEMENTED',
        'DECIDED_NO_ACTION',
      ]);
    },
    LONG_MILLISECONDS,
  );

  test(
    'a question is asked and answered; a complaint is decided with a person; a reader only reads',
    async () => {
      const [asked = '', complained = ''] = await notify('nook', ['Unclear rattle', 'Refused rattle']);
      const walk = await page().as(who('nook'), `/inbox?item=${asked}`);
      await walk.getByRole('button', { name: 'Start the review' }).click();
      await walk.getByText('Report something else').click();
      await walk.getByRole('button', { name: 'Ask a question' }).click();
      await walk.getByLabel('Your question').fill('Which batch? <b>=1+1</b> שלום');
      await walk.getByRole('button', { name: 'Ask a question' }).click();
      await walk.getByText(/Your question waits for an answer/).waitFor();
      expect(await stateOf('nook', asked)).toBe('INFO_REQUESTED');
      const refusal = decision({ outcome: 'NO_ACTION', ground: undefined, reason: 'Genuine' });
      await post(page().system.as('nook'), `/v1/items/${complained}/actions`, refusal);
      const complaint = { actionId: 'c-1', complainant: 'NOTIFIER', subject: 'e', statement: 'The seal is missing.' };
      const lodged = await post(page().system.as('de-bnetza'), `/v1/items/${complained}/complaints`, complaint);
      expect(lodged.status).toBe(201);
      await page().system.settle();
      await walk.goto(`${page().url}/inbox?view=complaints`);
      await walk
        .getByRole('banner')
        .getByRole('button', { name: 'Sign in' })
        .or(walk.getByRole('link', { name: /Refused rattle/ }))
        .first()
        .waitFor();
      await walk.getByRole('link', { name: /Refused rattle/ }).click();
      await walk.getByText('The seal is missing.').waitFor();
      await walk.getByRole('radio', { name: 'Reversed', exact: true }).check();
      await walk.getByLabel(/Qualified people decided/).check();
      await walk.getByRole('button', { name: 'Decide the complaint' }).click();
      await walk.getByRole('heading', { name: 'Impose a restriction' }).waitFor();
      await expectAccessible(walk);
      await shoot(walk, 'inbox-complaint');
      const reader = await page().as(who('reader'), `/inbox?item=${complained}`, { width: 'phone' });
      await reader.getByText('You may read here.').waitFor();
      await expectAccessible(reader);
      await shoot(reader, 'inbox-reader-phone');
    },
    LONG_MILLISECONDS,
  );
});
