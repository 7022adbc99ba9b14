import type { Delivery, RunningClock, Strength } from '../contracts/delivery.ts';
import type { Following } from '../contracts/following.ts';
import type { NoticeItem } from '../contracts/notice.ts';
import type { MarketplaceRegistration } from '../contracts/organisation.ts';
import { sectors } from '../sectors/sectors.ts';
import type { DeliveredVia } from '../vocabulary/life.ts';
import { type Instant, instant, monthOf } from '../vocabulary/time.ts';
import { clocksOf, hasNumber, startClocks } from './clock/item-clocks.ts';
import { CLOCKS, RULE_VERSION } from './clock/table.ts';

/** What a submission says of all its items. */
export type Submitted = Pick<
  Delivery,
  'kind' | 'sector' | 'category' | 'submitter' | 'status' | 'memberState' | 'acceptedAt'
> & {
  readonly id: Delivery['noticeId'];
  readonly items: readonly NoticeItem[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly follows?: Pick<Following, 'itemId' | 'relation'> | undefined;
};

export const VIA: Readonly<Record<MarketplaceRegistration['channel'], DeliveredVia>> = {
  queue: 'QUEUE',
  console: 'CONSOLE',
  external: 'EXTERNAL',
};
const DESIGNATED_AS = { QUEUE: 'QUEUE', CONSOLE: 'CONSOLE', EXTERNAL: 'MAILBOX' } as const;

/** Delivery is receipt in law only where the marketplace declared this way its point of contact. */
const isDesignated = ({ designations }: MarketplaceRegistration, via: DeliveredVia, at: Instant): boolean =>
  designations.some(
    ({ channel, from, until }) => channel === DESIGNATED_AS[via] && from <= at && (until === undefined || at < until),
  );

const STRENGTHS: readonly Strength[] = ['LEGAL', 'VOLUNTARY', 'TARGET'];
export const strongestOf = (clocks: readonly Pick<RunningClock, 'basis' | 'status'>[]): Strength =>
  STRENGTHS.find((basis) => clocks.some((clock) => clock.basis === basis && clock.status !== 'NO_STATUTORY_LIMIT')) ??
  'NONE';

/** An alert has no details of its sector. */
const isSerious = ({ kind, sector, details }: Pick<Submitted, 'kind' | 'sector' | 'details'>): boolean =>
  kind !== 'ALERT' && sectors[sector].gravity.isSerious(details as never);

/** What a marketplace finds itself under an order is no order anew (GPSR Art. 22(5)). */
const isIdentical = ({ follows }: Pick<Submitted, 'follows'>): boolean => follows?.relation === 'IDENTICAL_TO';

const isSafety = ({ kind, sector, details }: Pick<Submitted, 'kind' | 'sector' | 'details'>): boolean =>
  kind !== 'ALERT' && sectors[sector].isSafetyInGpsrScope(details as never);

/** What of a submission decides which clocks run on its items. */
export type Deciding = Pick<Submitted, 'kind' | 'sector' | 'status' | 'details' | 'follows'>;

/** Which clocks run on an item that reaches a marketplace at T0. */
export function rulesAt(submitted: Deciding, marketplace: MarketplaceRegistration, deliveredAt: Instant) {
  const { sector, kind, status } = submitted;
  return clocksOf({
    sector,
    kind,
    status,
    isSafetyInGpsrScope: isSafety(submitted),
    pledges: marketplace.pledges,
    isDesignated: isDesignated(marketplace, VIA[marketplace.channel], deliveredAt),
    isIdenticalContent: isIdentical(submitted),
  });
}

/** The clocks of an item that reaches a marketplace at T0, by the law of the place where action is to be taken. */
export const clocksAt = (submitted: Deciding, marketplace: MarketplaceRegistration, deliveredAt: Instant) =>
  startClocks(rulesAt(submitted, marketplace, deliveredAt), deliveredAt, marketplace.jurisdiction);

const leadershipOf = ({ items }: Submitted, item: NoticeItem): Delivery['leads'] => {
  if (items[0] === item) return 'NOTICE';
  return items.find(({ marketplace }) => marketplace === item.marketplace) === item ? 'MARKETPLACE' : 'NEITHER';
};

/**
 * Month and basis of a notice as a whole. They follow from the submission alone, whatever becomes of its items: when it was
 * received, and what the law knows for such a submission.
 */
function wholeOf({
  items,
  acceptedAt,
  sector,
  kind,
  status,
  ...rest
}: Submitted): Pick<Delivery, 'noticeMonth' | 'noticeBasis'> {
  const isSafetyInGpsrScope = isSafety({ kind, sector, ...rest });
  const at = { sector, kind, status, isSafetyInGpsrScope, isIdenticalContent: isIdentical(rest) };
  const rules = clocksOf({ ...at, pledges: [], isDesignated: true });
  const bases = rules.filter(hasNumber).map(({ clock }) => CLOCKS[clock].basis);
  return {
    noticeMonth: monthOf(items[0]?.external?.receivedAt ?? acceptedAt),
    noticeBasis: STRENGTHS.find((basis) => bases.some((each) => each === basis)) ?? 'NONE',
  };
}

/** What the submission says of every item alike. */
function submissionOf({ id, kind, sector, category, submitter, status, memberState, acceptedAt }: Submitted) {
  return { noticeId: id, kind, sector, category, submitter, status, memberState, acceptedAt };
}

/** The place of an item among those of its submission. */
const placeOf = (submitted: Submitted, item: NoticeItem) => ({
  ...wholeOf(submitted),
  leads: leadershipOf(submitted, item),
  itemsInNotice: submitted.items.length,
  itemsAtMarketplace: submitted.items.filter(({ marketplace }) => marketplace === item.marketplace).length,
});

/**
 * What is fixed when an item reaches its marketplace: T0, and the clocks that run from it.
 *
 * Source: DSA Art. 11 and GPSR Art. 22(1), receipt at the point of contact; what is proven to have been received before counts from
 * then on.
 */
export function deliveryOf(
  submitted: Submitted,
  item: NoticeItem,
  marketplace: MarketplaceRegistration,
  now: Date,
): Delivery {
  const deliveredAt = item.external?.receivedAt ?? instant(now);
  const started = clocksAt(submitted, marketplace, deliveredAt);
  return {
    ...submissionOf(submitted),
    marketplace: item.marketplace,
    listing: item.listing,
    ...(item.title && { title: item.title }),
    ...(item.sellerKey && { sellerKey: item.sellerKey }),
    ...(item.sellerListings && { sellerListings: item.sellerListings }),
    ...(item.firstSeenAt && { firstSeenAt: item.firstSeenAt }),
    ...(isSerious(submitted) && { isSerious: true }),
    via: VIA[marketplace.channel],
    deliveredAt,
    ...started,
    jurisdiction: marketplace.jurisdiction,
    ruleVersion: RULE_VERSION,
    basis: strongestOf(started.clocks),
    ...placeOf(submitted, item),
    ...(marketplace.probe?.isOn && { isProbed: true }),
  };
}
