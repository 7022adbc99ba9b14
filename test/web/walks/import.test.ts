import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ndjson, rasffCsv, safetyGateXml, xlsx } from '../../builders/import-files.ts';
import { DETAILS, listingUrl, noticeBody } from '../../builders/notices.ts';
import { expectAccessible } from '../support/accessible.ts';
import { shoot, useConsole } from '../support/console.ts';

describe.runIf(process.env['LONG'])('an officer brings files in', () => {
  const office = useConsole();

  const choose = (page: Page, name: string, bytes: Uint8Array) =>
    page
      .getByLabel('Drop a file here, or choose one')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

  /** As one drags a file from the desk into the page. */
  const drop = (page: Page, name: string, bytes: Uint8Array) =>
    page.locator('.nb-import-drop').evaluate(
      (place, file) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(file.bytes)], file.name));
        for (const type of ['dragover', 'drop'])
          place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      { name, bytes: [...bytes] },
    );

  /** Starts, and waits until it is done. */
  async function start(page: Page): Promise<void> {
    const goodFaith = page.getByLabel(/For all notices of this file/);
    await page.getByRole('button', { name: /^Bring in/ }).waitFor();
    if (await goodFaith.isVisible()) await goodFaith.check();
    await page.getByRole('button', { name: /^Bring in/ }).click();
    await page.locator('.govuk-body-l').getByText(/^Done/).waitFor();
  }
  async function bringIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
    await choose(page, name, bytes);
    await start(page);
  }
  const done = (page: Page) => page.locator('.govuk-body-l').textContent();

  test('files of every kind are brought in row by row, and an alert becomes a notice', async () => {
    const page = await office().as(await office().person('de-bnetza'), '/import');
    await page.getByLabel('Drop a file here, or choose one').waitFor();
    await expectAccessible(page);
    await shoot(page, 'import-empty');
    const details = { ...DETAILS.product_safety };
    const notices = [1, 2].map((n) => {
      const { goodFaith: _, ...body } = noticeBody('product_safety', {
        reference: `N-${n}`,
        details,
        items: [{ url: listingUrl(20 + n) }],
      });
      return body;
    });
    await bringIn(
      page,
      'notices.ndjson',
      ndjson(...notices, '{"broken', noticeBody('food', { reference: 'N-3', items: [{ url: '=cmd|1' }] })),
    );
    expect(await done(page)).toBe('Done: 2 rows taken, 1 refused.');
    await page.getByRole('listbox').focus();
    await page.keyboard.press('End');
    await page.locator('.nb-import__details').getByText('/items/0/url').waitFor();
    await expectAccessible(page);
    await shoot(page, 'import-notices');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the faults as CSV' }).click();
    expect((await saving).suggestedFilename()).toBe('notices.ndjson.faults.csv');
    await page.getByRole('button', { name: 'Another file' }).click();
    const headings = [
      'reference',
      'sector',
      'category',
      'explanation',
      'details.hazardCategory',
      'details.rasffReference',
      'url',
    ];
    const cells = ['T-1', 'food', 'unsafe', 'Salmonella', 'PATHOGENIC_MICROORGANISMS', '2026.1234'];
    await bringIn(page, 'notices.xlsx', xlsx([headings, [...cells, listingUrl(31)], [...cells, listingUrl(32)]]));
    expect(await done(page)).toBe('Done: 1 row taken, 0 refused.');
    await page.getByRole('button', { name: 'Another file' }).click();
    await drop(page, 'rasff.csv', rasffCsv('2022.7665', '2022.7666'));
    await start(page);
    expect(await done(page)).toBe('Done: 2 rows taken, 0 refused.');
    await page.getByRole('button', { name: 'Another file' }).click();
    await bringIn(page, 'safety-gate.xml', safetyGateXml('SR/00001/26'));
    expect(await done(page)).toBe('Done: 1 row taken, 0 refused.');
    await page.getByRole('option').first().click();
    await page.getByRole('link', { name: 'To the alert' }).click();
    await page.getByText('Robot Fish').first().waitFor();
    await expectAccessible(page);
    await shoot(page, 'alert');
    await page.getByRole('link', { name: 'Make a notice of it' }).click();
    await page.getByRole('heading', { name: 'Draft' }).waitFor();
    expect(await page.getByLabel('Your reference').inputValue()).toBe('SR/00001/26');
    expect(await page.getByLabel('Explanation').inputValue()).toContain('SR/00001/26');
  });

  test('a large workbook is read where nothing may be made into code or into a worker of its own', async () => {
    const page = await office().as(await office().person('de-bnetza'), '/import');
    const rows = Array.from({ length: 5_000 }, (_, n) => [
      `T-${n}`,
      'food',
      'unsafe',
      `Salmonella ${n * 7919}`,
      listingUrl(n),
    ]);
    const heading = ['reference', 'sector', 'category', 'explanation', 'url'];
    const bytes = xlsx([heading, ...rows]);
    await choose(page, 'large.xlsx', bytes);
    await page.getByRole('button', { name: 'Bring in 5,000 rows' }).waitFor();
  });

  test('ten thousand rows keep the page at ease: only those in sight are drawn', async () => {
    const page = await office().as(await office().person('de-bnetza'), '/import');
    const lines = Array.from({ length: 10_000 }, (_, n) => `{"reference":"R-${n}"}`);
    await choose(page, 'many.ndjson', ndjson(...lines));
    await page.getByRole('button', { name: 'Bring in 10,000 rows' }).waitFor();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('End');
    await page.getByRole('option', { name: 'R-9999' }).waitFor();
    expect(await page.getByRole('option').count()).toBeLessThan(50);
  });
});
