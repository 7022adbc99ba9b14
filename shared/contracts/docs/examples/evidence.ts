/** Bodies about evidence and legal holds. */
const submitted = {
  actionId: 'e-0001',
  purpose: 'SUBMISSION',
  capturedAt: '2026-05-13T09:00:00.000Z',
  snapshot: {
    url: 'https://www.marktplatz.example/item/4711204518',
    httpStatus: 200,
    price: { amount: '24.90', currency: 'EUR' },
    quantitySold: 31,
    agent: 'page-capture/3.2',
  },
  files: [
    {
      name: 'page.mhtml',
      mediaType: 'multipart/related',
      bytes: 1_482_113,
      sha256: '5c1d9f0e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d',
    },
    {
      name: 'picture-1.jpg',
      mediaType: 'image/jpeg',
      bytes: 318_442,
      sha256: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
    },
  ],
} as const;

const verified = {
  actionId: 'e-0002',
  purpose: 'VERIFICATION',
  capturedAt: '2026-05-18T10:12:00.000Z',
  snapshot: { httpStatus: 404, agent: 'page-capture/3.2' },
  shared: false,
  files: [
    {
      name: 'gone.png',
      mediaType: 'image/png',
      bytes: 88_204,
      sha256: '9a8b7c6d5e4f30211203f4e5d6c7b8a99a8b7c6d5e4f30211203f4e5d6c7b8a9',
    },
  ],
} as const;

const held = {
  change: 'SET',
  actionId: 'h-0001',
  until: '2026-11-13T00:00:00.000Z',
  reference: '27 Js 1181/26',
  reason: 'Proceedings for trade in dangerous products.',
} as const;
const released = {
  change: 'RELEASE',
  actionId: 'h-0002',
  reference: '27 Js 1181/26',
  reason: 'The proceedings are closed.',
} as const;

export const EVIDENCE_REQUESTS = {
  postEvidence: {
    submission: { summary: 'The page and a picture, as they were when the listing was notified', value: submitted },
    verification: { summary: 'The page after the removal, not shown to the marketplace', value: verified },
  },
  postEvidenceCompletion: {
    completion: { summary: 'All files are sent', value: { set: '2f6b9d04-8a17-5c3e-9b42-61d7e0c5a8f3' } },
  },
  postHold: {
    set: { summary: 'A hold is set', value: held },
    extend: {
      summary: 'It is extended',
      value: { ...held, change: 'EXTEND', actionId: 'h-0003', until: '2027-05-13T00:00:00.000Z' },
    },
    release: { summary: 'It is released', value: released },
  },
} as const;
