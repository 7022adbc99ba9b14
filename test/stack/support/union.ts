import type { NoticeReceipt } from '../../../shared/contracts/notice.ts';
import { noticeBody } from '../../builders/notices.ts';
import { flagger } from '../../builders/organisations.ts';
import { decision, measure, sellerInformed } from './acts.ts';
import type { System } from './system.ts';
import { setDate } from './time.ts';
import { freshListing, reference, send } from './work.ts';

export const NINTH = '2026-06-09T10:00:00.000Z';
export const TENTH = '2026-06-10T00:00:00.000Z';
const ELEVENTH = '2026-06-11T10:00:00.000Z';
export const IMPRECISE = 'The notice names no right';

const { organisation } = flagger({
  status: 'DSA_TF',
  areas: ['counterfeit'],
  from: '2024-02-17T00:00:00.000Z',
  awardedBy: 'Arcom',
  awardedIn: 'FR',
  decision: 'Arcom 2024-7',
  suspensions: [{ from: TENTH, until: '2026-08-01T00:00:00.000Z', decision: 'Arcom 2026-114' }],
});

/** A trusted flagger for counterfeits that its coordinator suspends on the tenth of June. */
export const UNION = { ...organisation, independence: 'No provider pays us.' } as typeof organisation;

/** A notice of so many listings that nobody has notified before. */
export async function notify(system: System, by: string, count: number, to: { at?: string; sector?: 'wildlife' } = {}) {
  const { at = 'amber', sector = 'counterfeit' } = to;
  const items = Array.from({ length: count }, () => freshListing(at));
  const receipt: NoticeReceipt = await send(system, by, noticeBody(sector, { reference: reference(), items }));
  return receipt.items.map(({ id }) => id);
}

export const act = (system: System, marketplace: string, actions: readonly (readonly [itemId: string, object])[]) =>
  system
    .as(marketplace)
    .ask('POST', '/v1/actions/batch', { actions: actions.map(([itemId, action]) => ({ itemId, action })) });

/**
 * What it sent to amber on the ninth: a notice of three, and one outside its area; on the eleventh, one more. Of the three, one is
 * removed, one refused, and one removed until its seller complains.
 */
export async function liveUnion(system: System): Promise<{ imprecise: string; overturned: string }> {
  const [removed = '', imprecise = '', overturned = ''] = await notify(system, 'union', 3);
  await notify(system, 'union', 1, { sector: 'wildlife' });
  setDate(ELEVENTH);
  await notify(system, 'union', 1);
  const refusal = { outcome: 'NO_ACTION', ground: undefined, refusal: 'LACK_OF_INFORMATION', reason: IMPRECISE };
  const complaint = { occurredAt: ELEVENTH, complainant: 'SELLER', subject: 'a' };
  const reversal = { occurredAt: ELEVENTH, complaint: 1, result: 'REVERSED', humanInvolved: true };
  await act(system, 'amber', [
    [removed, decision()],
    [removed, measure()],
    [imprecise, decision(refusal)],
    [overturned, decision()],
    [overturned, measure()],
    [overturned, sellerInformed()],
    [overturned, { type: 'COMPLAINT_OPENED', actionId: 'c-1', ...complaint }],
    [overturned, { type: 'COMPLAINT_DECIDED', actionId: 'c-2', ...reversal }],
  ]);
  await system.settle();
  return { imprecise, overturned };
}
