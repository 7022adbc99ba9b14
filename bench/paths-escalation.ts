import { randomUUID } from 'node:crypto';
import { type MeteredStack, notice } from './metered-stack.ts';
import { type Path, submitting } from './paths.ts';

const HOUR_MILLISECONDS = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MILLISECONDS).toISOString();
const around = () => ({ from: inHours(-1), until: inHours(1) });

const opened = new Map<string, Promise<string>>();

/** Opens something once for all items that take a path with it. */
async function open(metered: MeteredStack, path: string, body: object): Promise<string> {
  const post = () =>
    metered.client('authority').ask<{ id: string }>('POST', path, { reference: randomUUID(), ...body });
  const opening = opened.get(path) ?? post().then(({ id }) => id);
  opened.set(path, opening);
  return opening;
}

const action = (metered: MeteredStack) =>
  open(metered, '/v1/coordinated-actions', { ...around(), title: 'Lamps', sectors: ['counterfeit'], invited: [] });
const round = (metered: MeteredStack) =>
  open(metered, '/v1/monitoring-rounds', {
    ...around(),
    title: 'Lamps',
    sector: 'counterfeit',
    marketplaces: ['market'],
    method: 'The first fifty results',
    channels: { A: 'Trusted flagger', B: 'Ordinary user' },
    observers: [],
  });

export const ESCALATION_PATHS: readonly Path[] = [
  {
    name: 'a referral to law enforcement with a hold, answered',
    async take(metered, id) {
      const hold = { reference: 'AZ 1', holdUntil: inHours(24) };
      await submitting(metered, id, 'referrals', { to: 'LAW_ENFORCEMENT', contactPoint: 'de-police', ...hold });
      await submitting(metered, id, 'referrals/1/answer', { result: 'DECLINED' });
    },
  },
  {
    name: 'a notice that belongs to a coordinated action, delivered',
    prepare: async (metered) => void (await action(metered)),
    async take(metered, _, index) {
      const body = { ...notice(900_000 + index), coordinatedAction: await action(metered) };
      await metered.client('authority').ask('POST', '/v1/notices', body);
    },
  },
  {
    name: 'a look of a monitoring round',
    prepare: async (metered) => void (await round(metered)),
    async take(metered, _, index) {
      const url = `https://www.market.example/item/${800_000_000 + index}`;
      const look = { reference: `look-${index}`, url, checkedAt: new Date().toISOString(), result: 'FINE' };
      await metered
        .client('authority')
        .ask('POST', `/v1/monitoring-rounds/${await round(metered)}/checks`, { checks: [look] });
    },
  },
];
