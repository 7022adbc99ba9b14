import { RefusedError } from '../../errors.ts';
import type { ActionId } from '../../vocabulary/ids.ts';
import { digestOf } from '../life/chain.ts';

/** Whether the same was sent before under the sender's id. Something else under the same id is refused. */
export function isRepeat<Kept extends { readonly actionId: ActionId }>(kept: Kept, sent: Kept): boolean {
  if (kept.actionId !== sent.actionId) return false;
  if (digestOf(kept) === digestOf(sent)) return true;
  throw new RefusedError('REFERENCE_REUSED', 'This action id stands for something else that was sent before', {
    faults: [{ pointer: '/actionId', code: 'REFERENCE_REUSED', detail: 'Use a new id, or send the same again' }],
  });
}
