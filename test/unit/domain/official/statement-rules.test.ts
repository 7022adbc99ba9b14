import { describe, expect, test } from 'vitest';
import { faultsOfStatement } from '../../../../shared/domain/official/check-statement.ts';
import {
  ACCOUNT_TYPES,
  ACCOUNTS,
  CATEGORIES,
  CONTENT_TYPES,
  GROUNDS,
  KEYWORDS,
  MONETARY,
  PROVISIONS,
  TERRITORIES,
  VISIBILITIES,
} from '../../../../shared/domain/official/statement-codes.ts';
import { DSA_CATEGORIES } from '../../../../shared/vocabulary/dsa-category.ts';
import { codeLists, realRows, statementOfRow } from '../../../builders/statements.ts';

const SOUND = {
  decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
  decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
  illegal_content_legal_ground: 'Regulation (EU) 2023/988, Art. 5',
  illegal_content_explanation: 'Unsafe.',
  content_type: ['CONTENT_TYPE_PRODUCT'],
  category: 'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS',
  territorial_scope: ['GR'],
  content_date: '2026-05-13',
  application_date: '2026-05-14',
  decision_facts: 'Facts.',
  source_type: 'SOURCE_ARTICLE_16',
  automated_detection: 'No',
  automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  puid: 'a-1',
};
const faultsWith = (changes: object, strictness?: 'CODE' | 'DOCUMENTATION') =>
  faultsOfStatement({ ...SOUND, ...changes }, strictness).map(({ field }) => field);
const long = (length: number) => 'x'.repeat(length);
const GONE = undefined;
const INCOMPATIBLE = {
  decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  illegal_content_legal_ground: GONE,
  illegal_content_explanation: GONE,
  incompatible_content_ground: 'Terms',
  incompatible_content_explanation: 'Not allowed.',
};

describe('the rules of a statement of reasons', () => {
  test.each<[string, object, string[]]>([
    ['a sound one', {}, []],
    ['no decision at all', { decision_visibility: GONE }, ['']],
    ['an empty list is no decision', { decision_visibility: [] }, ['']],
    [
      'a decision on the account alone',
      { decision_visibility: GONE, decision_account: 'DECISION_ACCOUNT_SUSPENDED' },
      [],
    ],
    [
      'a decision on money alone',
      { decision_visibility: GONE, decision_monetary: 'DECISION_MONETARY_TERMINATION' },
      [],
    ],
    [
      'a decision on the service alone',
      { decision_visibility: GONE, decision_provision: 'DECISION_PROVISION_TOTAL_SUSPENSION' },
      [],
    ],
    [
      'a visibility that is in no list',
      { decision_visibility: ['DECISION_VISIBILITY_HIDDEN'] },
      ['decision_visibility'],
    ],
    [
      'a visibility that is no list',
      { decision_visibility: 'DECISION_VISIBILITY_CONTENT_REMOVED' },
      ['decision_visibility'],
    ],
    ['OTHER without a text', { decision_visibility: ['DECISION_VISIBILITY_OTHER'] }, ['decision_visibility_other']],
    ['OTHER with a text', { decision_visibility: ['DECISION_VISIBILITY_OTHER'], decision_visibility_other: 'x' }, []],
    ['a text without OTHER', { decision_visibility_other: 'x' }, ['decision_visibility_other']],
    ['money OTHER without a text', { decision_monetary: 'DECISION_MONETARY_OTHER' }, ['decision_monetary_other']],
    [
      'a text of 501 characters',
      { decision_visibility: ['DECISION_VISIBILITY_OTHER'], decision_visibility_other: long(501) },
      ['decision_visibility_other'],
    ],
    [
      'no ground',
      { decision_ground: GONE },
      ['decision_ground', 'illegal_content_legal_ground', 'illegal_content_explanation'],
    ],
    ['an illegal ground without explanation', { illegal_content_explanation: GONE }, ['illegal_content_explanation']],
    ['an explanation of 2001 characters', { illegal_content_explanation: long(2001) }, ['illegal_content_explanation']],
    ['a ground of terms beside an illegal one', { incompatible_content_ground: 'x' }, ['incompatible_content_ground']],
    ['on terms', INCOMPATIBLE, []],
    ['on terms, and illegal besides', { ...INCOMPATIBLE, incompatible_content_illegal: 'Yes' }, []],
    [
      'on terms, and perhaps illegal',
      { ...INCOMPATIBLE, incompatible_content_illegal: 'Maybe' },
      ['incompatible_content_illegal'],
    ],
    ['illegal, and said to be illegal', { incompatible_content_illegal: 'Yes' }, ['incompatible_content_illegal']],
    ['an address that is none', { decision_ground_reference_url: 'no address' }, ['decision_ground_reference_url']],
    ['no type of content', { content_type: [] }, ['content_type']],
    ['a type of content OTHER without a text', { content_type: ['CONTENT_TYPE_OTHER'] }, ['content_type_other']],
    ['a category of version 1', { category: 'STATEMENT_CATEGORY_UNSAFE_AND_ILLEGAL_PRODUCTS' }, ['category']],
    ['the category of orders', { category: 'STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER' }, ['category']],
    ['a keyword of version 1', { category_specification: ['KEYWORD_DANGEROUS_TOYS'] }, ['category_specification']],
    ['KEYWORD_OTHER without a text', { category_specification: ['KEYWORD_OTHER'] }, ['category_specification_other']],
    ['Greece as EL', { territorial_scope: ['EL'] }, ['territorial_scope']],
    ['no territory', { territorial_scope: GONE }, ['territorial_scope']],
    ['a language in small letters', { content_language: 'de' }, ['content_language']],
    ['content before the year 2000', { content_date: '1999-12-31' }, ['content_date']],
    ['a day that the calendar has not', { content_date: '2026-02-30' }, ['content_date']],
    ['a day with a time', { application_date: '2026-05-14T00:00:00Z' }, ['application_date']],
    ['applied before 2020', { application_date: '2019-12-31' }, ['application_date']],
    ['an end on the day itself', { end_date_account_restriction: '2026-05-14' }, []],
    ['an end before it began', { end_date_visibility_restriction: '2026-05-13' }, ['end_date_visibility_restriction']],
    ['an end after 2038', { end_date_service_restriction: '2038-01-02' }, ['end_date_service_restriction']],
    ['no facts', { decision_facts: '' }, ['decision_facts']],
    ['facts of 5001 characters', { decision_facts: long(5001) }, ['decision_facts']],
    ['5000 characters beyond the basic plane', { decision_facts: '😀'.repeat(5000) }, []],
    ['no source', { source_type: GONE }, ['source_type']],
    [
      'an identity with a voluntary source',
      { source_type: 'SOURCE_VOLUNTARY', source_identity: 'x' },
      ['source_identity'],
    ],
    ['automated, somehow', { automated_decision: 'AUTOMATED_DECISION_MAYBE' }, ['automated_decision']],
    ['detection as a boolean', { automated_detection: false }, ['automated_detection']],
    ['no puid', { puid: GONE }, ['puid']],
    ['a puid with a full stop', { puid: 'a.1' }, ['puid']],
    ['a puid of 501', { puid: long(501) }, ['puid']],
    ['an EAN-13 that fails its checksum, as the official example', { content_id: { 'EAN-13': '0123456789123' } }, []],
    ['an EAN-13 of 12 digits', { content_id: { 'EAN-13': '123456789012' } }, ['content_id']],
  ])('%s', (_, changes, fields) => {
    expect(faultsWith(changes)).toEqual(fields);
  });

  test('the code of the database takes what its documentation refuses: no territory, and an end before the beginning', () => {
    expect(faultsWith({ territorial_scope: GONE, end_date_account_restriction: '2026-05-13' }, 'CODE')).toEqual([]);
  });

  test.each([null, undefined, 7, 'text', []])('%j is no statement', (value) =>
    expect(faultsOfStatement(value)).toHaveLength(1),
  );
});

describe('what the database itself holds', () => {
  test.each(realRows().map((row) => [row['platform_name'], row] as const))(
    'the statement of %s passes every rule',
    (_, row) => {
      expect(faultsOfStatement(statementOfRow(row))).toEqual([]);
    },
  );

  test('fields that are null, an empty list, and fields of its answers are taken by its code, as its own tests send them', () => {
    const more = {
      decision_monetary: 'DECISION_MONETARY_TERMINATION',
      category_specification: [],
      end_date_monetary_restriction: '2026-05-15',
      end_date_visibility_restriction: null,
    };
    expect(faultsWith(more, 'CODE')).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ['decision_visibility', 'DECISION_VISIBILITY_', VISIBILITIES],
    ['decision_monetary', 'DECISION_MONETARY_', MONETARY],
    ['decision_provision', 'DECISION_PROVISION_', PROVISIONS],
    ['decision_account', 'DECISION_ACCOUNT_', ACCOUNTS],
    ['account_type', 'ACCOUNT_TYPE_', ACCOUNT_TYPES],
    ['decision_ground', 'DECISION_GROUND_', GROUNDS],
    ['content_type', 'CONTENT_TYPE_', CONTENT_TYPES],
    ['categories', 'STATEMENT_CATEGORY_', CATEGORIES],
    ['category_specification', 'KEYWORD_', KEYWORDS],
  ])('our list of %s is that of the database, and OTHER', (name, prefix, ours) => {
    const theirs = codeLists()[name] ?? [];
    expect(
      ours
        .filter((code) => code !== 'OTHER')
        .map((code) => `${prefix}${code}`)
        .sort(),
    ).toEqual([...theirs].sort());
  });

  test('of countries it takes the Member States, and the three others of the European Economic Area', () => {
    expect([...TERRITORIES].filter((code) => !codeLists()['territorial_scope']?.includes(code))).toEqual([
      'IS',
      'LI',
      'NO',
    ]);
    expect(TERRITORIES).toHaveLength(30);
  });

  test('every category that a sector is mapped to has its code and its keyword there', () => {
    for (const [category, keyword] of Object.values(DSA_CATEGORIES)) {
      expect(CATEGORIES as readonly string[]).toContain(category);
      expect(KEYWORDS as readonly string[]).toContain(keyword);
    }
  });
});
