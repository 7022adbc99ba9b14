/** Bodies about complaints and disputes. */
const complaint = {
  actionId: 'k-0007',
  complainant: 'NOTIFIER',
  subject: 'e',
  statement: 'The test report names the batch that is offered.',
} as const;

const decision = {
  actionId: 'a-9001',
  occurredAt: '2026-06-02T12:00:00.000Z',
  result: 'REVERSED',
  humanInvolved: true,
} as const;

const partly = {
  ...decision,
  actionId: 'a-9002',
  result: 'PARTIALLY_REVERSED',
  reason: 'The mark is not protected in Ireland.',
  standing: { measures: ['LISTING_RESTRICTED'], territory: ['DE', 'FR'] },
} as const;

const dispute = {
  type: 'DISPUTE_OPENED',
  actionId: 'k-0011',
  occurredAt: '2026-06-20T10:00:00.000Z',
  complainant: 'NOTIFIER',
  body: 'Body for the settlement of disputes, certified in 2025',
} as const;

export const REDRESS_REQUESTS = {
  postComplaint: { complaint: { summary: 'The notifier complains about no action', value: complaint } },
  postComplaintDecision: {
    reversed: { summary: 'The decision is reversed', value: decision },
    partly: { summary: 'It is reversed in part', value: partly },
  },
  postDispute: { opened: { summary: 'A dispute is brought before a certified body', value: dispute } },
} as const;
