import type { Alert, AlertReceipt } from '../shared/contracts/alert.ts';
import type { NoticeReceipt } from '../shared/contracts/notice.ts';
import { noticeFromAlert } from '../shared/domain/intake/notice-from-alert.ts';
import type { FeedRow } from '../shared/feeds/feed-row.ts';
import type { Client } from './client.ts';

/** One row of a 207 answer. */
interface BatchRow<Result> {
  readonly index: number;
  readonly status: number;
  readonly result?: Result;
  readonly code?: string;
  readonly title?: string;
  readonly faults?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

/** What became of one row of a file. */
export interface Outcome {
  readonly row: number;
  readonly reference: string;
  readonly taken: 'taken' | 'not taken';
  /** Exact addresses that were recognised, or how many notices it led to. */
  readonly listings: number;
  readonly why: readonly string[];
  readonly alertId?: string;
}

const AT_ONCE = 100;

const faultsOf = ({ code, title, faults = [] }: BatchRow<unknown>): string[] =>
  faults.length > 0 ? faults.map((fault) => `${fault.code} ${fault.pointer}: ${fault.detail}`) : [`${code}: ${title}`];

function outcomeOf({ row, reference = '', notes }: FeedRow, answer: BatchRow<AlertReceipt>): Outcome {
  if (!answer.result) return { row, reference, taken: 'not taken', listings: 0, why: [...faultsOf(answer), ...notes] };
  const { id, items, rejected } = answer.result;
  const refused = rejected.flatMap(({ url, faults }) => faults.map((fault) => `${url}: ${fault.code} ${fault.detail}`));
  return { row, reference, taken: 'taken', listings: items.length, why: [...refused, ...notes], alertId: id };
}

/** Brings rows in as alerts, through the public interface; answers for every row. */
export async function* bringIn(client: Client, rows: readonly FeedRow[]): AsyncGenerator<Outcome> {
  for (const { row, reference = '', faults, notes } of rows.filter(({ alert }) => !alert)) {
    yield {
      row,
      reference,
      taken: 'not taken',
      listings: 0,
      why: [...faults.map((fault) => `${fault.code} ${fault.pointer}: ${fault.detail}`), ...notes],
    };
  }
  const readable = rows.filter(({ alert }) => alert);
  for (let start = 0; start < readable.length; start += AT_ONCE) {
    const batch = readable.slice(start, start + AT_ONCE);
    const { results } = await client.ask<{ results: BatchRow<AlertReceipt>[] }>('POST', '/v1/alerts', {
      alerts: batch.map(({ alert }) => alert),
    });
    for (const [index, each] of batch.entries()) {
      const answer = results[index];
      if (!answer) throw new Error(`Row ${each.row} was left without an answer`);
      yield outcomeOf(each, answer);
    }
  }
}

/** What became of the notice an officer sent on an alert. */
export interface Sent {
  readonly reference: string;
  readonly noticeId?: string;
  readonly why: readonly string[];
}

/** Sends a notice for each alert that names an exact listing. */
export async function sendNotices(client: Client, alertIds: readonly string[]): Promise<Sent[]> {
  const alerts = await Promise.all(alertIds.map((id) => client.ask<Alert>('GET', `/v1/alerts/${id}`)));
  const proposals = alerts.map(noticeFromAlert).filter((proposal) => proposal !== undefined);
  if (proposals.length === 0) return [];
  const { results } = await client.ask<{ results: BatchRow<NoticeReceipt>[] }>('POST', '/v1/notices/batch', {
    notices: proposals,
  });
  return results.map((answer, index) => {
    const reference = String(proposals[index]?.['reference']);
    return answer.result ? { reference, noticeId: answer.result.id, why: [] } : { reference, why: faultsOf(answer) };
  });
}
