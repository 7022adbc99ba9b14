import type { Instant } from '../../../shared/vocabulary/time.ts';
import { noticeBody, orderBody } from '../../builders/notices.ts';
import { decision, measure } from './acts.ts';
import { reported, type Step, sent } from './lived-cases.ts';
import { freshListing, reference } from './work.ts';

/** Wednesday 13 May 2026, 16:40 in Luxembourg: orders are due when 18 May ends, notices when 19 May ends. */
export const T0 = '2026-05-13T14:40:00.000Z';
export const [LAST_OF_ORDER, ORDER_DUE] = ['2026-05-18T21:59:59.999Z', '2026-05-18T22:00:00.000Z'];
export const [LAST_OF_NOTICE, NOTICE_DUE] = ['2026-05-19T21:59:59.999Z', '2026-05-19T22:00:00.000Z'];
export const SOON = '2026-05-14T10:00:00.000Z';
export const [K20, K21] = ['effected within 2 working days', 'decided within 3 working days'];

export const some = (count: number, place = 'amber') => ({
  reference: reference(),
  items: Array.from({ length: count }, () => freshListing(place)),
});
export const notice = (count = 1): Step => sent(T0, () => noticeBody('product_safety', some(count)));
export const order = (count = 1, place = 'amber', at: Instant = T0): Step =>
  sent(at, () => orderBody('product_safety', some(count, place)));
export const decided = (at: Instant, outcome = 'REMOVE', index = 0): Step =>
  reported(at, () => decision({ outcome, reason: 'It is so' }), index);
/** Decided and acted on at one moment, by the word of the marketplace perhaps at an earlier one. */
export const handled = (at: Instant, index = 0, claimed = at): Step[] => [
  reported(at, () => decision({ occurredAt: claimed }), index),
  reported(at, () => measure({ occurredAt: claimed }), index),
];
