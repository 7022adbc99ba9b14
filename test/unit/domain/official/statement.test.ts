import { describe, expect, test } from 'vitest';
import { faultsOfStatement } from '../../../../shared/domain/official/check-statement.ts';
import { SECTORS, sectors } from '../../../../shared/sectors/sectors.ts';
import { actedIn, followedThrough } from '../../../builders/afterwards.ts';
import { deliver, goOn } from '../../../builders/items.ts';
import { itemOf, noticeBy, statementsOf } from '../../../builders/official.ts';
import { acted, decided, handled } from '../../../builders/steps.ts';

const AT = '2026-05-14T10:00:00.000Z';
const removed = (...args: Parameters<typeof noticeBy>) => goOn(deliver(noticeBy(...args)), ...handled(AT));

describe('a statement of reasons', () => {
  test('says what was decided, on what, where, and when', () => {
    const history = goOn(deliver(noticeBy('A', { status: 'DSA_TF' })), decided(AT), actedIn(AT, ['EL', 'DE']));
    const [statement, ...more] = statementsOf([itemOf(history)]);
    expect(more).toEqual([]);
    expect(statement).toMatchObject({
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: expect.stringContaining('2017/1001'),
      content_type: ['CONTENT_TYPE_PRODUCT'],
      category: 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
      category_specification: ['KEYWORD_TRADEMARK_INFRINGEMENT'],
      territorial_scope: ['DE', 'GR'],
      content_date: '2026-05-13',
      application_date: '2026-05-14',
      source_type: 'SOURCE_TRUSTED_FLAGGER',
      automated_detection: 'No',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      puid: `${history.itemId}-1`,
    });
  });

  test.each([
    ['REMOVE', ['CONTENT_REMOVED']],
    ['DISABLE', ['CONTENT_DISABLED']],
    ['RESTRICT', ['OTHER']],
    ['WARN', ['CONTENT_LABELLED']],
  ] as const)('%s is %j', (outcome, visibility) => {
    const [statement] = statementsOf([itemOf(goOn(deliver(noticeBy('A')), ...handled(AT, outcome)))]);
    expect(statement?.decision_visibility).toEqual(visibility.map((code) => `DECISION_VISIBILITY_${code}`));
  });

  test.each([
    ['NOTICE', 'DSA_TF', 'SOURCE_TRUSTED_FLAGGER'],
    ['NOTICE', 'PLATFORM_TRUSTED', 'SOURCE_ARTICLE_16'],
    ['NOTICE', 'NO_STATUS', 'SOURCE_ARTICLE_16'],
    ['NOTICE', 'AUTHORITY', 'SOURCE_TYPE_OTHER_NOTIFICATION'],
    ['ALERT', 'AUTHORITY', 'SOURCE_TYPE_OTHER_NOTIFICATION'],
  ] as const)('a %s by %s comes from %s', (kind, status, source) => {
    const [statement] = statementsOf([
      itemOf(removed('A', { kind, status, sector: 'product_safety', category: 'unsafe' })),
    ]);
    expect(statement?.source_type).toBe(source);
  });

  test('on terms it is incompatible content, and says nothing of the law', () => {
    const history = goOn(deliver(noticeBy('A')), decided(AT, 'REMOVE', 'TERMS'), acted(AT));
    const [statement] = statementsOf([itemOf(history)]);
    expect(statement).toMatchObject({
      decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      incompatible_content_ground: expect.any(String),
    });
    expect(statement).not.toHaveProperty('illegal_content_legal_ground');
  });

  test('automated means are those that the platform reported', () => {
    const said = { outcome: 'REMOVE', ground: 'LAW', automatedDetection: true, automatedDecision: 'PARTIALLY' };
    const [statement] = statementsOf([
      itemOf(goOn(deliver(noticeBy('A')), followedThrough(AT, 'DECIDED', said), acted(AT))),
    ]);
    expect(statement).toMatchObject({ automated_detection: 'Yes', automated_decision: 'AUTOMATED_DECISION_PARTIALLY' });
  });

  test.each(
    SECTORS.flatMap((sector) => Object.keys(sectors[sector].categories).map((category) => [sector, category] as const)),
  )('of %s.%s passes every rule, on law and on terms', (sector, category) => {
    for (const ground of ['LAW', 'TERMS'] as const) {
      const history = goOn(deliver(noticeBy('A', { sector, category })), decided(AT, 'REMOVE', ground), acted(AT));
      const statements = statementsOf([itemOf(history)]);
      expect(statements.flatMap((each) => faultsOfStatement(each))).toEqual([]);
      expect(statements).toHaveLength(1);
    }
  });

  test('what the taxonomy has no word for is said beside KEYWORD_OTHER, and the secondary category is an addition', () => {
    const [statement] = statementsOf([itemOf(removed('A', { sector: 'food', category: 'unsafe' }))]);
    expect(statement).toMatchObject({
      category_specification: ['KEYWORD_OTHER', 'KEYWORD_RISK_PUBLIC_HEALTH'],
      category_specification_other: 'unsafe food',
      category_addition: ['STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY'],
    });
  });

  test.each([
    ['4006381333931', '4006381333931'],
    ['012345678905', '0012345678905'],
    ['04006381333931', '4006381333931'],
    ['14006381333938', undefined],
    ['96385074', undefined],
  ])('barcode number %s is EAN-13 %s', (gtin, ean) => {
    const [statement] = statementsOf([{ ...itemOf(removed('A')), gtin }]);
    expect(statement?.content_id).toEqual(ean ? { 'EAN-13': ean } : undefined);
  });
});
