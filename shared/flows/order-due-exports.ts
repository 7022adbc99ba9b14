import { dueOrders, SCHEDULER } from '../domain/exports/schedules.ts';
import type { Table } from '../store/table.ts';
import { placeOrder } from './order-export.ts';

/** Orders the exports that are due by the clock. One that was ordered before, for the same period, is not ordered again. */
export async function orderDueExports(work: Table, now: Date): Promise<void> {
  for (const { schedule, request } of dueOrders(now))
    await placeOrder(work, request, { requestedBy: SCHEDULER, scope: 'ALL', schedule }, now);
}
