import type { ActionType, InboxType } from '../../messages.ts';
import { knownProduct } from './known-again.ts';
import { safetyNotice } from './notices.ts';
import { ITEM, removal } from './requests.ts';

const envelope = (n: number, time: string) => ({
  specversion: '1.0',
  id: `${ITEM}:${n}`,
  source: '/noticeboard',
  time,
});

const delivered = {
  ...envelope(1, '2026-05-13T14:40:00.000Z'),
  type: 'ItemDelivered',
  data: {
    itemId: ITEM,
    noticeId: '0b9e7a52-5a3b-5d0e-9c2f-6f1d2f7f8a10',
    kind: safetyNotice.kind,
    sector: safetyNotice.sector,
    category: safetyNotice.category,
    dsaCategory: '13b',
    submitter: {
      id: 'de-marktaufsicht',
      name: 'Market Surveillance Authority',
      contact: 'market.surveillance@authority.example',
      status: 'AUTHORITY',
      memberState: 'DE',
    },
    reference: safetyNotice.reference,
    listing: {
      host: 'www.marktplatz.example',
      listingId: '4711204518',
      url: 'https://www.marktplatz.example/item/4711204518',
    },
    title: safetyNotice.items[0].title,
    gtin: safetyNotice.items[0].gtin,
    explanation: safetyNotice.explanation,
    details: safetyNotice.details,
    deliveredAt: '2026-05-13T14:40:00.000Z',
    clocks: [
      { clock: 'GPSR_NOTICE', basis: 'LEGAL', stop: 'DECISION', status: 'FIXED', dueAt: '2026-05-19T22:00:00.000Z' },
      { clock: 'PLEDGE_AUTH', basis: 'VOLUNTARY', stop: 'ACTION', status: 'FIXED', dueAt: '2026-05-18T22:00:00.000Z' },
      { clock: 'DSA_DECISION', basis: 'LEGAL', stop: 'DECISION', status: 'NO_STATUTORY_LIMIT' },
    ],
  },
};

const refused = {
  specversion: '1.0',
  id: 'refused:m-20260514-0007',
  source: '/noticeboard',
  time: '2026-05-14T09:02:14.000Z',
  type: 'ActionRefused',
  data: {
    actionMessageId: 'm-20260514-0007',
    itemId: ITEM,
    actionId: 'a-7f3f',
    code: 'INVALID_INPUT',
    title: 'The action is incomplete',
    faults: [
      { pointer: '/data/action/measures', code: 'INVALID_INPUT', detail: 'REMOVE is carried out by LISTING_REMOVED' },
    ],
  },
};

/** A message of every type, as it lies on a queue. */
export const MESSAGES: Readonly<Record<InboxType | ActionType, unknown>> = {
  ItemDelivered: delivered,
  Reminder: {
    ...envelope(4, '2026-05-16T18:20:00.000Z'),
    type: 'Reminder',
    data: { itemId: ITEM, clock: 'GPSR_NOTICE', percent: 50, dueAt: '2026-05-19T22:00:00.000Z' },
  },
  ActionRefused: refused,
  InformationProvided: {
    ...envelope(5, '2026-05-14T08:00:00.000Z'),
    type: 'InformationProvided',
    data: { itemId: ITEM, answer: 'Yes: the alert covers all batches.', providedAt: '2026-05-14T08:00:00.000Z' },
  },
  ItemWithdrawn: {
    ...envelope(3, '2026-05-14T08:30:00.000Z'),
    type: 'ItemWithdrawn',
    data: { itemId: ITEM, reason: 'Sent for the wrong model.', withdrawnAt: '2026-05-14T08:30:00.000Z' },
  },
  ComplaintDecided: {
    ...envelope(9, '2026-06-02T12:00:00.000Z'),
    type: 'ComplaintDecided',
    data: { itemId: ITEM, complaint: 1, result: 'UPHELD', decidedAt: '2026-06-02T12:00:00.000Z' },
  },
  VerificationFailed: {
    ...envelope(6, '2026-05-15T07:20:00.000Z'),
    type: 'VerificationFailed',
    data: { itemId: ITEM, seenAt: '2026-05-15T07:20:00.000Z', vantage: 'DE' },
  },
  InformationLapsed: {
    ...envelope(5, '2026-05-19T08:00:00.000Z'),
    type: 'InformationLapsed',
    data: { itemId: ITEM, lapsedAt: '2026-05-19T08:00:00.000Z' },
  },
  ComplaintOpened: {
    ...envelope(7, '2026-05-28T09:15:00.000Z'),
    type: 'ComplaintOpened',
    data: {
      itemId: ITEM,
      complaint: 1,
      complainant: 'NOTIFIER',
      subject: 'e',
      statement: 'The report names the batch.',
      openedAt: '2026-05-28T09:15:00.000Z',
    },
  },
  DisputeReported: {
    ...envelope(10, '2026-06-20T10:00:00.000Z'),
    type: 'DisputeReported',
    data: {
      itemId: ITEM,
      dispute: 1,
      body: 'Body for the settlement of disputes, certified in 2025',
      reportedAt: '2026-06-20T10:00:00.000Z',
    },
  },
  KnownProductChanged: {
    ...envelope(1, '2026-05-12T09:00:00.000Z'),
    id: 'known-product:218',
    type: 'KnownProductChanged',
    data: {
      marketplace: 'marktplatz',
      n: 218,
      at: '2026-05-12T09:00:00.000Z',
      change: 'ENTERED',
      product: knownProduct,
    },
  },
  TestMessage: {
    specversion: '1.0',
    id: 'test:onboarding-1',
    source: '/noticeboard',
    time: '2026-05-11T08:00:00.000Z',
    type: 'TestMessage',
    data: {
      test: 'onboarding-1',
      marketplace: 'marktplatz',
      askedAt: '2026-05-11T08:00:00.000Z',
      note: 'First message after the queues were made',
    },
  },
  TestReceived: {
    specversion: '1.0',
    id: 'm-20260511-0001',
    type: 'TestReceived',
    data: { test: 'onboarding-1', takenAt: '2026-05-11T08:00:02.120Z' },
  },
  ItemAction: {
    specversion: '1.0',
    id: 'm-20260514-0006',
    source: '/marktplatz/moderation',
    time: removal.occurredAt,
    type: 'ItemAction',
    data: { itemId: ITEM, action: removal },
  },
};
