import type { OrderEffect, Outcome } from '../../vocabulary/life.ts';

/**
 * The effect given to an order by an outcome. Only EFFECTED is compliance.
 *
 * Source: GPSR Art. 22(4): removing the content, disabling access to it and displaying an explicit warning all satisfy an order.
 */
export function effectOf(outcome: Outcome | undefined): OrderEffect | undefined {
  if (!outcome) return undefined;
  if (['REMOVE', 'DISABLE', 'WARN', 'ALREADY_REMOVED'].includes(outcome)) return 'EFFECTED';
  return ['RESTRICT', 'PARTIAL'].includes(outcome) ? 'PARTLY_EFFECTED' : 'NOT_EFFECTED';
}
