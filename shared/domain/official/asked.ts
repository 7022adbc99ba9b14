import type { ItemEvent } from '../../contracts/event.ts';
import type { MarketplaceRegistration } from '../../contracts/organisation.ts';
import type { MeasureCause } from '../../vocabulary/flaggers.ts';
import type { OrganisationId } from '../../vocabulary/ids.ts';
import type { SellerId, SellerMeasure, SellerMeasureBasis } from '../../vocabulary/sellers.ts';
import type { Day, Instant } from '../../vocabulary/time.ts';
import type { Counted, Facts } from '../life/facts.ts';

/** The platform that an official file is about. */
export interface Provider {
  readonly id: OrganisationId;
  readonly name: string;
  readonly sizeClass: MarketplaceRegistration['sizeClass'];
}

/** Days in UTC, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What a platform files about itself, from the events recorded before the cut. */
interface OfProvider {
  readonly marketplace: Provider;
  readonly period: Period;
  readonly asOf: Instant;
}
export interface AnnexAsked extends OfProvider {
  readonly kind: 'ANNEX_I';
}
export interface StatementsAsked extends OfProvider {
  readonly kind: 'STATEMENTS';
}

/** The yearly report of one flagger (DSA Art. 22(3)). */
export interface FlaggerAsked {
  readonly kind: 'FLAGGER_REPORT';
  readonly flagger: { readonly id: OrganisationId; readonly name: string; readonly independence?: string | undefined };
  readonly year: number;
  readonly asOf: Instant;
  readonly providers: ReadonlyMap<OrganisationId, string>;
}

export type OfficialAsked = AnnexAsked | StatementsAsked | FlaggerAsked;

/** One item with its entries before the cut. Of one that is summed up there are no events, and no category. */
export interface OfficialItem {
  readonly facts: Counted & Partial<Pick<Facts, 'category' | 'relation'>>;
  readonly events: readonly ItemEvent[];
  /** Barcode number of the notice, where it is known. */
  readonly gtin?: string | undefined;
}

/** A measure of a platform about one of its sellers, and its number in the ledger of that seller. */
export interface SellerMeasureTaken {
  readonly n: number;
  readonly seller: SellerId;
  readonly measure: SellerMeasure;
  readonly takenAt: Instant;
  readonly until?: Instant | undefined;
  readonly basis?: SellerMeasureBasis | undefined;
}

/** A measure of a platform upon misuse by a notifier, as far as it is counted. */
export interface NotifierMeasureTaken {
  readonly marketplace: OrganisationId;
  readonly kind: 'WARNING' | 'PROCESSING_SUSPENDED' | 'LIFTED';
  readonly cause: MeasureCause;
  readonly takenAt: Instant;
}

/** One file: its chunks one after the other are its text, in UTF-8. The same events give the same bytes. */
export interface OfficialFile {
  readonly name: string;
  readonly mediaType: string;
  readonly chunks: () => Iterable<string>;
}

/** Gathers items, in any order, each once, and makes the files after the last. What is of others is ignored. */
export interface OfficialReport {
  add(item: OfficialItem): void;
  addSellerMeasure(measure: SellerMeasureTaken): void;
  addNotifierMeasure(measure: NotifierMeasureTaken): void;
  files(): readonly OfficialFile[];
}

/** What every file says of itself: nobody should take it for the whole, or for a filing (design: files are input). */
export const COVERAGE = 'Noticeboard cases only';

export const isWithin = ({ from, to }: Period, at: Instant): boolean => {
  const day = dayOf(at);
  return from <= day && day <= to;
};

const DAY_LENGTH = 'YYYY-MM-DD'.length;
export const dayOf = (at: Instant): Day => at.slice(0, DAY_LENGTH);

/** As the harmonised template writes a period. */
export const periodName = ({ from, to }: Period): string => `${from}/${to}`;

export const jsonFile = (name: string, value: object): OfficialFile => ({
  name,
  mediaType: 'application/json',
  chunks: () => [`${JSON.stringify(value, null, 1)}\n`],
});
