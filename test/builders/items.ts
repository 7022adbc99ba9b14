import type { ItemEvent } from '../../shared/contracts/event.ts';
import type { NoticeItem } from '../../shared/contracts/notice.ts';
import type { MarketplaceRegistration } from '../../shared/contracts/organisation.ts';
import { deliveryOf, type Submitted } from '../../shared/domain/delivery.ts';
import { itemIdOf, noticeIdOf } from '../../shared/domain/intake/derived-id.ts';
import { digestOf, originOf } from '../../shared/domain/life/chain.ts';
import type { Facts } from '../../shared/domain/life/facts.ts';
import { type History, newHistory, type Sealed, seal } from '../../shared/domain/life/history.ts';
import type { Draft } from '../../shared/domain/life/record.ts';
import type { ActionId } from '../../shared/vocabulary/ids.ts';
import type { Instant } from '../../shared/vocabulary/time.ts';
import { CATEGORY, DETAILS, listingUrl } from './notices.ts';
import { id, marketplace } from './organisations.ts';

/** A submission to one or several marketplaces: each name in `to` is one listing there. */
export interface Setting extends Partial<Omit<Submitted, 'id' | 'items' | 'submitter'>> {
  readonly at: Instant;
  readonly reference?: string;
  readonly submitter?: string;
  readonly to?: readonly string[];
  readonly marketplace?: Partial<MarketplaceRegistration>;
  readonly sellerKey?: string;
  /** When its submitter first saw the listing. */
  readonly firstSeenAt?: Instant;
}

const listed = (
  noticeId: Submitted['id'],
  at: string,
  index: number,
  seen: Pick<Setting, 'sellerKey' | 'firstSeenAt'>,
): NoticeItem => {
  const url = listingUrl(index, at);
  const place = { host: `www.${at}.example`, listingId: String(index), url };
  return {
    id: itemIdOf(noticeId, url),
    index,
    marketplace: id(at),
    listing: place,
    ...(seen.sellerKey && { sellerKey: seen.sellerKey }),
    ...(seen.firstSeenAt && { firstSeenAt: seen.firstSeenAt }),
  };
};

/** A submission as delivery sees it. */
export function submittedOf({ at, reference = 'REF-1', submitter = 'de-bnetza', to = ['amber'], ...rest }: Setting) {
  const noticeId = noticeIdOf(submitter, reference);
  const { marketplace: _, sellerKey, firstSeenAt, sector = 'product_safety', kind = 'NOTICE', ...more } = rest;
  return {
    status: 'AUTHORITY',
    memberState: 'DE',
    category: CATEGORY[sector],
    ...(kind !== 'ALERT' && { details: DETAILS[sector] }),
    acceptedAt: at,
    ...more,
    kind,
    id: noticeId,
    sector,
    submitter: id(submitter),
    items: to.map((name, index) =>
      listed(noticeId, name, index, { ...(sellerKey && { sellerKey }), ...(firstSeenAt && { firstSeenAt }) }),
    ),
  } satisfies Submitted;
}

/** The deliveries of all items of a submission. */
export function deliveries(setting: Setting): Sealed[] {
  const submitted = submittedOf(setting);
  return submitted.items.map((item) => {
    const [, registration] = marketplace(item.marketplace, setting.marketplace);
    const data = deliveryOf(submitted, item, registration, new Date(setting.at));
    const origin = originOf({ id: submitted.id, digest: digestOf(setting) }, item.id);
    const draft = { type: 'ITEM_DELIVERED', occurredAt: data.deliveredAt, actor: { role: 'system' }, data } as const;
    return seal(newHistory(item.id, origin), draft, new Date(setting.at));
  });
}

/** The histories of all items of a submission, each as far as its delivery. */
export const deliverAll = (setting: Setting): History[] => deliveries(setting).map(({ history }) => history);

export const deliver = (setting: Setting): History => deliverAll(setting)[0] as History;

/** What happens next, recorded when it happens unless it is said otherwise. */
export interface Step {
  readonly draft: Draft;
  readonly recordedAt: Instant;
}

export const told = (draft: Draft, recordedAt: Instant = draft.occurredAt): Step => ({ draft, recordedAt });

/** Adds to a history what happens next. */
export const goOn = (history: History, ...steps: readonly Step[]): History =>
  steps.reduce((before, { draft, recordedAt }) => seal(before, draft, new Date(recordedAt)).history, history);

export const factsOf = ({ facts }: History): Facts => facts as Facts;
export const logOf = (...histories: readonly History[]): ItemEvent[] => histories.flatMap(({ events }) => events);
export const actionId = (name: string) => name as ActionId;
