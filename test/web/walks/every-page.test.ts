import type { Page as Tab } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../../web/source/app/page.ts';
import { pages } from '../../../web/source/app/pages.ts';
import { barriersOf } from '../support/accessible.ts';
import { WIDTHS } from '../support/browser.ts';
import { type Somebody, shoot, useConsole } from '../support/console.ts';
import { type Places, playScene } from '../support/scene.ts';

/** Somebody of each role who sees all that the role has, and nobody. */
const WHO = {
  authority: ['de-bnetza', 'approver'],
  flagger: ['trusted-union', 'approver'],
  marketplace: ['nook', 'approver'],
  commission: ['commission', 'approver'],
  operator: ['operator', 'approver'],
  nobody: undefined,
} as const;
type Who = keyof typeof WHO;

/** Their own things: what an authority has is not there for others. */
const OWN = ['/exports/:id', '/notices/:id', '/office/orders/:id', '/submit/draft/:key', '/alerts/:id'];

const LANGUAGES = ['en', 'fr', 'de'] as const;
const PATIENCE_MILLISECONDS = 15_000;

function addressOf({ path }: Page, places: Places, who: Who): string | undefined {
  if (!path.includes(':')) return path;
  const place = places[`${who} ${path}`] ?? places[path];
  if (!place || (OWN.includes(path) && who !== 'authority' && !places[`${who} ${path}`])) return undefined;
  return path.replace(/:\w+/, encodeURIComponent(place));
}

const isFor = ({ roles }: Page, who: Who): boolean =>
  roles === 'public' ? who === 'nobody' : who !== 'nobody' && roles.includes(who);

/** Goes to an address without loading the page anew, and waits until nothing is on its way. */
async function goTo(tab: Tab, address: string): Promise<void> {
  await tab.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  const isThere = async () =>
    new URL(tab.url()).pathname === address &&
    (await tab.locator('main h1').count()) > 0 &&
    (await tab.locator('main .nb-busy, main [aria-busy="true"]').count()) === 0;
  await expect.poll(isThere, { timeout: PATIENCE_MILLISECONDS, message: address }).toBe(true);
}

describe.runIf(process.env['LONG'])('every page', () => {
  const console = useConsole();
  const people: Partial<Record<Who, Somebody>> = {};
  let places: Places;
  beforeAll(async () => {
    places = await playScene(console().system);
    for (const [who, [organisation, does]] of Object.entries(WHO).filter(([, each]) => each) as [
      Who,
      readonly [string, 'approver'],
    ][])
      people[who] = await console().person(organisation, does);
  }, 120_000);

  const visits = Object.keys(WHO).flatMap((who) =>
    (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).flatMap((width) =>
      LANGUAGES.map((language) => ({ who: who as Who, width, language })),
    ),
  );

  test.for(visits)('of the role $who keeps nobody out, at a $width, in $language', async ({ who, width, language }) => {
    const somebody = people[who];
    const tab = await (somebody
      ? console().as(somebody, '/', { width, language })
      : console().visit({ width, language }));
    if (!somebody) await tab.goto(console().url);
    const faults: string[] = [];
    for (const page of pages.filter((each) => isFor(each, who) || each.path === '/')) {
      const address = addressOf(page, places, who);
      if (!address) continue;
      await goTo(tab, address).catch((error: Error) => faults.push(error.message));
      await shoot(tab, [who, address.slice(1).replaceAll(/[^\w]+/g, '-') || 'start', width, language].join('.'));
      faults.push(...(await barriersOf(tab)));
    }
    expect(faults).toEqual([]);
  });
});
