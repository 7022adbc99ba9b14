import type { Figure } from '../../../shared/contracts/kpi.ts';
import type { NoticeReceipt } from '../../../shared/contracts/notice.ts';
import type { NewOrganisation } from '../../../shared/contracts/organisation.ts';
import type { Instant } from '../../../shared/vocabulary/time.ts';
import { authority } from '../../builders/organisations.ts';
import { reportByQueue } from './mail.ts';
import type { System } from './system.ts';
import { setDate } from './time.ts';

/** A case while it is lived: its submitter is nobody else's, so that the figures of the submitter are those of the case. */
export interface Living {
  readonly system: System;
  readonly by: string;
  readonly items: { readonly id: string; readonly marketplace: string }[];
}

/** Something that somebody does at a moment; deeds that go by queue are waited for. */
export interface Step {
  readonly at: Instant;
  readonly doing: (living: Living) => Promise<unknown>;
}

export interface Case {
  readonly name: string;
  readonly steps: readonly Step[];
  /** KPI, part, and what the figure of the case must say. */
  readonly figures: readonly (readonly [Figure['kpi'], string, Partial<Figure>])[];
  readonly submitter?: NewOrganisation;
}

const itemOf = ({ items }: Living, index: number) => {
  const item = items[index];
  if (!item) throw new Error(`This case has no item ${index}`);
  return item;
};

export const sent = (at: Instant, body: () => object): Step => ({
  at,
  async doing({ system, by, items }) {
    const receipt = await system.as(by).ask<NoticeReceipt>('POST', '/v1/notices', body());
    items.push(...receipt.items);
  },
});
export const reported = (at: Instant, action: () => object, index = 0): Step => ({
  at,
  async doing(living) {
    const { id, marketplace } = itemOf(living, index);
    await living.system.as(marketplace).ask('POST', `/v1/items/${id}/actions`, action());
  },
});
export const reportedByQueue = (at: Instant, actions: () => readonly object[], index = 0): Step => ({
  at,
  async doing(living) {
    const { id, marketplace } = itemOf(living, index);
    await reportByQueue(living.system, marketplace, id, ...actions());
  },
});
export const bySubmitter = (at: Instant, what: string, body: () => object, index = 0): Step => ({
  at,
  doing: (living) => living.system.as(living.by).ask('POST', `/v1/items/${itemOf(living, index).id}/${what}`, body()),
});
export const registered = (at: Instant, organisation: NewOrganisation): Step => ({
  at,
  doing: ({ system, by }) => system.operator.ask('PUT', `/v1/organisations/${by}`, organisation),
});

export const submitterOf = (index: number) => `case-${index}`;

/** Lives all cases side by side, moment by moment. Answers the items of each. */
export async function liveAll(system: System, cases: readonly Case[]): Promise<Living[]> {
  const living: Living[] = [];
  for (const [index, { submitter = authority.organisation }] of cases.entries()) {
    const by = submitterOf(index);
    await system.register(by, { ...submitter, name: by });
    living.push({ system, by, items: [] });
  }
  const steps = cases.flatMap(({ steps: own }, index) => own.map((step) => ({ ...step, of: living[index] as Living })));
  steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const [at, together] of Map.groupBy(steps, (step) => step.at)) {
    setDate(at);
    for (const { doing, of } of together) await doing(of);
    await system.settle();
  }
  return living;
}
