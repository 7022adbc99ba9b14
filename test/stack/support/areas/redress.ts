import { decision } from '../acts.ts';
import type { System } from '../system.ts';
import type { Area, ItemsFor } from './area.ts';

let count = 0;
const said = (more: object) => {
  count += 1;
  return { actionId: `redress-${count}`, ...more };
};
const complaint = () => said({ complainant: 'NOTIFIER', subject: 'e' });
const now = () => new Date().toISOString();
const refused = () =>
  decision({ outcome: 'NO_ACTION', ground: undefined, reason: 'It is lawful', refusal: 'NOT_ILLEGAL' });

const ITEM_ROUTES = ['postComplaint', 'postComplaintDecision', 'postDispute'] as const;

/** Nothing was done on the items about which somebody will complain; a complaint is open where one will be decided. */
async function make(system: System, itemsFor: ItemsFor) {
  const actions = ITEM_ROUTES.flatMap((route) =>
    (['authority', 'flagger'] as const).flatMap((owner) =>
      itemsFor(route, owner).flatMap((itemId) => [
        { itemId, action: refused() },
        ...(route === 'postComplaintDecision'
          ? [{ itemId, action: { type: 'COMPLAINT_OPENED', occurredAt: now(), ...complaint() } }]
          : []),
      ]),
    ),
  );
  await system.as('amber').ask('POST', '/v1/actions/batch', { actions });
  return {};
}

export const REDRESS: Area = {
  rows: [
    ['postComplaint', 'authority', 'AAAFFA H HHH AFH F FFF'],
    ['postComplaint', 'flagger', 'HHHFFH H AHH AFH F FFF'],
    ['postComplaint', 'nobody', 'HHHFFH H HHH HFH F FFF'],
    ['postComplaintDecision', 'authority', 'FFFFFF F FFF AFH F FFF'],
    ['postComplaintDecision', 'flagger', 'FFFFFF F FFF AFH F FFF'],
    ['postComplaintDecision', 'nobody', 'FFFFFF F FFF HFH F FFF'],
    ['postDispute', 'authority', 'AAAFFA H HHH AFH F FFF'],
    ['postDispute', 'flagger', 'HHHFFH H AHH AFH F FFF'],
    ['postDispute', 'nobody', 'HHHFFH H HHH HFH F FFF'],
  ],
  itemRoutes: ITEM_ROUTES,
  bodies: {
    postComplaint: complaint,
    postComplaintDecision: () => said({ occurredAt: now(), result: 'UPHELD', humanInvolved: true }),
    postDispute: () => said({ type: 'DISPUTE_OPENED', occurredAt: now(), complainant: 'NOTIFIER', body: 'A body' }),
  },
  make,
};
