import { describe, expect, test } from 'vitest';
import { receive } from '../../../../shared/domain/intake/receive.ts';
import { STATUS } from '../../../../shared/errors.ts';
import type { Sector } from '../../../../shared/sectors/sectors.ts';
import { DETAILS, noticeBody, without } from '../../../builders/notices.ts';
import { receptionOf } from '../../../builders/organisations.ts';
import { faultsOf as linesOf } from '../../../builders/refusals.ts';

/** Pointer and code of each fault; nothing where the notice is taken. */
const faultsOf = (sector: Sector, details: unknown, changes: object = {}): string[] =>
  linesOf(() => receive(noticeBody(sector, { details, ...changes }), receptionOf()));

type Case = [why: string, details: unknown, fault: string, changes?: object];

const { counterfeit, product_safety: safety, food, wildlife } = DETAILS;
const right = (change: object) => ({ ...counterfeit, right: { ...counterfeit.right, ...change } });

describe('a right holder', () => {
  test.each<Case>([
    ['names its right', without(counterfeit, 'right'), '/details/right NO_RIGHT'],
    ['names the number of its right', right({ number: undefined }), '/details/right/number NO_RIGHT'],
    ['names the territory of its right', right({ territory: [] }), '/details/right/territory NO_RIGHT'],
    ['names Nice classes that there are', right({ niceClasses: [46] }), '/details/right/niceClasses/0 NO_RIGHT'],
    [
      'has the right where the listing is offered',
      right({ territory: ['DE'] }),
      '/details/right/territory RIGHT_NOT_IN_TERRITORY',
    ],
    ['has the right that the category names', right({ type: 'DESIGN' }), '/details/right/type NO_RIGHT'],
    ['says where the listing is offered', without(counterfeit, 'offeredIn'), '/details/offeredIn REQUIRED'],
  ])('%s', (_, details, fault) => {
    expect(faultsOf('counterfeit', details)).toEqual([fault]);
  });

  test.each(['trademark', 'design', 'copyright', 'patent', 'geographical_indication'])(
    'of a %s is taken',
    (category) => {
      expect(faultsOf('counterfeit', right({ type: category.toUpperCase() }), { category })).toEqual([]);
    },
  );

  test('with a right in exactly the places of the offer is taken', () => {
    expect(faultsOf('counterfeit', right({ territory: ['FR', 'DE', 'IT'] }))).toEqual([]);
  });
});

describe('a notice on safety', () => {
  test.each<Case>([
    ['names the hazard', without(safety, 'hazard'), '/details/hazard NO_HAZARD'],
    ['names a hazard that there is', { ...safety, hazard: 'BOREDOM' }, '/details/hazard NO_HAZARD'],
    ['names an alert by its number', { ...safety, alertNumber: '2417' }, '/details/alertNumber NO_REFERENCE'],
    ['shows the hazard by an alert or a test report', without(safety, 'alertNumber'), '/details INSUFFICIENT_EVIDENCE'],
    ['names the product', without(safety, 'product'), '/details/product REQUIRED'],
  ])('%s', (_, details, fault) => {
    expect(faultsOf('product_safety', details)).toEqual([fault]);
  });

  test.each(['SR/02417/26', 'A12/00577/20', 'A11/0057/20', 'INFO/00012/25', 'OR/00012/25', 'EM/00012/25'])(
    '%s is a number of an alert',
    (alertNumber) => {
      expect(faultsOf('product_safety', { ...safety, alertNumber })).toEqual([]);
    },
  );

  test('with a test report instead of an alert is taken, and one on missing information needs neither', () => {
    const bare = without(safety, 'alertNumber');
    expect(faultsOf('product_safety', { ...bare, testReport: 'TÜV 2026-17' })).toEqual([]);
    expect(faultsOf('product_safety', bare, { category: 'missing_trader_info' })).toEqual([]);
  });
});

describe('a notice on food', () => {
  test.each<Case>([
    ['names the category of the hazard', without(food, 'hazardCategory'), '/details/hazardCategory NO_HAZARD'],
    ['names a RASFF reference as text', { ...food, rasffReference: 2026.1234 }, '/details/rasffReference NO_REFERENCE'],
    [
      'names a RASFF reference in its form',
      { ...food, rasffReference: '2026.12345' },
      '/details/rasffReference NO_REFERENCE',
    ],
    ['shows what is unsafe', without(food, 'rasffReference'), '/details INSUFFICIENT_EVIDENCE'],
    [
      'shows it by more than a claim',
      { hazardCategory: 'PESTICIDE_RESIDUES', claim: 'Cures' },
      '/details INSUFFICIENT_EVIDENCE',
    ],
  ])('%s', (_, details, fault) => {
    expect(faultsOf('food', details)).toEqual([fault]);
  });

  test('on a misleading claim shows the claim', () => {
    const about = (details: object) =>
      faultsOf('food', { hazardCategory: 'LABELLING', ...details }, { category: 'misleading_claim' });
    expect(about({ claim: 'Cures cancer' })).toEqual([]);
    expect(about({})).toEqual(['/details INSUFFICIENT_EVIDENCE']);
  });
});

describe('a notice on protected species', () => {
  test.each<Case>([
    ['names the taxon', without(wildlife, 'taxon'), '/details/taxon NO_TAXON'],
    ['names the annex', without(wildlife, 'annex'), '/details/annex NO_ANNEX'],
    ['names an annex that there is', { ...wildlife, annex: 'E' }, '/details/annex NO_ANNEX'],
    ['names the specimen', without(wildlife, 'specimen'), '/details/specimen NO_SPECIMEN'],
    ['says what documents are shown', without(wildlife, 'documentation'), '/details/documentation NO_DOCUMENTATION'],
    [
      'gives the number of a certificate that is shown',
      { ...wildlife, documentation: 'CERTIFICATE_NUMBER' },
      '/details/certificateNumber NO_DOCUMENTATION',
    ],
    ['calls no living animal a specimen', { ...wildlife, specimen: 'LIVE' }, '/details/specimen NO_SPECIMEN'],
    ['calls no ivory alive', wildlife, '/details/specimen NO_SPECIMEN', { category: 'live' }],
  ])('%s', (_, details, fault, changes) => {
    expect(faultsOf('wildlife', details, changes)).toEqual([fault]);
  });

  test('on a living animal is taken as such', () => {
    expect(faultsOf('wildlife', { ...wildlife, specimen: 'LIVE' }, { category: 'live' })).toEqual([]);
  });
});

describe('in every sector', () => {
  test.each<Sector>(['counterfeit', 'product_safety', 'food', 'wildlife'])(
    '%s: details are needed, and nothing unknown in them',
    (sector) => {
      expect(faultsOf(sector, undefined)).toEqual(['/details REQUIRED']);
      expect(faultsOf(sector, [])).toEqual(['/details INVALID_INPUT']);
      expect(faultsOf(sector, { ...DETAILS[sector], colour: 'red' })).toEqual(['/details/colour UNKNOWN_FIELD']);
    },
  );

  test('every code of the notice checks that a fault can have answers 422', () => {
    const codes = [
      'NO_REASON',
      'INSUFFICIENT_EVIDENCE',
      'NO_URL',
      'URL_NOT_ITEM',
      'WRONG_PLATFORM',
      'NO_IDENTITY',
      'NO_GOOD_FAITH',
      'ORDER_INCOMPLETE',
      'NO_RIGHT',
      'RIGHT_NOT_IN_TERRITORY',
      'NO_TAXON',
      'NO_HAZARD',
    ] as const;
    expect(codes.map((code) => STATUS[code])).toEqual(codes.map(() => 422));
  });
});
