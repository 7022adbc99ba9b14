import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OrderDraftSummary } from '../../../shared/contracts/order-draft.ts';
import { listingUrl, noticeBody, orderBody } from '../../builders/notices.ts';
import { send } from '../../stack/support/work.ts';
import { expectAccessible } from '../support/accessible.ts';
import { type Somebody, shoot, useConsole } from '../support/console.ts';

describe.runIf(process.env['LONG'])('an office shares out its work', () => {
  const office = useConsole();
  let officer: Somebody;
  let approver: Somebody;
  beforeAll(async () => {
    officer = await office().person('de-bnetza', 'officer');
    approver = await office().person('de-bnetza', 'approver');
  });
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const look = async (page: Page, name: string) => {
    await expectAccessible(page);
    await shoot(page, name);
  };

  test('an officer writes an order, an approver sends it back, then approves it, and it is delivered', async () => {
    const deciding = await office().as(approver, '/office/settings');
    await heading(deciding, 'How orders are sent');
    await deciding.getByLabel('Every order needs the approval of a second person').check();
    await deciding.getByRole('button', { name: 'Save' }).click();
    await deciding.getByText('Your choice is recorded').waitFor();
    await look(deciding, 'office-settings');

    const machine = office().system.as('de-bnetza');
    const contact = { name: 'Ada Muster', email: 'ada@de-bnetza.example' };
    const first = orderBody('product_safety', { reference: 'ORDER-1', contact, items: [{ url: listingUrl(71) }] });
    await machine.ask<OrderDraftSummary>('POST', '/v1/order-drafts', first);
    await deciding.goto(`${office().url}/office/approvals`);
    await deciding.getByRole('row', { name: /ORDER-1/ }).waitFor();
    await look(deciding, 'office-approvals');
    await deciding.getByRole('link', { name: 'ORDER-1' }).click();
    await deciding.getByText('ada@de-bnetza.example').waitFor();
    await look(deciding, 'office-order');
    await deciding.getByRole('button', { name: 'Refuse' }).click();
    await deciding.getByRole('dialog').getByLabel('Why it is refused').fill('The batch is missing');
    await look(deciding, 'office-refuse');
    await deciding.getByRole('dialog').getByRole('button', { name: 'Refuse' }).click();
    await deciding.getByText('Refused', { exact: true }).first().waitFor();

    const writing = await office().as(officer, '/office/approvals?tab=all');
    await writing.getByRole('link', { name: 'ORDER-1' }).click();
    await writing.getByText('The batch is missing').waitFor();
    await writing.getByRole('link', { name: 'Write it anew from here' }).click();
    await writing.getByLabel('Explanation').fill('Batch 2026-02: small parts come off.');
    await writing.getByRole('button', { name: /^Hand over for approval/ }).click();
    await writing.getByText('An approver of your authority decides on this order.').waitFor();
    const { pathname } = new URL(writing.url());

    await deciding.goto(`${office().url}${pathname}`);
    await deciding.getByText('Batch 2026-02: small parts come off.').waitFor();
    await deciding.getByRole('button', { name: 'Approve and send' }).click();
    await deciding.getByRole('link', { name: 'See what became of the order' }).click();
    await deciding.getByText('Delivered').first().waitFor();
  });

  test('items are taken, noted upon and handed over, and who leaves can act no more', async () => {
    const { system } = office();
    const items = [listingUrl(81), listingUrl(82)].map((url) => ({ url }));
    const sent = await send(system, 'de-bnetza', noticeBody('product_safety', { reference: 'WORK-1', items }));
    await system.settle();
    const working = await office().as(officer, '/office/work?tab=nobody');
    await working.getByRole('button', { name: /^Take/ }).first().waitFor();
    await look(working, 'office-nobody');
    await working.getByRole('button', { name: /^Take/ }).first().click();
    await working.getByText('The item is assigned to you').waitFor({ state: 'attached' });
    await working.getByRole('tab', { name: 'Assigned to me' }).click();
    await working.getByRole('button', { name: /^Release/ }).waitFor();
    await look(working, 'office-mine');

    await working.goto(`${office().url}/items/${sent.items[0]?.id}`);
    const panel = working.getByRole('region', { name: 'Within your organisation' });
    await panel.getByLabel('New note').fill('Ask <b>the laboratory</b> \u202e=1+1');
    await panel.getByRole('button', { name: 'Add the note' }).click();
    await panel.getByText('Ask <b>the laboratory</b>').first().waitFor();
    await look(working, 'office-panel');

    const managing = await office().as(approver, `/office/handover?from=${officer.subject}`);
    await managing.getByLabel('To', { exact: true }).selectOption({ label: `${approver.email} (you)` });
    await managing.getByRole('button', { name: 'Hand over everything' }).click();
    await managing.getByText(/now belong/).waitFor();
    await look(managing, 'office-handover');
    await managing.goto(`${office().url}/office/people`);
    await managing.getByRole('row', { name: new RegExp(officer.email) }).waitFor();
    await look(managing, 'office-people');
    await managing.getByRole('button', { name: `End access ${officer.email}` }).click();
    await look(managing, 'office-leaving');
    await managing.getByRole('button', { name: 'End access now' }).click();
    await managing.getByText(`The access of ${officer.email} has ended`).waitFor();
    await look(managing, 'office-left');

    const back = await office().visit();
    await back.goto(office().url);
    await back.getByRole('banner').getByRole('button', { name: 'Sign in', exact: true }).click();
    await back.locator(`button[value="${approver.subject}"]`).waitFor();
    expect(await back.locator(`button[value="${officer.subject}"]`).count()).toBe(0);
  });

  test.each(['fr', 'de'] as const)('the same pages in %s, on a phone', async (language) => {
    const page = await office().as(approver, '/office/people', { width: 'phone', language });
    for (const path of ['people', 'settings', 'work', 'handover', 'approvals?tab=all']) {
      await page.goto(`${office().url}/office/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await look(page, `office-${path.split('?')[0]}-${language}-phone`);
    }
    const seller = { id: 'bazaar-1', name: 'Bazaar Ltd' };
    const order = { reference: `ORDER-${language}`, items: [{ url: listingUrl(91), seller }] };
    const machine = office().system.as('de-bnetza');
    const { id } = await machine.ask<OrderDraftSummary>('POST', '/v1/order-drafts', orderBody('product_safety', order));
    await page.goto(`${office().url}/office/orders/${id}`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await look(page, `office-order-${language}-phone`);
  });
});
