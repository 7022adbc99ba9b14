import type { RouteId } from '../../routes.ts';
import type { Example } from '../document.ts';
import { ESCALATION_REQUESTS } from './escalation.ts';
import { EVIDENCE_REQUESTS } from './evidence.ts';
import { FLAGGER_REQUESTS } from './flaggers.ts';
import { KNOWN_AGAIN_REQUESTS } from './known-again.ts';
import { alert, counterfeitNotice, foodOrder, safetyNotice, wildlifeNotice } from './notices.ts';
import { OFFICE_REQUESTS } from './office.ts';
import { REDRESS_REQUESTS } from './redress.ts';
import { SELLER_RIGHTS_REQUESTS } from './seller-rights.ts';
import { SELLER_REQUESTS } from './sellers.ts';

export const ITEM = '6a1c4f0e-7d58-5b21-8e93-2c5b9d0a4f77';
const OTHER_ITEM = '1f0d2c3b-4a59-5e68-9776-8594a3b2c1d0';

export const removal = {
  type: 'DECIDED',
  actionId: 'a-7f3e',
  occurredAt: '2026-05-14T09:02:11.000Z',
  outcome: 'REMOVE',
  ground: 'LAW',
  automatedDetection: false,
  automatedDecision: 'NOT',
} as const;

const receipt = {
  type: 'RECEIPT',
  actionId: 'a-7f3c',
  occurredAt: '2026-05-13T14:40:09.000Z',
  automatic: true,
  receivedAt: '2026-05-13T14:40:08.000Z',
} as const;

const implemented = {
  type: 'ACTION_IMPLEMENTED',
  actionId: 'a-7f3f',
  occurredAt: '2026-05-14T09:02:12.000Z',
  measures: ['LISTING_REMOVED', 'SELLER_WARNED'],
} as const;

const refusal = {
  type: 'DECIDED',
  actionId: 'a-8001',
  occurredAt: '2026-05-14T10:30:00.000Z',
  outcome: 'NO_ACTION',
  reason: 'The model in the listing is the successor, which the alert does not name.',
} as const;

const question = {
  type: 'INFORMATION_REQUESTED',
  actionId: 'a-8000',
  occurredAt: '2026-05-13T16:00:00.000Z',
  field: '/details/alertNumber',
  question: 'Does the alert cover the model VC-20 of batch 2026-02 as well?',
} as const;

const marketplace = {
  role: 'marketplace',
  name: 'Marktplatz GmbH',
  contact: 'notices@marktplatz.example',
  jurisdiction: 'DE',
  listings: {
    hosts: ['www.marktplatz.example'],
    patterns: ['/item/{digits:10}/**'],
    canonical: 'https://www.marktplatz.example/item/{id}',
  },
  channel: 'queue',
  awsPrincipal: 'arn:aws:iam::123456789012:role/noticeboard',
  designations: [{ channel: 'QUEUE', from: '2026-01-01T00:00:00.000Z', reference: 'Letter of 12 December 2025' }],
  sizeClass: 'LARGE',
  pledges: ['PRODUCT_SAFETY'],
} as const;

const authority = {
  role: 'authority',
  name: 'Market Surveillance Authority',
  contact: 'market.surveillance@authority.example',
  memberState: 'DE',
  sectors: ['product_safety'],
} as const;

const flagger = {
  role: 'flagger',
  name: 'Antifake e.V.',
  contact: 'notices@antifake.example',
  memberState: 'FR',
  standings: [
    {
      status: 'DSA_TF',
      areas: ['counterfeit'],
      from: '2026-02-01T00:00:00.000Z',
      awardedBy: 'Digital Services Coordinator',
      decision: 'Decision of 15 January 2026',
    },
  ],
} as const;

export type Examples = Readonly<Record<string, Example>>;

/** A body for every route that takes one. */
export const REQUESTS: Readonly<Partial<Record<RouteId, Examples>>> = {
  postNotice: {
    notice: { summary: 'A notice on a dangerous product', value: safetyNotice },
    order: { summary: 'An order on unsafe food', value: foodOrder },
    counterfeit: { summary: 'A notice on a counterfeit, for a right holder', value: counterfeitNotice },
    wildlife: { summary: 'A notice on a protected species', value: wildlifeNotice },
  },
  postOrderDraft: { order: { summary: 'An order on unsafe food, to be approved', value: foodOrder } },
  ...OFFICE_REQUESTS,
  postNoticesBatch: {
    notices: { summary: 'Two notices in one call', value: { notices: [counterfeitNotice, wildlifeNotice] } },
  },
  postNoticePreview: {
    draft: {
      summary: 'A notice that is half written: what was recognised, what is lacking, and what would run',
      value: { kind: 'NOTICE', sector: 'product_safety', items: safetyNotice.items },
    },
  },
  postAction: {
    receipt: { summary: 'Receipt confirmed by a machine', value: receipt },
    question: { summary: 'A question', value: question },
    removal: { summary: 'Decided to remove', value: removal },
    implemented: { summary: 'Removed', value: implemented },
    refusal: { summary: 'Decided not to act', value: refusal },
  },
  postActionsBatch: {
    actions: {
      summary: 'A decision and its measure, and a receipt for another item',
      value: {
        actions: [
          { itemId: ITEM, action: removal },
          { itemId: ITEM, action: implemented },
          { itemId: OTHER_ITEM, action: receipt },
        ],
      },
    },
  },
  postCheck: {
    gone: {
      summary: 'The listing is gone',
      value: { actionId: 'c-0101', result: 'GONE', checkedAt: '2026-05-15T07:20:00.000Z', vantage: 'DE' },
    },
  },
  postWithdrawal: {
    withdrawal: { summary: 'Withdrawn', value: { actionId: 'w-0007', reason: 'Sent for the wrong model.' } },
  },
  postInformation: {
    answer: { summary: 'The answer', value: { actionId: 'i-0031', answer: 'Yes: the alert covers all batches.' } },
  },
  ...REDRESS_REQUESTS,
  ...KNOWN_AGAIN_REQUESTS,
  ...SELLER_RIGHTS_REQUESTS,
  ...SELLER_REQUESTS,
  ...EVIDENCE_REQUESTS,
  ...ESCALATION_REQUESTS,
  ...FLAGGER_REQUESTS,
  postAlerts: { alerts: { summary: 'One alert of Safety Gate', value: { alerts: [alert] } } },
  postExport: {
    quarter: {
      summary: 'A quarter, by sector and standing of the submitter',
      value: { from: '2026-04', to: '2026-06', by: ['sector', 'status'] },
    },
  },
  putOrganisation: {
    marketplace: { summary: 'A marketplace with queues', value: marketplace },
    authority: { summary: 'An authority', value: authority },
    flagger: { summary: 'A trusted flagger', value: flagger },
  },
  postTestMessage: {
    test: {
      summary: 'A test message',
      value: { actionId: 'onboarding-1', note: 'First message after the queues were made' },
    },
  },
  postReplay: {
    one: { summary: 'One letter', value: { letters: ['records-dead~5fea7756-0ea4-451a-a703-a558b933e274'] } },
  },
  postClient: { client: { summary: 'A machine', value: { name: 'case management' } } },
  postPerson: {
    person: { summary: 'An officer', value: { email: 'a.person@authority.example', function: 'officer' } },
  },
};
