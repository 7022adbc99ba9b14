import type { Page } from '../app/page.ts';

const everybody = ['authority', 'flagger', 'marketplace', 'commission', 'operator'] as const;

export const exportsPages: readonly Page[] = [
  {
    path: '/exports',
    area: 'exports',
    title: 'exports.title',
    roles: everybody,
    nav: 'common.nav.exports',
    load: () => import('./list-page.tsx').then(({ ListPage }) => ListPage),
  },
  {
    path: '/exports/new',
    area: 'exports',
    title: 'exports.new.title',
    roles: everybody,
    load: () => import('./new-page.tsx').then(({ NewPage }) => NewPage),
  },
  {
    path: '/exports/:id',
    area: 'exports',
    title: 'exports.one.title',
    roles: everybody,
    load: () => import('./export-page.tsx').then(({ ExportPage }) => ExportPage),
  },
];
