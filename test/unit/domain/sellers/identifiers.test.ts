import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Seller } from '../../../../shared/contracts/listing.ts';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { normalise } from '../../../../shared/domain/sellers/identifiers.ts';
import { VAT_NUMBERS } from '../../../../shared/domain/sellers/numbers.ts';
import { identifying } from '../../../../shared/flows/identify-sellers.ts';
import { rowsOfNumbers } from '../../../../shared/store/seller-numbers.ts';
import { MEMBER_STATES } from '../../../../shared/vocabulary/places.ts';
import { runs } from '../../../builders/histories.ts';
import { listing, noticeBody } from '../../../builders/notices.ts';
import { authority, receptionOf } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';

/** A number that is right for each prefix of VIES. */
const VAT = [
  'ATU13585627', 'BE0403019261', 'BG175074752', 'CY10259033P', 'CZ25123891', 'DE136695976', 'DK13585628', 'EE100931558',
  'EL094259216', 'ESB58378431', 'FI20774740', 'FR40303265045', 'HR33392005961', 'HU12892312', 'IE6433435F', 'IT00743110157',
  'LT119511515', 'LU15027442', 'LV40003521600', 'MT11679112', 'NL004495445B01', 'PL8567346215', 'PT501964843', 'RO18547290',
  'SE123456789701', 'SI50223054', 'SK2022749619', 'XI980780684',
] as const; // biome-ignore format: one table

const readAs = (sent: Parameters<typeof normalise>[0]) => normalise(sent).numbers.map(({ value }) => value);
const pointersOf = (sent: Parameters<typeof normalise>[0]) => normalise(sent).faults.map(({ pointer }) => pointer);

describe('a VAT number', () => {
  test('is known for every Member State, and Northern Ireland', () => {
    expect(Object.keys(VAT_NUMBERS).sort()).toEqual([...MEMBER_STATES, 'XI'].sort());
    expect(VAT.map((vat) => vat.slice(0, 2)).sort()).toEqual([...MEMBER_STATES, 'XI'].sort());
  });

  test.each(VAT)('%s is taken, and another first digit is not', (vat) => {
    expect(readAs({ vat })).toEqual([vat]);
    const wrong = vat.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    expect(pointersOf({ vat: wrong })).toEqual(['/seller/vat']);
  });

  test.each(['de 136.695.976', 'DE-136695976', ' ＤＥ１３６６９５９７６ '])(
    'written as %s is the same number',
    (vat) => {
      expect(readAs({ vat })).toEqual(['DE136695976']);
    },
  );

  test.each(['136695976', 'GR094259216', 'US123456789', 'DE', 'NL'])('%s is none', (vat) => {
    expect(pointersOf({ vat })).toEqual(['/seller/vat']);
  });
});

describe('a number of a trade register', () => {
  test.each<[NonNullable<Seller['tradeRegister']>, string]>([
    [{ country: 'FR', number: '732 829 320' }, 'FR  732829320'],
    [{ country: 'FR', number: '732 829 320 00074' }, 'FR  732829320'],
    [{ country: 'FI', register: 'PRH', number: '2077474-0' }, 'FI  20774740'],
    [{ country: 'AT', number: 'FN 122119m' }, 'AT  122119M'],
    [{ country: 'DE', register: 'Amtsgericht München, HRB', number: '123 456' }, 'DE AMTSGERICHTMÜNCHENHRB 123456'],
  ])('%o is %s', (tradeRegister, value) => {
    expect(readAs({ tradeRegister })).toEqual([value]);
  });

  test.each<NonNullable<Seller['tradeRegister']>>([
    { country: 'FR', number: '732829321' },
    { country: 'SE', number: '1' },
    { country: 'DE', number: '---' },
  ])('%o is none', (tradeRegister) => {
    expect(pointersOf({ tradeRegister })).toEqual(['/seller/tradeRegister/number']);
  });
});

test('an IBAN is one with its check digits, however it is spaced', () => {
  expect(readAs({ iban: 'de89 3704 0044 0532 0130 00' })).toEqual(['DE89370400440532013000']);
  for (const iban of ['DE89370400440532013001', 'DE89', 'ZZ68539007547034'])
    expect(pointersOf({ iban })).toEqual(['/seller/iban']);
});

test('whatever is sent is taken or refused, and never breaks anything', () => {
  const prefix = fc.constantFrom(...Object.keys(VAT_NUMBERS), '');
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789ABUX-/ .') }));
  const property = fc.property(prefix, text, fc.constantFrom(...MEMBER_STATES), (start, some, country) => {
    const sent = { vat: `${start}${some}`, tradeRegister: { country, number: some }, iban: some };
    const { numbers, faults } = normalise(sent);
    expect(numbers.length + faults.length).toBe(3);
  });
  fc.assert(property, runs(500));
});

describe('a notice that gives numbers of a seller', () => {
  const seller = { id: 'shop-1', vat: 'DE 136 695 976', iban: 'DE89 3704 0044 0532 0130 00' };
  const body = (changes: object = {}) =>
    noticeBody('product_safety', { items: [{ ...listing(), seller: { ...seller, ...changes } }] });
  const reception = receptionOf();
  const linking = (of = authority.id) => ({ ...reception, identify: identifying(reception.pseudonym, of) });
  const faultsOf = (sent: object, on: typeof reception) =>
    refusalOf(() => receive(sent, on))?.faults.map(({ pointer, code }) => `${pointer} ${code}`);

  test('is refused where links are not switched on, number by number', () => {
    expect(faultsOf(body(), reception)).toEqual([
      '/items/0/seller/vat SELLER_LINKS_OFF',
      '/items/0/seller/iban SELLER_LINKS_OFF',
    ]);
  });

  test('is refused with a number that is none, or without the id it is to be linked to', () => {
    expect(faultsOf(body({ vat: 'DE136695977' }), linking())).toEqual(['/items/0/seller/vat INVALID_INPUT']);
    expect(faultsOf(body({ id: undefined }), linking())).toEqual(['/items/0/seller/id REQUIRED']);
  });

  test('keeps hashes under a key of its authority, and of the numbers nothing', () => {
    const { notice, party, identified } = receive(body(), linking());
    expect(identified).toMatchObject([{ marketplace: 'amber', hashes: [{ type: 'VAT' }, { type: 'IBAN' }] }]);
    expect(party?.sellers).toEqual([{ itemId: notice.items[0]?.id, seller: { id: 'shop-1' } }]);
    const kept = JSON.stringify([notice, party, identified, rowsOfNumbers(notice, identified)]);
    expect(kept).not.toMatch(/136695976|136 695 976|DE89|05320/);
    const again = receive(body({ vat: 'de136695976' }), linking());
    expect(again.identified).toEqual(identified);
    const others = receive(body(), linking('fr-dgccrf' as typeof authority.id));
    const hashes = [...identified, ...others.identified].flatMap((each) => each.hashes.map(({ hash }) => hash));
    expect(new Set(hashes).size).toBe(4);
  });

  test('fills two rows a number, in partitions of their own', () => {
    const { notice, identified } = receive(body(), linking());
    const rows = rowsOfNumbers(notice, identified);
    expect(rows.map(({ pk }) => String(pk).split('#')[0])).toEqual(['SELLERID', 'SELLERIDS', 'SELLERID', 'SELLERIDS']);
    expect(
      rows.every(({ type, notice: of, at }) => type === 'SELLERID' && of === notice.id && at === notice.acceptedAt),
    ).toBe(true);
  });
});
