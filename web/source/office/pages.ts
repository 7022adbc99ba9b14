import type { Page } from '../app/page.ts';

const OFFICES = ['authority', 'flagger', 'marketplace'] as const;

export const officePages: readonly Page[] = [
  {
    path: '/office/work',
    area: ['office', 'follow'],
    title: 'office.work.title',
    roles: OFFICES,
    nav: 'common.nav.work',
    load: () => import('./work-page.tsx').then(({ WorkPage }) => WorkPage),
  },
  {
    path: '/office/approvals',
    area: 'office',
    title: 'office.approvals.title',
    roles: ['authority'],
    nav: 'common.nav.approvals',
    load: () => import('./approvals-page.tsx').then(({ ApprovalsPage }) => ApprovalsPage),
  },
  {
    path: '/office/orders/:id',
    area: ['office', 'submit'],
    title: 'office.order.title',
    roles: ['authority'],
    functions: ['officer', 'approver'],
    load: () => import('./order-page.tsx').then(({ OrderPage }) => OrderPage),
  },
  {
    path: '/office/handover',
    area: 'office',
    title: 'office.handover.title',
    roles: OFFICES,
    functions: ['officer', 'approver'],
    load: () => import('./handover-page.tsx').then(({ HandoverPage }) => HandoverPage),
  },
  {
    path: '/office/people',
    area: 'office',
    title: 'office.people.title',
    roles: ['authority', 'flagger', 'marketplace', 'commission'],
    nav: 'common.nav.people',
    load: () => import('./people-page.tsx').then(({ PeoplePage }) => PeoplePage),
  },
  {
    path: '/office/settings',
    area: 'office',
    title: 'office.settings.title',
    roles: ['authority'],
    load: () => import('./settings-page.tsx').then(({ SettingsPage }) => SettingsPage),
  },
];
