import { beforeAll, describe, expect, test } from 'vitest';
import { decideOn } from '../../stack/support/sellers.ts';
import { expectAccessible } from '../support/accessible.ts';
import { shoot, useConsole } from '../support/console.ts';

const LONGEST = 240_000;
const PATHS = [
  '/exports',
  '/exports/new',
  '/sellers',
  '/seller-links',
  '/known-products',
  '/known-products/new',
  '/coordinated-actions',
  '/coordinated-actions/new',
  '/monitoring-rounds',
  '/monitoring-rounds/new',
  '/contact-points',
];

describe.runIf(process.env['LONG'])('exports, sellers and what authorities do together', () => {
  const console = useConsole();
  let seller = '';
  beforeAll(async () => {
    seller = (await decideOn(console().system, { id: 'often', vat: 'DE136695976' }, { count: 2 })).seller;
  }, LONGEST);

  test.each(['en', 'fr', 'de'] as const)(
    'keep nobody out and fit a phone, in %s',
    async (language) => {
      const page = await console().as(await console().person('de-bnetza'), '/', { width: 'phone', language });
      for (const path of [...PATHS, `/sellers/${seller}`, `/sellers/${seller}/data`]) {
        await page.goto(`${console().url}${path}`);
        await page.locator('main h1').waitFor();
        await page.locator('.nb-busy').waitFor({ state: 'detached' });
        await expectAccessible(page);
        await shoot(page, `phone-${language}${path.replaceAll('/', '-').replace(/~.*?(?=-|$)/, '')}`);
      }
      expect(new URL(page.url()).pathname).toContain('/data');
    },
    LONGEST,
  );
});
