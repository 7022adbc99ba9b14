import { describe, expect, test } from 'vitest';
import { KnownProduct, NewKnownProduct } from '../../../../shared/contracts/known-product.ts';
import { receiveAlert } from '../../../../shared/domain/intake/receive-alert.ts';
import { enteredFrom, enteredFromAlert, withdrawn } from '../../../../shared/domain/products/known-product.ts';
import { authority, receptionOf } from '../../../builders/organisations.ts';
import { refusalOf } from '../../../builders/refusals.ts';

const NOW = new Date('2026-05-13T14:40:00.000Z');
const product = { name: 'Charger', gtins: ['4006381333931'] };
const body = (changes: object = {}) =>
  NewKnownProduct.parse({
    reference: 'D-1',
    sector: 'product_safety',
    product,
    hazards: ['FIRE'],
    measure: 'RECALLED',
    decidedOn: '2026-05-12',
    ...changes,
  });
const entered = (changes: object = {}, by = authority) => {
  const found = enteredFrom(body(changes), by, NOW);
  return Array.isArray(found) ? found.map(({ pointer, code }) => `${pointer} ${code}`) : found;
};

describe('a product from a decision', () => {
  test('is known by its source: the same decision of the same authority is the same entry', () => {
    const first = entered() as KnownProduct;
    expect(KnownProduct.parse(first)).toEqual(first);
    expect(first).toMatchObject({ authority: 'de-bnetza', from: NOW.toISOString(), source: { kind: 'DECISION' } });
    expect(entered({ measure: 'WARNING' })).toMatchObject({ id: first.id });
    expect(entered({ reference: 'D-2' })).not.toMatchObject({ id: first.id });
    expect(entered({}, { ...authority, id: 'fr-dgccrf' as never })).not.toMatchObject({ id: first.id });
  });

  const picture = '0f3c'.repeat(16);
  test.each<[string, object]>([
    ['brand and model', { product: { name: 'Charger', brand: 'VoltCube', models: ['VC-20'] } }],
    ['a picture', { product: { name: 'Charger', imageHashes: [picture] } }],
    ['food by its own hazards', { sector: 'food', hazards: undefined, hazardCategories: ['ALLERGENS'] }],
  ])('may be known by %s', (_, changes) => {
    expect(KnownProduct.safeParse(entered(changes)).success).toBe(true);
  });

  test.each<[string, object, string[]]>([
    ['a counterfeit', { sector: 'counterfeit' }, ['/sector NOT_FOR_REGISTER']],
    ['wildlife', { sector: 'wildlife' }, ['/sector NOT_FOR_REGISTER']],
    ['no hazard', { hazards: [] }, ['/hazards NO_HAZARD']],
    ['a hazard of the other sector', { sector: 'food' }, ['/hazardCategories NO_HAZARD']],
    ['a wrong check digit', { product: { ...product, gtins: ['4006381333932'] } }, ['/product/gtins/0 INVALID_INPUT']],
    ['a number of one shop', { product: { ...product, gtins: ['2000000000008'] } }, ['/product/gtins/0 INVALID_INPUT']],
    ['a brand without a model', { product: { name: 'Charger', brand: 'VoltCube' } }, ['/product NO_IDENTIFIER']],
    ['a plain picture', { product: { name: 'Charger', imageHashes: ['0'.repeat(64)] } }, ['/product NO_IDENTIFIER']],
    ['an end before its beginning', { until: '2026-05-13T14:40:00.000Z' }, ['/until TIME_NOT_PLAUSIBLE']],
  ])('is refused for %s', (_, changes, faults) => {
    expect(entered(changes)).toEqual(faults);
  });

  test('is refused to an authority of another sector', () => {
    const organisation = { ...authority.organisation, sectors: ['food' as const] } as never;
    expect(entered({}, { ...authority, organisation })).toEqual(['/sector OUT_OF_SCOPE']);
  });

  test('is withdrawn once', () => {
    const gone = withdrawn(entered() as KnownProduct, 'Set aside', NOW);
    expect(gone.withdrawn).toEqual({ at: NOW.toISOString(), reason: 'Set aside' });
    expect(refusalOf(() => withdrawn(gone, 'Another', NOW))?.code).toBe('CONFLICT');
  });
});

describe('a product from an alert', () => {
  const fromAlert = (of: object, changes: object = {}) => {
    const alert = { source: 'SAFETY_GATE', reference: 'SR/02417/26', hazards: ['FIRE'], ...changes };
    return enteredFromAlert(receiveAlert({ ...alert, product: { name: 'Charger', ...of } }, receptionOf()).alert);
  };

  test.each<[string, object, object]>([
    ['its barcodes', { barcodes: ['4006381333931'] }, { gtins: ['4006381333931'] }],
    ['brand and models apart', { brand: 'A', model: 'X1, X2; X3' }, { models: ['X1', 'X2', 'X3'] }],
    ['its batches', { brand: 'A', model: 'X1', batch: '2026-02, 2026-03' }, { batches: ['2026-02', '2026-03'] }],
    [
      'batches in words',
      { brand: 'A', model: 'X1', batch: `made ${'long ago '.repeat(20)}` },
      { productionDates: /^made/ },
    ],
    ['when it was made', { brand: 'A', model: 'X1', productionDates: '2024-2025' }, { productionDates: '2024-2025' }],
  ])('is known by %s', (_, of, expected) => {
    const found = fromAlert(of);
    expect(KnownProduct.parse(found)).toEqual(found);
    for (const [name, value] of Object.entries(expected)) {
      const is = found?.product[name as keyof KnownProduct['product']];
      if (value instanceof RegExp) expect(is).toMatch(value);
      else expect(is).toEqual(value);
    }
  });

  test.each<[string, object]>([
    ['neither number nor brand', {}],
    ['a brand that is none', { brand: 'Unknown', model: 'X1' }],
    ['a model that is none', { brand: 'A', model: 'n/a' }],
    ['a number that names nothing elsewhere', { barcodes: ['2000000000008'] }],
  ])('is none with %s', (_, of) => {
    expect(fromAlert(of)).toBeUndefined();
  });

  test('limits nothing where all batches are meant or nobody knows', () => {
    for (const batch of ['All batches', 'Unknown', 'N/A'])
      expect(fromAlert({ brand: 'A', model: 'X1', batch })?.product).not.toHaveProperty('batches');
  });

  test('is one entry, whoever brings it in, from the day of the alert', () => {
    const published = { publishedOn: '2026-05-02' };
    expect(fromAlert({ brand: 'A', model: 'X1' }, published)).toMatchObject({ from: '2026-05-02T00:00:00.000Z' });
    const other = { ...authority, id: 'fr-dgccrf' as never };
    const alert = { source: 'SAFETY_GATE', reference: 'SR/02417/26', hazards: ['FIRE'] };
    const sent = { ...alert, product: { name: 'Charger', brand: 'A', model: 'X1' } };
    const ids = [authority, other].map((by) => enteredFromAlert(receiveAlert(sent, receptionOf(by)).alert)?.id);
    expect(ids[0]).toBe(ids[1]);
  });
});
