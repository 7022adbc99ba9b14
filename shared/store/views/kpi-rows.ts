import type { Counts } from '../../domain/kpi/counters.ts';
import type { Month } from '../../vocabulary/time.ts';
import { queryAll, type Stored } from '../events.ts';
import type { Table } from '../table.ts';
import { isCounter } from './marked-rows.ts';

function addRow(counts: Counts, row: Stored): void {
  const sk = row['sk']?.S ?? '';
  for (const [name, value] of Object.entries(row)) {
    if (isCounter(name) && value.N !== undefined && value.N !== '0') counts.set(`${sk}|${name}`, Number(value.N));
  }
}

/** The counters of a scope for the cohorts of some months. The number of rows grows with months and sectors, never with cases. */
export async function readCounts(
  views: Table,
  partition: string,
  from: Month,
  to: Month,
): Promise<{ counts: Counts; rows: number }> {
  const rows = await queryAll(views, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': { S: partition }, ':from': { S: from }, ':to': { S: `${to}#~` } },
  });
  const counts: Counts = new Map();
  for (const row of rows) addRow(counts, row);
  return { counts, rows: rows.length };
}
