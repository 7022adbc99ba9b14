import type { NoticeReceipt } from '../shared/contracts/notice.ts';
import { notice } from './metered-stack.ts';
import type { Path } from './paths.ts';
import { DECIDED, stamped } from './steps.ts';

/** Items of somebody who wishes to be told of decisions, by the item of the path. */
const told = new Map<string, string>();

/** The decision is in it: what a letter adds is what this costs more than a decision of which nobody wishes to be told. */
export const MAIL_PATHS: readonly Path[] = [
  {
    name: 'a decision, and its submitter told by e-mail',
    async prepare(metered, id, index) {
      const { items } = await metered.client('told').ask<NoticeReceipt>('POST', '/v1/notices', notice(700_000 + index));
      told.set(id, items[0]?.id ?? '');
    },
    take: (metered, id) => metered.client('market').ask('POST', `/v1/items/${told.get(id)}/actions`, stamped(DECIDED)),
  },
];
