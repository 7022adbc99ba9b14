/** Bodies about the record of flaggers, and self-reports. */
const warning = {
  kind: 'WARNING',
  actionId: 'm-0012',
  cause: 'MANIFESTLY_UNFOUNDED_NOTICES',
  takenAt: '2026-05-20T09:00:00.000Z',
  reason: 'Of 40 notices in April 31 concerned genuine goods of the same brand, and said so themselves.',
  items: ['6a1c4f0e-7d58-5b21-8e93-2c5b9d0a4f77'],
  documents: ['Terms and conditions, section 12'],
} as const;

const suspension = {
  ...warning,
  kind: 'PROCESSING_SUSPENDED',
  actionId: 'm-0019',
  takenAt: '2026-06-15T09:00:00.000Z',
  until: '2026-07-15T00:00:00.000Z',
  reason: 'The same again in 28 of 30 notices since the warning.',
} as const;

const lifted = {
  kind: 'LIFTED',
  actionId: 'm-0023',
  cause: 'MANIFESTLY_UNFOUNDED_NOTICES',
  takenAt: '2026-07-01T09:00:00.000Z',
  reason: 'The flagger has changed how it checks listings.',
} as const;

const quarter = {
  reference: 'OWN-2026-Q2',
  sector: 'product_safety',
  period: '2026-Q2',
  ownInitiative: {
    total: 1840,
    automated: 1500,
    measures: [
      { measure: 'LISTING_REMOVED', ground: 'LAW', number: 1600, automated: 1400 },
      { measure: 'LISTING_RESTRICTED', ground: 'TERMS', number: 240, automated: 100 },
    ],
  },
  prevented: { uploads: 5210, byKnownProducts: 830 },
  exposure: {
    liveListings: 2_400_000,
    countedOn: '2026-06-30',
    prevalence: { share: 0.004, sampleSize: 5000, method: 'Random sample of live listings on the last day' },
  },
  voluntary: [{ kind: 'TRAINING', on: '2026-05-11', narrative: 'Training of the review team.', number: 120 }],
  contextNote: 'From April on the filter covers sellers outside the Union as well.',
} as const;

const correction = {
  ...quarter,
  prevented: { uploads: 5120, byKnownProducts: 830 },
  replaces: { version: 1, reason: 'Two digits were exchanged.' },
} as const;

const association = {
  reference: 'TRAINING-2026-H1',
  sector: 'wildlife',
  period: '2026-H1',
  exposure: { prevalence: { share: 0.21, sampleSize: 400, method: 'Search for 25 terms on five days' } },
  voluntary: [{ kind: 'SEARCH_TERMS', on: '2026-03-02', narrative: 'List of search terms for ivory.', number: 4100 }],
  confidential: true,
} as const;

export const FLAGGER_REQUESTS = {
  postFlaggerMeasure: {
    warning: { summary: 'A warning', value: warning },
    suspension: { summary: 'Processing suspended, after the warning', value: suspension },
    lifted: { summary: 'The suspension is lifted', value: lifted },
  },
  postSelfReport: {
    quarter: { summary: 'A quarter of a marketplace', value: quarter },
    correction: { summary: 'Its correction', value: correction },
    association: { summary: 'A half-year of an association, confidential', value: association },
  },
};
