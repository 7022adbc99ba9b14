import type { Page } from '../app/page.ts';

const lookers = ['authority', 'marketplace', 'operator'] as const;
const openers = ['authority', 'commission', 'operator'] as const;
const observers = ['authority', 'flagger', 'commission', 'operator'] as const;
const area = 'sellers';

const sellerPages: readonly Page[] = [
  {
    path: '/sellers',
    area,
    title: 'sellers.title',
    roles: lookers,
    nav: 'common.nav.sellers',
    load: () => import('./sellers-page.tsx').then(({ SellersPage }) => SellersPage),
  },
  {
    path: '/seller-links',
    area,
    title: 'sellers.links.title',
    roles: ['authority'],
    load: () => import('./links-page.tsx').then(({ LinksPage }) => LinksPage),
  },
  {
    path: '/sellers/:id',
    area,
    title: 'sellers.one.tab',
    roles: lookers,
    load: () => import('./seller-page.tsx').then(({ SellerPage }) => SellerPage),
  },
  {
    path: '/sellers/:id/data',
    area,
    title: 'sellers.data.title',
    roles: ['authority', 'operator'],
    functions: ['officer', 'approver'],
    load: () => import('./data-page.tsx').then(({ DataPage }) => DataPage),
  },
];

const productPages: readonly Page[] = [
  {
    path: '/known-products',
    area,
    title: 'sellers.products.title',
    roles: lookers,
    nav: 'common.nav.products',
    load: () => import('./products-page.tsx').then(({ ProductsPage }) => ProductsPage),
  },
  {
    path: '/known-products/new',
    area,
    title: 'sellers.products.new',
    roles: ['authority'],
    functions: ['officer', 'approver'],
    load: () => import('./new-product-page.tsx').then(({ NewProductPage }) => NewProductPage),
  },
];

const flaggerPages: readonly Page[] = [
  {
    path: '/flaggers',
    area,
    title: 'sellers.flaggers.title',
    roles: ['marketplace', 'operator'],
    nav: 'common.nav.flaggers',
    load: () => import('./flaggers-page.tsx').then(({ FlaggersPage }) => FlaggersPage),
  },
  {
    path: '/standing',
    area,
    title: 'sellers.flagger.own',
    roles: ['flagger'],
    nav: 'common.nav.standing',
    load: () => import('./flagger-page.tsx').then(({ OwnStandingPage }) => OwnStandingPage),
  },
  {
    path: '/flaggers/:id',
    area,
    title: 'sellers.flagger.tab',
    roles: ['marketplace', 'operator'],
    load: () => import('./flagger-page.tsx').then(({ FlaggerPage }) => FlaggerPage),
  },
];

const togetherPages: readonly Page[] = [
  {
    path: '/coordinated-actions',
    area,
    title: 'sellers.sweeps.title',
    roles: openers,
    nav: 'common.nav.sweeps',
    load: () => import('./sweeps-page.tsx').then(({ SweepsPage }) => SweepsPage),
  },
  {
    path: '/coordinated-actions/new',
    area,
    title: 'sellers.sweeps.new',
    roles: openers,
    functions: ['officer', 'approver'],
    load: () => import('./new-sweep-page.tsx').then(({ NewSweepPage }) => NewSweepPage),
  },
  {
    path: '/coordinated-actions/:id',
    area,
    title: 'sellers.sweeps.one',
    roles: openers,
    load: () => import('./sweep-page.tsx').then(({ SweepPage }) => SweepPage),
  },
  {
    path: '/monitoring-rounds',
    area,
    title: 'sellers.rounds.title',
    roles: observers,
    nav: 'common.nav.rounds',
    load: () => import('./rounds-page.tsx').then(({ RoundsPage }) => RoundsPage),
  },
  {
    path: '/monitoring-rounds/new',
    area,
    title: 'sellers.rounds.new',
    roles: openers,
    functions: ['officer', 'approver'],
    load: () => import('./new-round-page.tsx').then(({ NewRoundPage }) => NewRoundPage),
  },
  {
    path: '/monitoring-rounds/:id',
    area,
    title: 'sellers.rounds.one',
    roles: observers,
    load: () => import('./round-page.tsx').then(({ RoundPage }) => RoundPage),
  },
  {
    path: '/contact-points',
    area,
    title: 'sellers.points.title',
    roles: ['authority', 'flagger', 'marketplace', 'commission', 'operator'],
    nav: 'common.nav.contactPoints',
    load: () => import('./contact-points-page.tsx').then(({ ContactPointsPage }) => ContactPointsPage),
  },
];

export const sellersPages: readonly Page[] = [...sellerPages, ...productPages, ...flaggerPages, ...togetherPages];
