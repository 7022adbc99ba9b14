import type { Page } from '../app/page.ts';

const PARTIES = ['authority', 'flagger', 'marketplace'] as const;

export const followPages: readonly Page[] = [
  {
    path: '/items',
    area: 'follow',
    title: 'follow.list.title',
    roles: ['authority', 'flagger'],
    nav: 'common.nav.items',
    load: () => import('./list-page.tsx').then(({ ListPage }) => ListPage),
  },
  {
    path: '/items/:id',
    area: 'follow',
    title: 'follow.item.title',
    roles: [...PARTIES, 'operator'],
    load: () => import('./item-page.tsx').then(({ ItemPage }) => ItemPage),
  },
];
