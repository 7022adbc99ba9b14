import type { EventType } from '../../../shared/contracts/event.ts';
import { check, decision, measure, receipt, review, sellerInformed, withdrawal } from '../../stack/support/acts.ts';
import { actionMessage } from '../../stack/support/mail.ts';

/** One thing that is done about an item. It is sent in the same words until it is known to have arrived. */
export type Step =
  | { readonly by: 'MARKETPLACE' | 'AUTHORITY'; readonly path: string; readonly body: object }
  | { readonly by: 'QUEUE'; readonly message: string };

/** What happens to an item, and what must stand in its history in the end: each of these once. */
export interface Life {
  readonly itemId: string;
  readonly marketplace: string;
  readonly steps: readonly Step[];
  readonly leaves: readonly EventType[];
  /** The action that must be answered with a refusal, if there is one. */
  readonly refused?: string;
  /** Steps that are known to have arrived. */
  done: number;
}

const acts = (itemId: string) => ({
  queued: (action: object): Step => ({ by: 'QUEUE', message: actionMessage(itemId, action) }),
  reported: (action: object): Step => ({ by: 'MARKETPLACE', path: `/v1/items/${itemId}/actions`, body: action }),
  byAuthority: (what: string, body: object): Step => ({ by: 'AUTHORITY', path: `/v1/items/${itemId}/${what}`, body }),
});

type Plan = Pick<Life, 'steps' | 'leaves' | 'refused'>;

const PLANS: readonly ((itemId: string) => Plan)[] = [
  (itemId) => {
    const { queued, reported, byAuthority } = acts(itemId);
    return {
      steps: [queued(receipt()), reported(decision()), reported(measure()), byAuthority('checks', check('GONE'))],
      leaves: ['ITEM_DELIVERED', 'RECEIPT_CONFIRMED', 'DECIDED', 'ACTION_IMPLEMENTED', 'VERIFIED_REMOVED'],
    };
  },
  (itemId) => {
    const { queued, reported } = acts(itemId);
    return {
      steps: [
        reported(decision({ outcome: 'DISABLE' })),
        queued(measure({ measures: ['LISTING_DISABLED'] })),
        queued(sellerInformed()),
      ],
      leaves: ['ITEM_DELIVERED', 'DECIDED', 'ACTION_IMPLEMENTED', 'SELLER_INFORMED'],
    };
  },
  (itemId) => {
    const { queued, reported } = acts(itemId);
    return {
      steps: [
        reported(review()),
        queued(decision({ outcome: 'DISPUTED', ground: undefined, reason: 'It is genuine' })),
      ],
      leaves: ['ITEM_DELIVERED', 'REVIEW_STARTED', 'DECIDED'],
    };
  },
  (itemId) => {
    const { queued, byAuthority } = acts(itemId);
    const refused = `too-late-${itemId}`;
    return {
      steps: [byAuthority('withdrawal', withdrawal()), queued(review({ actionId: refused }))],
      leaves: ['ITEM_DELIVERED', 'WITHDRAWN'],
      refused,
    };
  },
];

/** The life of an item, chosen by its id. */
export function lifeOf(itemId: string, marketplace: string): Life {
  const plan = PLANS[Number.parseInt(itemId.slice(0, 2), 16) % PLANS.length] as (typeof PLANS)[number];
  return { itemId, marketplace, ...plan(itemId), done: 0 };
}
