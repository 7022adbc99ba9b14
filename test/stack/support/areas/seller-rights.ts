import type { Area } from './area.ts';

let requests = 0;
const requestId = () => {
  requests += 1;
  return `request-${requests}`;
};

/** The sellers are those of the area of sellers: an authority notified both, and answers for what it notified. */
export const SELLER_RIGHTS: Area = {
  rows: [
    ['postAccessRequest', 'marketplace', 'AAAFFA H FFF FFF F AAA'],
    ['postAccessRequest', 'nobody', 'HHHFFH H FFF FFF F HHH'],
    ['postErasure', 'marketplace', 'AAAFFA H FFF FFF F AAA'],
    ['postErasure', 'nobody', 'HHHFFH H FFF FFF F HHH'],
    ['getErasures', 'marketplace', 'AAAAAF H FFF FFF F AAA'],
    ['getErasures', 'nobody', 'HHHHHF H FFF FFF F HHH'],
    ['getRetentionReports', '-', 'AAAAAF A FFF FFF F AAA'],
  ],
  bodies: {
    postAccessRequest: () => ({ requestId: requestId() }),
    postErasure: () => ({ requestId: requestId(), grounds: ['OBJECTION'] }),
  },
  queries: { getRetentionReports: () => ({ from: new Date().toISOString().slice(0, 10) }) },
};
