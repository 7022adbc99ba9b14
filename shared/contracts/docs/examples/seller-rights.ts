/** Bodies with which a seller's rights are exercised. */
export const SELLER_RIGHTS_REQUESTS = {
  postAccessRequest: {
    access: { summary: 'What is kept about a seller', value: { requestId: 'dsr-2027-014' } },
  },
  postErasure: {
    erasure: {
      summary: 'A seller asks to be erased',
      value: { requestId: 'dsr-2027-015', grounds: ['NO_LONGER_NECESSARY', 'OBJECTION'] },
    },
  },
} as const;
