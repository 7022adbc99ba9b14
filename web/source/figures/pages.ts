import type { Page } from '../app/page.ts';

const everybody = ['authority', 'flagger', 'marketplace', 'commission', 'operator'] as const;

export const figuresPages: readonly Page[] = [
  {
    path: '/figures',
    area: 'figures',
    title: 'figures.title',
    roles: everybody,
    nav: 'common.nav.figures',
    load: () => import('./overview-page.tsx').then(({ OverviewPage }) => OverviewPage),
  },
  {
    path: '/figures/:dialogue',
    area: 'figures',
    title: 'figures.title',
    roles: everybody,
    load: () => import('./dialogue-page.tsx').then(({ DialoguePage }) => DialoguePage),
  },
  {
    path: '/public',
    area: 'figures',
    title: 'figures.public.title',
    roles: 'public',
    nav: 'common.nav.public',
    load: () => import('./public-page.tsx').then(({ PublicPage }) => PublicPage),
  },
  {
    path: '/definitions',
    area: 'figures',
    title: 'figures.definitions.title',
    roles: 'public',
    nav: 'common.nav.definitions',
    load: () => import('./definitions-page.tsx').then(({ DefinitionsPage }) => DefinitionsPage),
  },
];
