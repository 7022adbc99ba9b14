import type { Page } from '../app/page.ts';

const ACTING = ['officer', 'approver'] as const;

export const inboxPages: readonly Page[] = [
  {
    path: '/inbox',
    area: 'inbox',
    title: 'inbox.title',
    roles: ['marketplace'],
    nav: 'common.nav.inbox',
    load: () => import('./inbox-page.tsx').then((module) => module.InboxPage),
  },
  {
    path: '/own-figures',
    area: ['inbox', 'figures'],
    title: 'inbox.figures.title',
    roles: ['marketplace'],
    load: () => import('./own-figures-page.tsx').then((module) => module.OwnFiguresPage),
  },
  {
    path: '/own-measures',
    area: 'inbox',
    title: 'inbox.reports.title',
    roles: ['marketplace', 'flagger'],
    nav: 'common.nav.selfReports',
    load: () => import('./self-reports-page.tsx').then((module) => module.SelfReportsPage),
  },
  {
    path: '/own-measures/new',
    area: 'inbox',
    title: 'inbox.reports.new',
    roles: ['marketplace', 'flagger'],
    functions: ACTING,
    load: () => import('./self-report-page.tsx').then((module) => module.SelfReportPage),
  },
  {
    path: '/queues',
    area: 'inbox',
    title: 'inbox.queues.title',
    roles: ['marketplace'],
    nav: 'common.nav.queues',
    load: () => import('./queues-page.tsx').then((module) => module.QueuesPage),
  },
];
