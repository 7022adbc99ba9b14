import { exportsPages } from '../exports/pages.ts';
import { figuresPages } from '../figures/pages.ts';
import { followPages } from '../follow/pages.ts';
import { inboxPages } from '../inbox/pages.ts';
import { officePages } from '../office/pages.ts';
import { operationsPages } from '../operations/pages.ts';
import { sellersPages } from '../sellers/pages.ts';
import { submitPages } from '../submit/pages.ts';
import type { Page } from './page.ts';
import { startPages } from './start-pages.ts';

/** Every page there is. The first whose path fits an address is drawn, so a literal path stands before one with a parameter. */
export const pages: readonly Page[] = [
  ...startPages,
  ...submitPages,
  ...followPages,
  ...inboxPages,
  ...figuresPages,
  ...exportsPages,
  ...sellersPages,
  ...officePages,
  ...operationsPages,
];
