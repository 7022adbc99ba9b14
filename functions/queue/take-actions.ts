import { takeActions } from '../../shared/flows/take-actions.ts';
import { consume } from '../../shared/runtime/consume.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { marketplaceOfQueue } from '../../shared/store/queues.ts';
import { openTable } from '../../shared/store/table.ts';

const env = readEnvironment('CASES_TABLE', 'STAGE');
const cases = openTable(env.CASES_TABLE);

export const handler = consume(async (messages) => {
  const waiting: string[] = [];
  for (const [queue, ofQueue] of Map.groupBy(messages, ({ queue }) => queue)) {
    waiting.push(...(await takeActions(cases, marketplaceOfQueue(env.STAGE, queue), ofQueue)));
  }
  return waiting;
});
