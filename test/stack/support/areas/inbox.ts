import type { Area } from './area.ts';

let count = 0;

const asked = () => {
  count += 1;
  return { actionId: `test-${count}` };
};

/** How the queues of marketplaces stand, and test messages. */
export const INBOX: Area = {
  rows: [
    ['getQueues', 'marketplace', 'FFFFFF F FFF AAH F AAA'],
    ['getQueues', 'nobody', 'FFFFFF F FFF HHH F HHH'],
    ['postTestMessage', 'marketplace', 'FFFFFF F FFF AFH F AAA'],
    ['postTestMessage', 'nobody', 'FFFFFF F FFF HFH F HHH'],
  ],
  bodies: { postTestMessage: asked },
};
