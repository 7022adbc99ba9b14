import { AppealsPart } from './appeals-part.ts';
import { type AnnexAsked, COVERAGE, isWithin, jsonFile, type NotifierMeasureTaken, type OfficialFile, type OfficialItem, type OfficialReport, periodName, type SellerMeasureTaken } from './asked.ts'; // biome-ignore format: one row
import { isExempt } from './exemption.ts';
import { NoticesPart } from './notices-part.ts';
import { OrdersPart } from './orders-part.ts';

/** What a reader of the parts must know besides, counted in the period. */
const REMARKS = {
  noticesOfAuthorities: 'items of notices by authorities; they are counted in part 4 with all others',
  identicalContent: 'items found by the platform itself under an order (GPSR Art. 22(5)); no further orders',
  alreadyRemoved: 'items gone before the notice or order arrived; counted as received, with no time and no action',
  withoutCategory: 'items of which the record is over, so that their category is not known any more',
  accountMeasuresWithListings:
    'suspensions reported with single listings; part 7 counts those recorded of the seller as a whole',
} as const;
type Remark = keyof typeof REMARKS;

/** Annex I parts 3, 4 and 7 of Implementing Regulation (EU) 2024/2835 for one platform: input to its report, not the report. */
export class AnnexOne implements OfficialReport {
  readonly #asked: AnnexAsked;
  readonly #orders: OrdersPart;
  readonly #notices: NoticesPart;
  readonly #appeals: AppealsPart;
  readonly #remarks = new Map<Remark, number>();

  constructor(asked: AnnexAsked) {
    this.#asked = asked;
    this.#orders = new OrdersPart(asked);
    this.#notices = new NoticesPart(asked);
    this.#appeals = new AppealsPart(asked);
  }

  add(item: OfficialItem): void {
    const { marketplace, period } = this.#asked;
    if (item.facts.marketplace !== marketplace.id) return;
    for (const part of [this.#orders, this.#notices, this.#appeals]) part.add(item);
    if (item.facts.kind === 'ALERT' || !isWithin(period, item.facts.deliveredAt)) return;
    for (const remark of remarksOn(item)) this.#remarks.set(remark, (this.#remarks.get(remark) ?? 0) + 1);
  }

  addSellerMeasure(measure: SellerMeasureTaken): void {
    if (measure.seller.startsWith(`${this.#asked.marketplace.id}~`)) this.#appeals.addSellerMeasure(measure);
  }

  addNotifierMeasure(measure: NotifierMeasureTaken): void {
    if (measure.marketplace === this.#asked.marketplace.id) this.#appeals.addNotifierMeasure(measure);
  }

  files(): OfficialFile[] {
    const { marketplace, period, asOf } = this.#asked;
    const notes = {
      coverage: COVERAGE,
      use: 'Input to the transparency report of the provider, who completes it and answers for it: not a filing.',
      service: marketplace.name,
      period: periodName(period),
      asOf,
      parts: [3, 4, 7],
      notFilled: [1, 2, 5, 6, 8, 9, 10, 11],
      source: 'CSV templates of Implementing Regulation (EU) 2024/2835, © European Union, reused with acknowledgement',
      ...(isExempt(marketplace) && {
        exemption: 'Micro or small: no report is owed (DSA Art. 15(2)), and Art. 20 to 24 do not apply (Art. 19(1)).',
      }),
      remarks: Object.entries(REMARKS).map(([remark, means]) => ({
        remark,
        means,
        items: this.#remarks.get(remark as Remark) ?? 0,
      })),
    };
    return [this.#orders.file(), this.#notices.file(), this.#appeals.file(), jsonFile('notes.json', notes)];
  }
}

function remarksOn({ facts, events }: OfficialItem): Remark[] {
  const { kind, status, relation, outcome, category } = facts;
  const suspends = events.some(
    ({ data }) => 'measures' in data && data.measures.some((measure) => measure.startsWith('SELLER_SUSPENDED')),
  );
  const found: Record<Remark, boolean> = {
    noticesOfAuthorities: kind === 'NOTICE' && status === 'AUTHORITY',
    identicalContent: relation === 'IDENTICAL_TO',
    alreadyRemoved: outcome === 'ALREADY_REMOVED',
    withoutCategory: category === undefined,
    accountMeasuresWithListings: suspends,
  };
  return (Object.keys(found) as Remark[]).filter((remark) => found[remark]);
}
