import type { NewAlert } from '../contracts/alert.ts';
import { recognise } from '../domain/listing/directory.ts';
import type { KnownMarketplace } from '../domain/listing/known-marketplace.ts';
import { knownDirectory, marketplaceNamed } from '../domain/listing/known-marketplaces.ts';
import { itemNumbersIn, proposeAddress } from '../domain/listing/propose.ts';
import { cut, fieldText, present } from './field.ts';
import { type TraderEntry, traderEntries } from './trader-field.ts';

type Trader = NonNullable<NewAlert['traders']>[number];

/** The traders of an alert, and the addresses of listings that can be proposed from them. */
export interface NamedTraders {
  readonly traders: readonly Trader[];
  readonly addresses: readonly string[];
}

/** Limits of the contract, in characters. */
const LONGEST_TRADER = 300;
const STOCK_CODE = /\bs[a-z]\d{10,}\b/i;

/** The text as an officer reads it: “Amazon (ASIN: B01BEENYCQ)”, “Shein (sj23050389953853544)”, “gtworld.de”. */
function wording({ label, content }: TraderEntry): string {
  if (/^other$/i.test(label)) return content.replace(/\/+$/, '');
  return content === '' ? label : `${label} (${content})`;
}

/** Name and code of a trader: “Shein:sl25031378262268207” and “Shein (sj…)” name Shein. */
function nameAndCode({ label, content }: TraderEntry): readonly [name: string, code: string] {
  if (!/^other$/i.test(label)) return [label, content];
  const [, name = '', code = ''] = /^([^(:]*)[(:]?(.*)$/.exec(content) ?? [];
  return [name, code];
}

/** A trader, and the address of its listing if there is one to propose. */
interface Named extends Trader {
  readonly url?: string;
}

/** Listings whose address the text itself holds, with or without https:// in front. */
function listingsIn(text: string): readonly Omit<Named, 'text'>[] {
  const words = text.split(/[\s()]+/).filter((word) => word.includes('/'));
  return words.flatMap((word) => {
    const recognised = recognise(knownDirectory, /^https?:/i.test(word) ? word : `https://${word}`);
    if ('code' in recognised) return [];
    const { marketplace, listing } = recognised;
    return [{ marketplace, listingId: listing.listingId, url: listing.url }];
  });
}

function noteMissingNumber({ name }: KnownMarketplace, code: string, notes: string[]): void {
  const stockCode = STOCK_CODE.exec(code)?.[0];
  if (stockCode) notes.push(`names ${name} by a stock code (${stockCode}), from which no address can be proposed`);
  else notes.push(`names ${name} without an item number: no address is proposed`);
}

/** Listings that a marketplace's name and item numbers stand for; the marketplace alone, if there is no number. */
function listingsOf(entry: TraderEntry, country: string | undefined, notes: string[]): readonly Omit<Named, 'text'>[] {
  const [name, code] = nameAndCode(entry);
  const marketplace = marketplaceNamed(name)?.marketplace;
  if (!marketplace) return [{}];
  const numbers = itemNumbersIn(marketplace, code);
  if (numbers.length > 0) {
    return numbers.map((listingId) => ({
      marketplace: marketplace.id,
      listingId,
      ...present('url', proposeAddress(name, listingId, country)),
    }));
  }
  noteMissingNumber(marketplace, code, notes);
  return [{ marketplace: marketplace.id }];
}

/** One trader; or one for each listing, where several are named. */
function readTrader(entry: TraderEntry, country: string | undefined, notes: string[]): readonly Named[] {
  const whole = wording(entry);
  if (whole === '') return [];
  const exact = listingsIn(whole);
  const listings = exact.length > 0 ? exact : listingsOf(entry, country, notes);
  const text = cut(whole, LONGEST_TRADER, 'trader', notes);
  return listings.map((listing) => ({ text, ...listing }));
}

/** Reads the field of online traders. `country` is the code of the notifying country: its national site is proposed. */
export function readTraders(field: string, country: string | undefined, notes: string[]): NamedTraders {
  const named = traderEntries(fieldText(field)).flatMap((entry) => readTrader(entry, country, notes));
  if (!named.some(({ marketplace }) => marketplace !== undefined)) {
    notes.push(named.length === 0 ? 'names no marketplace' : 'names no marketplace that is known here');
  }
  return {
    traders: named.map(({ url, ...trader }) => trader),
    addresses: [...new Set(named.flatMap(({ url }) => url ?? []))],
  };
}
