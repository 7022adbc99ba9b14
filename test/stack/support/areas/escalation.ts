import { reference } from '../work.ts';
import type { Area } from './area.ts';

const DAY_MILLISECONDS = 24 * 3600 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MILLISECONDS).toISOString();
const around = () => ({ from: inDays(-1), until: inDays(1) });

const coordinator = {
  kind: 'COORDINATOR',
  memberState: 'DE',
  name: 'Coordinator',
  email: 'dsc@coordinator.example',
  from: '2024-02-17T00:00:00.000Z',
  source: 'List of the Commission',
};
const police = { ...coordinator, kind: 'LAW_ENFORCEMENT', name: 'Investigators' };

let count = 0;
const referral = () => {
  count += 1;
  return { actionId: `refer-${count}`, to: 'LAW_ENFORCEMENT', contactPoint: 'de-police' };
};
const action = (invited: readonly string[]) => ({
  ...around(),
  reference: reference(),
  title: 'Chargers',
  sectors: ['product_safety'],
  invited,
});
const round = (observers: readonly string[]) => ({
  ...around(),
  reference: reference(),
  title: 'Toys',
  sector: 'counterfeit',
  marketplaces: ['amber'],
  method: 'The first fifty results',
  channels: { A: 'Trusted flagger', B: 'Ordinary user' },
  observers,
});
const look = () => ({
  reference: reference(),
  url: 'https://www.amber.example/item/700001',
  checkedAt: new Date().toISOString(),
  result: 'FINE',
});

/**
 * What becomes of a missed deadline, and what authorities do together. The referrals are to law enforcement, which authorities alone
 * may make; the items of the flagger are referred to nobody, so that there is nothing to answer.
 */
export const ESCALATION: Area = {
  rows: [
    ['postReferral', 'authority', 'AAAFFA H FFF FFF F FFF'],
    ['postReferral', 'flagger', 'HHHFFH H FFF FFF F FFF'],
    ['postReferral', 'nobody', 'HHHFFH H FFF FFF F FFF'],
    ['postReferralAnswer', 'authority', 'AAAFFA H HHH FFF F AAA'],
    ['postReferralAnswer', 'flagger', 'HHHFFH H HHH FFF F HHH'],
    ['postReferralAnswer', 'nobody', 'HHHFFH H HHH FFF F HHH'],
    ['putContactPoint', 'authority', 'FFFFFF F FFF FFF F AAA'],
    ['putContactPoint', 'nobody', 'FFFFFF F FFF FFF F AAA'],
    ['getContactPoints', '-', 'AAAAAF A AAA AAA A AAA'],
    ['postCoordinatedAction', '-', 'AAAFFA A FFF FFF A AAA'],
    ['postParticipation', 'authority', 'AAAFFA A FFF FFF F FFF'],
    ['postParticipation', 'commission', 'HHHFFH H FFF FFF F FFF'],
    ['postParticipation', 'nobody', 'HHHFFH H FFF FFF F FFF'],
    ['getCoordinatedAction', 'authority', 'AAAAAF A FFF FFF A AAA'],
    ['getCoordinatedAction', 'commission', 'HHHHHF H FFF FFF A AAA'],
    ['getCoordinatedAction', 'nobody', 'HHHHHF H FFF FFF H HHH'],
    ['postMonitoringRound', '-', 'AAAFFA A FFF FFF A AAA'],
    ['postRoundChecks', 'authority', 'AAAFFA H AHH FFF H HHH'],
    ['postRoundChecks', 'commission', 'HHHFFH H HHH FFF A HHH'],
    ['postRoundChecks', 'nobody', 'HHHFFH H HHH FFF H HHH'],
    ['getMonitoringRound', 'authority', 'AAAAAF H AHH FFF A AAA'],
    ['getMonitoringRound', 'commission', 'HHHHHF H HHH FFF A AAA'],
    ['getMonitoringRound', 'nobody', 'HHHHHF H HHH FFF H HHH'],
  ],
  itemRoutes: ['postReferral', 'postReferralAnswer'],
  bodies: {
    postReferral: referral,
    postReferralAnswer: () => ({ actionId: referral().actionId, result: 'DECLINED' }),
    putContactPoint: () => coordinator,
    postCoordinatedAction: () => action([]),
    postParticipation: () => ({}),
    postMonitoringRound: () => round([]),
    postRoundChecks: () => ({ checks: [look()] }),
  },
  async make(system, itemsFor) {
    await system.operator.ask('PUT', '/v1/contact-points/de-coordinator', coordinator);
    await system.operator.ask('PUT', '/v1/contact-points/de-police', police);
    const [authority, commission] = [system.as('de-bnetza'), system.as('commission')];
    for (const id of itemsFor('postReferralAnswer', 'authority'))
      await authority.ask('POST', `/v1/items/${id}/referrals`, referral());
    const opened = async (client: typeof authority, path: string, body: object) =>
      (await client.ask<{ id: string }>('POST', path, body)).id;
    return {
      'contact-points': { authority: 'de-coordinator', nobody: 'newcomer' },
      'coordinated-actions': {
        authority: await opened(authority, '/v1/coordinated-actions', action(['fr-dgccrf'])),
        commission: await opened(commission, '/v1/coordinated-actions', action([])),
      },
      'monitoring-rounds': {
        authority: await opened(authority, '/v1/monitoring-rounds', round(['brand-owner'])),
        commission: await opened(commission, '/v1/monitoring-rounds', round([])),
      },
    };
  },
};
