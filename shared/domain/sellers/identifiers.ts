import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import type { Seller } from '../../contracts/listing.ts';
import type { Fault } from '../../errors.ts';
import type { Identifier } from '../../vocabulary/sellers.ts';
import { TRADE_NUMBERS, VAT_NUMBERS } from './numbers.ts';

/** One number of a seller in the one spelling that stands for all. Clear text: it goes into a keyed hash and nowhere else. */
export interface Normalised {
  readonly type: Identifier;
  readonly value: string;
}

/** The numbers that a seller may be sent with. */
export type Identifying = Pick<Seller, 'vat' | 'tradeRegister' | 'iban'>;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const invalid = (pointer: string, detail: string): Fault => ({ pointer, code: 'INVALID_INPUT', detail });

const PREFIX_LENGTH = 2;

function vatOf(sent: string): Normalised | Fault {
  const text = plain(sent);
  const prefix = text.slice(0, PREFIX_LENGTH);
  const { [prefix]: number } = VAT_NUMBERS;
  if (!number) return invalid('/seller/vat', 'Begin with the prefix of VIES, such as DE or EL');
  const validated = number(text.slice(PREFIX_LENGTH));
  return validated === undefined
    ? invalid('/seller/vat', `This is no VAT number of ${prefix}`)
    : { type: 'VAT', value: `${prefix}${validated}` };
}

/** Where the form of a number is not known here, it is taken as it is written, letters and digits alone. */
function tradeRegisterOf({ country, register = '', number }: NonNullable<Seller['tradeRegister']>): Normalised | Fault {
  const text = plain(number);
  const validated = TRADE_NUMBERS[country] ? TRADE_NUMBERS[country](text) : text || undefined;
  return validated === undefined
    ? invalid('/seller/tradeRegister/number', `This is no number of the register of ${country}`)
    : { type: 'TRADE_REGISTER', value: [country, TRADE_NUMBERS[country] ? '' : plain(register), validated].join(' ') };
}

function ibanOf(sent: string): Normalised | Fault {
  const text = electronicFormatIBAN(plain(sent)) ?? '';
  return isValidIBAN(text) ? { type: 'IBAN', value: text } : invalid('/seller/iban', 'This is no IBAN');
}

/** The numbers of a seller, checked and brought to one spelling; or every fault, by pointers into the listing. */
export function normalise({ vat, tradeRegister, iban }: Identifying): { numbers: Normalised[]; faults: Fault[] } {
  const read = [
    ...(vat === undefined ? [] : [vatOf(vat)]),
    ...(tradeRegister === undefined ? [] : [tradeRegisterOf(tradeRegister)]),
    ...(iban === undefined ? [] : [ibanOf(iban)]),
  ];
  return {
    numbers: read.filter((each): each is Normalised => 'type' in each),
    faults: read.filter((each): each is Fault => 'pointer' in each),
  };
}
