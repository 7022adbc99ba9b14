/** Bodies about sellers, under their keyed hashes. */
const warning = {
  actionId: 's-0101',
  measure: 'WARNING',
  takenAt: '2026-05-20T09:00:00.000Z',
  basis: 'ILLEGAL_CONTENT',
  listings: 420,
} as const;

const suspension = {
  ...warning,
  actionId: 's-0102',
  measure: 'SUSPENSION_TEMPORARY',
  takenAt: '2026-06-10T09:00:00.000Z',
  until: '2026-07-10T09:00:00.000Z',
} as const;

const lifted = { actionId: 's-0103', measure: 'LIFTED', takenAt: '2026-06-20T09:00:00.000Z' } as const;

const other = 'basar~Qm8Xn2Lk5Vt9Rw3Yc7Pz4d';
const undone = {
  actionId: 'l-0007',
  to: other,
  change: 'UNDO',
  reason: 'The account is that of an accountant who works for both.',
} as const;

const merged = {
  actionId: 'l-0008',
  to: 'marktplatz~Hs6Jd1Fw8Gb4Nv0Tx5Kp2e',
  change: 'MERGE',
  reason: 'The shop was closed and opened again under a new id, with the same offers.',
} as const;

export const SELLER_REQUESTS = {
  postSellerMeasure: {
    warning: { summary: 'The seller was warned', value: warning },
    suspension: { summary: 'The seller is suspended for a month', value: suspension },
    lifted: { summary: 'The suspension was lifted before its time', value: lifted },
  },
  postSellerLink: {
    undone: { summary: 'The two are not one seller', value: undone },
    merged: { summary: 'The seller goes on under a new id', value: merged },
  },
} as const;
