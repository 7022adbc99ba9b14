import type { Example } from '../document.ts';

/** Bodies of referrals, contact points, coordinated actions and monitoring rounds. */

const coordinator = {
  kind: 'COORDINATOR',
  memberState: 'DE',
  name: 'Digital Services Coordinator, complaints unit',
  email: 'dsc@coordinator.example',
  url: 'https://www.coordinator.example/complaints',
  from: '2024-05-14T00:00:00.000Z',
  source: 'List of coordinators published by the Commission',
} as const;

const spoc = {
  kind: 'MARKETPLACE',
  marketplace: 'marktplatz',
  sectors: ['product_safety'],
  name: 'Marktplatz GmbH, single point of contact for product safety',
  email: 'spoc@marktplatz.example',
  from: '2024-12-13T00:00:00.000Z',
  source: 'Registration in the Safety Gate Portal (GPSR Art. 22(1))',
} as const;

const toCoordinator = {
  actionId: 'r-0011',
  to: 'COORDINATOR',
  contactPoint: 'de-coordinator',
  clock: 'GPSR_ORDER',
  reference: 'MSA-2026-001181',
} as const;

const toLawEnforcement = {
  actionId: 'r-0012',
  to: 'LAW_ENFORCEMENT',
  contactPoint: 'de-customs-investigation',
  reference: 'MSA-2026-001181',
  holdUntil: '2028-05-31T22:00:00.000Z',
  reason: 'Evidence for the investigation of organised trade in counterfeits',
} as const;

const action = {
  reference: 'CASP-2030-chargers',
  title: 'Chargers 2030',
  sectors: ['product_safety'],
  from: '2030-05-01T00:00:00.000Z',
  until: '2030-07-01T00:00:00.000Z',
  invited: ['de-bnetza', 'fr-dgccrf'],
} as const;

const round = {
  reference: 'ROUND-2030-1',
  title: 'Counterfeit toys, first round',
  sector: 'counterfeit',
  marketplaces: ['marktplatz'],
  from: '2030-05-01T00:00:00.000Z',
  until: '2030-06-12T00:00:00.000Z',
  method:
    'The first 50 results for each of 20 agreed search terms, judged by two people against the guide of the brand.',
  channels: { A: 'Trusted flagger', B: 'Ordinary user' },
  observers: ['fr-dgccrf'],
} as const;

const looks = {
  checks: [
    {
      reference: 'offer-001',
      url: 'https://www.marktplatz.example/item/4711204518',
      checkedAt: '2026-05-04T09:12:00.000Z',
      result: 'FINE',
    },
    {
      reference: 'offer-002-A',
      url: 'https://www.marktplatz.example/item/4711204519',
      checkedAt: '2026-05-11T09:15:00.000Z',
      result: 'INFRINGING',
      notified: { channel: 'A', at: '2026-05-04T10:00:00.000Z', content: 'bear-17' },
      outcome: { isRemoved: true, at: '2026-05-05T08:00:00.000Z' },
    },
  ],
} as const;

export const ESCALATION_REQUESTS = {
  putContactPoint: {
    coordinator: { summary: 'The coordinator of a Member State', value: coordinator },
    marketplace: { summary: 'The single point of contact of a marketplace', value: spoc },
  },
  postReferral: {
    coordinator: { summary: 'A missed deadline, to the coordinator', value: toCoordinator },
    lawEnforcement: { summary: 'To law enforcement, with a hold on the evidence', value: toLawEnforcement },
  },
  postReferralAnswer: {
    answer: {
      summary: 'It is taken up',
      value: { actionId: 'ra-0004', result: 'TAKEN_UP', reference: 'DSC-2026-88' },
    },
  },
  postCoordinatedAction: { action: { summary: 'A coordinated action of two authorities', value: action } },
  postParticipation: { participation: { summary: 'Nothing more is to be said', value: {} } },
  postMonitoringRound: { round: { summary: 'A round of six weeks', value: round } },
  postRoundChecks: { looks: { summary: 'An offer that is fine, and one that was notified and is gone', value: looks } },
} as const satisfies Record<string, Readonly<Record<string, Example>>>;
