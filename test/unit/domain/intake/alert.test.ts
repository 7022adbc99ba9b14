import { describe, expect, test } from 'vitest';
import { Alert, AlertReceipt } from '../../../../shared/contracts/alert.ts';
import { receiveAlert } from '../../../../shared/domain/intake/receive-alert.ts';
import { listing } from '../../../builders/notices.ts';
import { flagger, receptionOf } from '../../../builders/organisations.ts';

const safetyGate = (changes: object = {}) => ({
  source: 'SAFETY_GATE',
  reference: 'SR/02417/26',
  hazards: ['CHOKING'],
  product: { name: 'Wooden rattle' },
  ...changes,
});
const rasff = (changes: object = {}) => ({
  source: 'RASFF',
  reference: '2026.1234',
  hazardCategories: ['PATHOGENIC_MICROORGANISMS'],
  product: { name: 'Sesame' },
  ...changes,
});
const received = (body: unknown) => receiveAlert(body, receptionOf()).alert;

describe('a public alert', () => {
  test.each([
    [safetyGate(), 'product_safety'],
    [rasff(), 'food'],
  ])('is kept by its source in the sector it is about', (body, sector) => {
    const { alert, receipt } = receiveAlert(body, receptionOf());
    expect(alert).toMatchObject({ kind: 'ALERT', sector, category: 'unsafe', status: 'AUTHORITY', items: [] });
    expect(Alert.safeParse(alert).success).toBe(true);
    expect(AlertReceipt.safeParse(receipt).success).toBe(true);
  });

  test('needs no listing, and loses nothing by one that is not recognised', () => {
    const alert = received(safetyGate({ items: [listing(1), { url: 'https://elsewhere.example/1' }] }));
    expect(alert.items.map(({ index }) => index)).toEqual([0]);
    expect(alert.rejected).toMatchObject([{ index: 1, faults: [{ pointer: '/url', code: 'UNKNOWN_MARKETPLACE' }] }]);
    expect(received(safetyGate({ items: [{ url: 'nonsense' }] })).items).toEqual([]);
  });

  test('has an id by its source as well: one number in two systems is two alerts', () => {
    const reference = '2026.1234';
    expect(received(safetyGate({ reference })).id).not.toBe(received(rasff({ reference })).id);
    expect(received(safetyGate()).id).toBe(received(safetyGate({ riskLevel: 'SERIOUS' })).id);
  });

  test.each([
    ['its source', { source: 'RAPEX' }, '/source'],
    ['its hazards', { hazards: [] }, '/hazards'],
    ['its product', { product: {} }, '/product/name'],
    ['a barcode that is one', { product: { name: 'X', barcodes: ['12'] } }, '/product/barcodes/0'],
    ['a day that there is', { publishedOn: '2026-02-30' }, '/publishedOn'],
  ])('names %s', (_, change, pointer) => {
    expect(() => received(safetyGate(change))).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ pointer })] }),
    );
  });

  test('of a flagger has its standing for the sector, and no more', () => {
    const standing = { status: 'DSA_TF' as const, areas: ['food' as const], from: '2026-01-01T00:00:00.000Z' };
    const status = (body: unknown) => receiveAlert(body, receptionOf(flagger(standing))).alert.status;
    expect([status(rasff()), status(safetyGate())]).toEqual(['DSA_TF', 'NO_STATUS']);
  });
});
