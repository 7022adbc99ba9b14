import type { Page } from './page.ts';

export const startPages: readonly Page[] = [
  {
    path: '/',
    area: 'common',
    title: 'common.start.title',
    roles: 'public',
    nav: 'common.nav.start',
    load: () => import('./start-page.tsx').then(({ StartPage }) => StartPage),
  },
];
