import { describe, expect, test } from 'vitest';
import type { SellerMeasureTaken, StatementsAsked } from '../../../../shared/domain/official/asked.ts';
import { faultsOfStatement } from '../../../../shared/domain/official/check-statement.ts';
import { officialReport } from '../../../../shared/domain/official/official-report.ts';
import { complained, complaintDecided, followedThrough, imposed } from '../../../builders/afterwards.ts';
import { deliver, deliverAll, goOn } from '../../../builders/items.ts';
import {
  AMBER,
  fileNamed,
  itemOf,
  noticeBy,
  statementsAsked,
  statementsIn,
  statementsOf,
} from '../../../builders/official.ts';
import { acted, decided, handled } from '../../../builders/steps.ts';

const AT = '2026-05-14T10:00:00.000Z';
const LATER = '2026-05-20T10:00:00.000Z';
const removed = (...args: Parameters<typeof noticeBy>) => goOn(deliver(noticeBy(...args)), ...handled(AT));
const SELLER = 'amber~key-of-a-seller-000001' as SellerMeasureTaken['seller'];
const suspension: SellerMeasureTaken = {
  n: 1,
  seller: SELLER,
  measure: 'SUSPENSION_TEMPORARY',
  takenAt: AT,
  until: LATER,
  basis: 'ILLEGAL_CONTENT',
};

describe('which restrictions have a statement', () => {
  const refused = goOn(deliver(noticeBy('A')), decided(AT, 'NO_ACTION'));
  const why = (report: ReturnType<typeof officialReport>) =>
    Object.fromEntries(
      (
        JSON.parse(fileNamed(report.files(), 'notes.json')) as { leftOut: { why: string; restrictions: number }[] }
      ).leftOut.map(({ why: code, restrictions }) => [code, restrictions]),
    );
  const reportOn = (histories: readonly ReturnType<typeof deliver>[], changes: Partial<StatementsAsked> = {}) => {
    const report = officialReport(statementsAsked(changes));
    for (const history of histories) report.add(itemOf(history));
    return report;
  };

  test('none upon an order under Art. 9', () => {
    const report = reportOn([removed('A', { kind: 'ORDER', status: 'AUTHORITY' })]);
    expect([statementsIn(report.files()), why(report)['ORDER']]).toEqual([[], 1]);
  });

  test('one newly imposed upon a complaint about no action', () => {
    const history = goOn(refused, complained(LATER, 'NOTIFIER'), complaintDecided(LATER, 'REVERSED'), imposed(LATER));
    const [statement] = statementsOf([itemOf(history)]);
    expect(statement).toMatchObject({
      application_date: '2026-05-20',
      decision_facts: expect.stringContaining('upon a complaint'),
    });
  });

  test('what stands instead of a restriction that was reversed in part is a decision of its own', () => {
    const partly = {
      complaint: 1,
      result: 'PARTIALLY_REVERSED',
      humanInvolved: true,
      standing: { measures: ['LISTING_DISABLED'], territory: ['DE'] },
    };
    const history = goOn(removed('A'), complained(LATER), followedThrough(LATER, 'COMPLAINT_DECIDED', partly));
    expect(statementsOf([itemOf(history)]).map(({ puid, territorial_scope: where }) => [puid, where.length])).toEqual([
      [`${history.itemId}-1`, 30],
      [`${history.itemId}-2`, 1],
    ]);
  });

  test('not one that the platform sent already, nor what was gone before the notice, nor a warning', () => {
    const sent = goOn(removed('A'), followedThrough(LATER, 'STATEMENT_SUBMITTED', { puid: 'its-own-number' }));
    const gone = goOn(
      deliver(noticeBy('B')),
      decided(AT, 'ALREADY_REMOVED'),
      acted('2026-05-12T10:00:00.000Z', 'ALREADY_REMOVED', AT),
    );
    const warned = goOn(
      deliver(noticeBy('C')),
      decided(AT, 'WARN'),
      followedThrough(AT, 'ACTION_IMPLEMENTED', { measures: ['SELLER_WARNED'] }),
    );
    const report = reportOn([sent, gone, warned]);
    expect(statementsIn(report.files())).toEqual([]);
    expect(why(report)).toMatchObject({ SUBMITTED: 1, ALREADY_REMOVED: 1, NO_RESTRICTION: 1 });
  });

  test('none of a small platform, which sends nothing to the database', () => {
    expect(statementsIn(reportOn([removed('A')], { marketplace: { ...AMBER, sizeClass: 'MICRO' } }).files())).toEqual(
      [],
    );
  });

  test('none that the database would refuse: what was restricted before 2020 is counted apart', () => {
    const early = '2019-05-13T10:00:00.000Z';
    const history = goOn(deliver(noticeBy('A', { at: early })), ...handled('2019-05-14T10:00:00.000Z'));
    const report = reportOn([history, removed('B')], { period: { from: '2019-01-01', to: '2026-12-31' } });
    expect([statementsIn(report.files()).length, why(report)['REFUSED']]).toEqual([1, 1]);
  });

  test('none of another platform, and none of another period', () => {
    expect(statementsOf([itemOf(removed('A', { to: ['bazaar'] }))])).toEqual([]);
    expect(statementsOf([itemOf(removed('A'))], { period: { from: '2026-05-15', to: '2026-12-31' } })).toEqual([]);
  });

  test('files hold at most a hundred each, in the order of their items, whatever order these came in', () => {
    const histories = deliverAll(noticeBy('A', { to: Array.from({ length: 101 }, () => 'amber') })).map((history) =>
      goOn(history, ...handled(AT)),
    );
    const files = reportOn(histories).files();
    expect(files.map(({ name }) => name)).toEqual(['statements-0001.json', 'statements-0002.json', 'notes.json']);
    const puids = statementsIn(files).map(({ puid }) => puid);
    expect([puids.length, puids]).toEqual([101, puids.toSorted()]);
    const again = reportOn(histories.toReversed()).files();
    expect(again.map(({ chunks }) => [...chunks()])).toEqual(files.map(({ chunks }) => [...chunks()]));
  });

  test('an item keeps the numbers of its statements, whatever comes later', () => {
    const first = statementsOf([itemOf(removed('A'))]);
    const later = statementsOf([
      itemOf(goOn(removed('A'), followedThrough(LATER, 'VERIFICATION_FAILED', {}), decided(LATER), acted(LATER))),
    ]);
    expect(later.slice(0, 1)).toEqual(first);
  });
});

describe('restrictions of sellers as a whole', () => {
  const statementsWith = (
    measures: readonly SellerMeasureTaken[],
    histories: readonly ReturnType<typeof deliver>[] = [],
  ) => {
    const report = officialReport(statementsAsked());
    for (const measure of measures) report.addSellerMeasure(measure);
    for (const history of histories) report.add(itemOf(history));
    return statementsIn(report.files());
  };

  test.each([
    [
      'SUSPENSION_TEMPORARY',
      { decision_account: 'DECISION_ACCOUNT_SUSPENDED', end_date_account_restriction: '2026-05-20' },
    ],
    ['SUSPENSION_PERMANENT', { decision_account: 'DECISION_ACCOUNT_TERMINATED' }],
    [
      'LISTING_RESTRICTION',
      { decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION', end_date_service_restriction: '2026-05-20' },
    ],
  ] as const)('%s', (measure, decision) => {
    const { until, ...endless } = suspension;
    const taken = measure === 'SUSPENSION_PERMANENT' ? endless : { ...endless, until };
    for (const basis of ['ILLEGAL_CONTENT', 'NON_COMPLIANT_PRODUCTS', 'TERMS'] as const) {
      const [statement] = statementsWith([{ ...taken, measure, basis }]);
      expect(statement).toMatchObject(decision);
      expect(faultsOfStatement(statement)).toEqual([]);
    }
  });

  test('a warning and what lifts a measure are none', () => {
    expect(
      statementsWith([
        { ...suspension, measure: 'WARNING' },
        { ...suspension, measure: 'LIFTED' },
      ]),
    ).toEqual([]);
  });

  test('the category is that of most of its listings that were acted on, and nothing leads to the seller', () => {
    const key = { sellerKey: 'key-of-a-seller-000001' };
    const [statement] = statementsWith(
      [suspension],
      [removed('A', key), removed('B', key), removed('C', { ...key, sector: 'wildlife', category: 'specimen' })],
    ).filter(({ puid }) => puid.startsWith('seller-'));
    expect(statement?.category).toBe('STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS');
    expect(JSON.stringify(statement)).not.toContain(key.sellerKey);
  });
});
