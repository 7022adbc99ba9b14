import type { Page } from '../app/page.ts';

export const submitPages: readonly Page[] = [
  {
    path: '/submit',
    area: 'submit',
    title: 'submit.title',
    roles: ['authority', 'flagger'],
    nav: 'common.nav.submit',
    load: () => import('./draft-list-page.tsx').then(({ DraftListPage }) => DraftListPage),
  },
  {
    path: '/submit/draft/:key',
    area: 'submit',
    title: 'submit.draft',
    roles: ['authority', 'flagger'],
    functions: ['officer', 'approver'],
    load: () => import('./draft-page.tsx').then(({ DraftPage }) => DraftPage),
  },
  {
    path: '/import',
    area: 'submit',
    title: 'submit.import.title',
    roles: ['authority', 'flagger'],
    functions: ['officer', 'approver'],
    nav: 'common.nav.import',
    load: () => import('./import-page.tsx').then(({ ImportPage }) => ImportPage),
  },
  {
    path: '/notices/:id',
    area: 'submit',
    title: 'submit.notice.title',
    roles: ['authority', 'flagger', 'operator'],
    load: () => import('./notice-page.tsx').then(({ NoticePage }) => NoticePage),
  },
  {
    path: '/alerts/:id',
    area: 'submit',
    title: 'submit.alert.title',
    roles: ['authority', 'operator'],
    load: () => import('./alert-page.tsx').then(({ AlertPage }) => AlertPage),
  },
];
