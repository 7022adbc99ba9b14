import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../../../shared/contracts/kpi.ts';
import { listing, noticeBody, orderBody } from '../../builders/notices.ts';
import * as acts from '../../stack/support/acts.ts';
import { runCommand } from '../../stack/support/commands.ts';
import { exported } from '../../stack/support/exported.ts';
import type { System } from '../../stack/support/system.ts';
import { after, DAY, HOUR, setDate, useDate } from '../../stack/support/time.ts';
import { send } from '../../stack/support/work.ts';
import { expectAccessible } from '../support/accessible.ts';
import { shoot, useConsole } from '../support/console.ts';
import { tilesOf, tilesOn } from '../support/tiles.ts';

const START = '2026-05-04T08:00:00.000Z';
const MAY = 'from=2026-05&to=2026-05';
const AFTERWARDS = after(new Date().toISOString(), -5);
const LATER = after(AFTERWARDS, -90);
const NOW_MONTHS = `from=${LATER.slice(0, 7)}&to=${LATER.slice(0, 7)}`;
const MARKETPLACES = ['amber', 'bazaar', 'cedar'];

const items = (first: number, count: number) =>
  Array.from({ length: count }, (_, n) => listing(first + n, MARKETPLACES[n % 3]));

type Item = { readonly id: string; readonly marketplace: string };

/** The marketplaces act on some items, a while after they came. */
async function handle(system: System, of: readonly Item[], at: string): Promise<void> {
  setDate(at);
  for (const marketplace of MARKETPLACES) {
    const own = of.filter((each) => each.marketplace === marketplace);
    const types = [acts.receipt, acts.review, acts.decision, acts.measure, acts.notifierInformed];
    const actions = own.flatMap(({ id }) => types.map((make) => ({ itemId: id, action: make() })));
    if (actions.length > 0) await system.as(marketplace).ask('POST', '/v1/actions/batch', { actions });
  }
  await system.settle();
}

/** A month that is over, and one whose clocks run. */
async function live(system: System): Promise<void> {
  const sent = await send(
    system,
    'de-bnetza',
    noticeBody('product_safety', { reference: 'A', items: items(1000, 45) }),
  );
  await send(system, 'fr-dgccrf', noticeBody('product_safety', { reference: 'B', items: items(2000, 30) }));
  await send(system, 'de-bnetza', orderBody('product_safety', { reference: 'C', items: items(3000, 12) }));
  await send(system, 'trusted-union', noticeBody('counterfeit', { reference: 'D', items: items(4000, 12) }));
  const all = sent.items as readonly Item[];
  for (const [index, hours] of [2, 20, 30, 60, 150].entries())
    await handle(system, all.slice(index * 6, index * 6 + 6), after(START, hours * HOUR));
  setDate(after(START, 12 * DAY));
  for (const { id } of all.slice(0, 9))
    await system.as('de-bnetza').ask('POST', `/v1/items/${id}/checks`, acts.check('GONE'));
  for (const { id } of all.slice(9, 11))
    await system.as('de-bnetza').ask('POST', `/v1/items/${id}/checks`, acts.check('STILL_LIVE'));
  setDate(LATER);
  const young = await send(
    system,
    'de-bnetza',
    noticeBody('product_safety', { reference: 'E', items: items(5000, 12) }),
  );
  await handle(system, (young.items as readonly Item[]).slice(0, 5), after(LATER, 10));
  setDate(AFTERWARDS);
  await system.settle();
}

describe.runIf(process.env['LONG'])('figures in the page', () => {
  useDate(START);
  const console = useConsole();
  beforeAll(() => live(console().system), 120_000);

  /** What a stranger computes from the log, with no system running. */
  async function computed(months: string): Promise<Figure[]> {
    const { system } = console();
    const log = join(system.directory, 'figures.ndjson');
    await runCommand(system, 'log', '--out', log, '--before', AFTERWARDS);
    const { from = '', to = '' } = Object.fromEntries(new URLSearchParams(months));
    const range = ['--from', from, '--to', to, '--dialogue', 'PRODUCT_SAFETY', '--by', ''];
    const out = join(system.directory, 'figures.json');
    const said = await runCommand(
      system,
      'kpi',
      '--events',
      log,
      '--as-of',
      AFTERWARDS,
      ...range,
      '--format',
      'json',
      '--out',
      out,
    );
    expect(said.code, said.err).toBe(0);
    return (JSON.parse(readFileSync(out, 'utf8')) as { figures: Figure[] }).figures;
  }

  const isDrawn = (page: Page) => page.locator('#K8 [data-figure]').first().waitFor();
  const visit = async (who: 'commission' | 'amber', path: string, how?: { width: 'phone' }) => {
    const page = await console().as(await console().person(who), path, how);
    await isDrawn(page);
    return page;
  };
  const isCounted = ({ unit, estimator, source }: Figure) =>
    unit !== 'HOURS' && unit !== 'SECONDS' && !estimator && source === 'OBSERVED';

  test.each([MAY, NOW_MONTHS])('live tiles of %s say what the exact engine says', async (months) => {
    const page = await visit('commission', `/figures/PRODUCT_SAFETY?${months}`);
    const expected = tilesOf((await computed(months)).filter(isCounted));
    expect(Object.keys(expected).length).toBeGreaterThan(20);
    expect(await tilesOn(page)).toMatchObject(expected);
    await shoot(page, `figures-live-${months.slice(5, 12)}`);
    await expectAccessible(page);
  });

  test('a computation that was ordered shows every tile as the exact engine has it, and its curves', async () => {
    const page = await visit('commission', `/figures/PRODUCT_SAFETY?${MAY}`);
    await page.getByRole('button', { name: 'Compute exactly' }).click();
    await page.waitForURL(/run=/);
    await console().system.settle();
    await page.getByText('Computed exactly').first().waitFor();
    const observed = (await computed(MAY)).filter(({ source }) => source === 'OBSERVED');
    expect(await tilesOn(page)).toMatchObject(tilesOf(observed));
    await page.locator('.nb-chart__curve').first().waitFor();
    for (const each of await page.locator('main details').all()) await each.locator('summary').click();
    await expectAccessible(page);
    await shoot(page, 'figures-exact');
    await page.getByRole('button', { name: 'What “Re-appearance” means' }).click();
    await page.getByRole('dialog').getByText('verified to be gone').first().waitFor();
    await expectAccessible(page);
  });

  test('a marketplace sees of itself what the Commission sees of it', async () => {
    const own = await tilesOn(await visit('amber', `/figures/PRODUCT_SAFETY?${MAY}`));
    const seen = await tilesOn(await visit('commission', `/figures/PRODUCT_SAFETY?${MAY}&marketplace=amber`));
    expect(Object.keys(own).length).toBeGreaterThan(20);
    expect(own).toEqual(seen);
  });

  test('the address restores a figure by marketplace, in the order of the alphabet, with both averages below', async () => {
    const page = await visit(
      'commission',
      `/figures/PRODUCT_SAFETY?${MAY}&by=marketplace&figure=K8~removed~NOTICE~LEGAL`,
      { width: 'phone' },
    );
    const names = page.locator('section[aria-labelledby="breakdown"] .nb-bars__name');
    await expect
      .poll(() => names.allInnerTexts())
      .toEqual([
        'amber',
        'bazaar',
        'cedar',
        'Mean over marketplaces (3 marketplaces)',
        'All cases pooled (3 marketplaces)',
      ]);
    await expectAccessible(page);
    await shoot(page, 'figures-by-marketplace-phone');
  });

  test('without sign-in everybody sees what was released, pooled, and what is withheld', async () => {
    const before = await console().visit();
    await before.goto(`${console().url}/public`);
    await before.getByText('Nothing has been released yet').waitFor();
    await exported(console().system, 'commission', { kind: 'PUBLIC', from: '2026-05' });
    /** A browser of its own: whoever has asked keeps the answer for five minutes. */
    const page = await console().visit();
    await page.goto(`${console().url}/public?by=memberState&figure=K3~items~NOTICE~LEGAL`);
    await page.locator('[data-figure="K3~items~NOTICE~LEGAL"]').getByText('75', { exact: true }).waitFor();
    await page.getByText('withheld').nth(1).waitFor();
    await expectAccessible(page);
    await shoot(page, 'figures-public');
  });

  test('without sign-in everybody can read what each figure means', async () => {
    const page = await console().visit({ width: 'phone' });
    await page.goto(`${console().url}/definitions#K30`);
    await page.locator('#K30').getByText('verified to be gone').first().waitFor();
    await expectAccessible(page);
  });
});
