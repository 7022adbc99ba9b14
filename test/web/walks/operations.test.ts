import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { takeSome } from '../../../samples/consumer.ts';
import { queueClient } from '../../../shared/store/queues.ts';
import { put, queueUrl } from '../../stack/support/mail.ts';
import { expectAccessible } from '../support/accessible.ts';
import { type Somebody, shoot, useConsole } from '../support/console.ts';

describe.runIf(process.env['LONG'])('what operators do', () => {
  const console = useConsole();
  let operator: Somebody;
  beforeAll(async () => {
    operator = await console().person('operator');
  });

  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
  const fill = (page: Page, label: string, value: string) =>
    page.getByLabel(label, { exact: true }).first().fill(value);

  /** What the machine of a marketplace does: it takes what lies on its inbox, and answers a test. */
  async function consume(marketplace: string): Promise<void> {
    const [inbox, actions] = [`inbox-${marketplace}`, `actions-${marketplace}`].map((name) =>
      queueUrl(console().system, name),
    ) as [string, string];
    const consumer = { queues: queueClient(), inbox, actions, done: new Set<string>(), work: async () => [] };
    await expect.poll(() => takeSome(consumer, 0), { timeout: 20_000 }).toBeGreaterThan(0);
    await console().system.settle();
  }

  test('a marketplace is connected on one page, and its test message arrives at a real queue and is answered', async () => {
    const page = await console().as(operator, '/onboarding');
    await heading(page, 'Connect a marketplace').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Register and go on' }).click();
    await page.getByRole('alert').getByText('There is a problem').waitFor();
    await shoot(page, 'onboarding-faults');

    await fill(page, 'Id', 'harbour');
    await fill(page, 'Name', 'Harbour market');
    await fill(page, 'Functional mailbox', 'notices@harbour.example');
    await page.getByLabel('Where action is to be taken').selectOption('NL');
    await fill(page, 'Hosts that show listings', 'www.harbour.example');
    await fill(page, 'Paths of listings', '/item/{digits}');
    await fill(page, 'Standard spelling of an address', '/item/{id}');
    await fill(page, 'Try a link', 'https://harbour.example/item/4711471?from=mail');
    await shoot(page, 'onboarding-link');
    await page.getByText('Item number 4711471').waitFor();
    await page.getByRole('button', { name: 'Register and go on' }).click();
    await page
      .getByRole('heading', { name: 'Harbour market' })
      .or(page.getByRole('link', { name: 'Harbour market' }))
      .waitFor();

    await page.getByText('No point of contact is designated').waitFor();
    await fill(page, 'Where it is written', 'Letter of 1 June 2026');
    await page.getByRole('button', { name: 'Add a designation' }).click();
    await page.getByRole('cell', { name: 'Letter of 1 June 2026' }).waitFor();
    await console().system.settle();
    await expect.poll(() => page.getByText('There', { exact: true }).count(), { timeout: 20_000 }).toBe(2);

    await fill(page, 'Name of the machine', 'case management');
    await page.getByRole('button', { name: 'Make credentials' }).click();
    await page.getByText('The secret is shown this once').waitFor();

    await page.getByRole('button', { name: 'Send a test message' }).click();
    await page.getByText('Waiting for the answer').waitFor();
    await consume('harbour');
    await page.getByText('Arrived and answered').waitFor();
    await expectAccessible(page);
    await shoot(page, 'onboarding-done');
  });

  test('a dead letter is seen without what was in it, and what cannot go back says so', async () => {
    await put(console().system, 'inbox-dead', [
      JSON.stringify({
        ...{ specversion: '1.0', id: 't', source: '/noticeboard', type: 'TestMessage' },
        data: { test: 't', marketplace: 'amber', askedAt: '2026-06-01T08:00:00.000Z' },
      }),
      'name: a person',
    ]);
    const page = await console().as(operator, '/dead-letters');
    await page.getByRole('cell', { name: 'Unreadable' }).waitFor();
    expect(await page.getByText('a person').count()).toBe(0);
    await expectAccessible(page);
    await shoot(page, 'dead-letters');
    await page.getByRole('button', { name: 'Choose all' }).click();
    await page.getByRole('button', { name: 'Send 1 letter back' }).click();
    await page.getByText('1 went through, 0 did not.').first().waitFor();
    await page.getByRole('cell', { name: 'Unreadable' }).waitFor();
    await page.getByRole('cell', { name: 'Message: TestMessage' }).waitFor({ state: 'detached' });
  });

  test.each([
    ['/operations', 'Operations'],
    ['/calendars', 'Calendars of public holidays'],
    ['/retention', 'Retention'],
    ['/organisations?role=flagger', 'Organisations'],
    ['/organisations/new?role=flagger', 'Register an organisation'],
    ['/organisations/amber', /amber/],
    ['/organisations/amber/people', 'People of the organisation'],
    ['/contact-points/new', 'Register a contact point'],
  ])('%s keeps nobody out, at a desk and on a phone, in every language', async (path, name) => {
    const page = await console().as(operator, path);
    await heading(page, name).waitFor();
    await page.locator('.nb-busy').waitFor({ state: 'detached' });
    await expectAccessible(page);
    await shoot(page, `operations${path.replaceAll(/\W+/g, '-')}`);
    for (const language of ['Français', 'Deutsch']) {
      await page.getByRole('button', { name: language }).click();
      await expectAccessible(page);
    }
    const phone = await console().as(operator, path, { width: 'phone', language: 'de' });
    await phone.getByRole('heading', { level: 1 }).waitFor();
    await phone.locator('.nb-busy').waitFor({ state: 'detached' });
    await expectAccessible(phone);
    await shoot(phone, `operations${path.replaceAll(/\W+/g, '-')}-phone`);
  });

  test('a contact point is registered, and a bad one says at which field', async () => {
    const page = await console().as(operator, '/contact-points/new');
    await heading(page, 'Register a contact point').waitFor();
    await fill(page, 'Id', 'se-coordinator');
    await page.getByLabel('Kind', { exact: true }).selectOption('COORDINATOR');
    await page.getByLabel('Member State', { exact: true }).selectOption('SE');
    await fill(page, 'Name of the office', 'Coordinator for digital services');
    await fill(page, 'Mailbox', 'dsc@authority.example');
    await page.getByRole('button', { name: 'Register' }).click();
    await page.getByRole('alert').getByText('There is a problem').waitFor();
    await fill(page, 'Source', 'Published by the Commission');
    await page.getByRole('button', { name: 'Register' }).click();
    await page.waitForURL('**/contact-points');
  });
});
