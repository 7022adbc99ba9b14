import { randomUUID } from 'node:crypto';
import type { NoticeReceipt } from '../shared/contracts/notice.ts';
import { type MeteredStack, notice } from './metered-stack.ts';
import { type Path, removed, submitting } from './paths.ts';

const now = () => new Date().toISOString();
const verified = async (metered: MeteredStack, id: string): Promise<void> => {
  await removed(metered, id);
  await submitting(metered, id, 'checks', { result: 'GONE', checkedAt: now() });
};

const quarter = (index: number) => ({
  reference: `OWN-${index}`,
  sector: 'counterfeit',
  period: `${2020 + (index % 5)}-Q${1 + (Math.floor(index / 5) % 4)}`,
  prevented: { uploads: 5210 },
});

/** What the flagger sent, by the item of the path. */
const flagged = new Map<string, string>();

/** What happens around items: what comes back, who is told, what is registered and reported. */
export const PATHS_AROUND: readonly Path[] = [
  {
    name: 'a listing back: the new item delivered, and both linked',
    prepare: verified,
    take: (metered, id) => submitting(metered, id, 'checks', { result: 'REAPPEARED', checkedAt: now() }),
  },
  {
    name: 'a known product registered, and one marketplace told',
    take: (metered, _, index) =>
      metered.client('safety').ask('POST', '/v1/known-products', {
        reference: `DEC-${index}`,
        sector: 'product_safety',
        product: { name: 'Charger', brand: 'VoltCube', models: [`VC-${index}`], gtins: ['4006381333931'] },
        hazards: ['ELECTRIC_SHOCK'],
        measure: 'SALES_BANNED',
        decidedOn: '2026-05-11',
      }),
  },
  {
    name: 'a self-report of a marketplace',
    take: (metered, _, index) => metered.client('market').ask('POST', '/v1/self-reports', quarter(index)),
  },
  {
    name: 'a warning to a flagger whose notice was received',
    async prepare(metered, id) {
      const number = Number.parseInt(id.slice(0, 6), 16);
      const body = { ...notice(number), reference: `UNION-${number}` };
      const { items } = await metered.client('union').ask<NoticeReceipt>('POST', '/v1/notices', body);
      flagged.set(id, items[0]?.id ?? '');
    },
    take: (metered, id) =>
      metered.client('market').ask('POST', '/v1/flaggers/union/measures', {
        kind: 'WARNING',
        actionId: randomUUID(),
        cause: 'MANIFESTLY_UNFOUNDED_NOTICES',
        takenAt: now(),
        reason: 'Cost',
        items: [flagged.get(id)],
      }),
  },
];
