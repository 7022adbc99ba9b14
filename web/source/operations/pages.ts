import type { Page } from '../app/page.ts';

const roles = ['operator'] as const;
const area = 'operations';

const registryPages: readonly Page[] = [
  {
    path: '/organisations',
    area,
    title: 'operations.organisations.title',
    roles,
    nav: 'common.nav.organisations',
    load: () => import('./organisations-page.tsx').then(({ OrganisationsPage }) => OrganisationsPage),
  },
  {
    path: '/organisations/new',
    area,
    title: 'operations.organisations.new',
    roles,
    load: () => import('./new-organisation-page.tsx').then(({ NewOrganisationPage }) => NewOrganisationPage),
  },
  {
    path: '/organisations/:id',
    area,
    title: 'operations.organisation.tab',
    roles,
    load: () => import('./organisation-page.tsx').then(({ OrganisationPage }) => OrganisationPage),
  },
  {
    path: '/organisations/:id/people',
    area: [area, 'office'],
    title: 'operations.organisation.people',
    roles,
    load: () => import('./people-page.tsx').then(({ OrganisationPeoplePage }) => OrganisationPeoplePage),
  },
  {
    path: '/onboarding',
    area: [area, 'inbox'],
    title: 'operations.onboarding.title',
    roles,
    load: () => import('./onboarding-page.tsx').then(({ OnboardingPage }) => OnboardingPage),
  },
  {
    path: '/onboarding/:id',
    area: [area, 'inbox'],
    title: 'operations.onboarding.title',
    roles,
    load: () => import('./onboarding-page.tsx').then(({ OnboardingPage }) => OnboardingPage),
  },
  {
    path: '/contact-points/new',
    area,
    title: 'operations.point.new',
    roles,
    load: () => import('./contact-point-page.tsx').then(({ ContactPointPage }) => ContactPointPage),
  },
  {
    path: '/contact-points/:id/edit',
    area,
    title: 'operations.point.change',
    roles,
    load: () => import('./contact-point-page.tsx').then(({ ContactPointPage }) => ContactPointPage),
  },
];

const watchPages: readonly Page[] = [
  {
    path: '/operations',
    area,
    title: 'operations.title',
    roles,
    nav: 'common.nav.operations',
    load: () => import('./operations-page.tsx').then(({ OperationsPage }) => OperationsPage),
  },
  {
    path: '/dead-letters',
    area,
    title: 'operations.letters.title',
    roles,
    nav: 'common.nav.deadLetters',
    load: () => import('./dead-letters-page.tsx').then(({ DeadLettersPage }) => DeadLettersPage),
  },
  {
    path: '/calendars',
    area,
    title: 'operations.calendars.title',
    roles,
    nav: 'common.nav.calendars',
    load: () => import('./calendars-page.tsx').then(({ CalendarsPage }) => CalendarsPage),
  },
  {
    path: '/retention',
    area,
    title: 'operations.retention.title',
    roles: ['operator', 'authority'],
    nav: 'common.nav.retention',
    load: () => import('./retention-page.tsx').then(({ RetentionPage }) => RetentionPage),
  },
];

export const operationsPages: readonly Page[] = [...registryPages, ...watchPages];
