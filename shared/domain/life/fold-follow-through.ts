import type { Sets } from './sets.ts';

/** What a marketplace did after a dangerous product or a protected specimen was found. */
export const FOLLOW_THROUGH: Sets = {
  BUYERS_INFORMED: (facts, { data }) => ({ buyers: (facts.buyers ?? 0) + data.buyers }),
  RECALL_PUBLISHED: () => ({ isRecallPublished: true }),
  GATEWAY_REPORTED: () => ({ isGatewayReported: true }),
  UNITS_SOLD: (_, { data }) => ({ units: data.units }),
  IDENTICAL_FOUND: (facts) => ({ identical: (facts.identical ?? 0) + 1 }),
  SELLER_PROOF_REQUESTED: () => ({ isProofRequested: true }),
};
