import { ACCOUNT_TYPES, ACCOUNTS, AUTOMATION, CATEGORIES, CONTENT_TYPES, GROUNDS, KEYWORDS, MONETARY, PROVISIONS, SOURCES, TERRITORIES, VISIBILITIES } from './statement-codes.ts'; // biome-ignore format: one row

/** Shape of a field. Texts have at most `max` characters; days lie from `from` to LAST_DAY. */
export type Shape =
  | { readonly is: 'CODE' | 'CODES'; readonly of: ReadonlySet<string> }
  | { readonly is: 'TEXT'; readonly max: number; readonly pattern?: RegExp }
  | { readonly is: 'DAY'; readonly from: string }
  | { readonly is: 'URL'; readonly max: number }
  | { readonly is: 'LANGUAGE' }
  | { readonly is: 'CONTENT_ID' };

/** When a field has to be there. WHEN: if and only if another field is, or holds, a value; otherwise it is dropped. */
export type Presence =
  | 'REQUIRED'
  | 'OPTIONAL'
  | { readonly when: string; readonly holds: string }
  | { readonly onlyWhen: string; readonly holds: string }
  | { readonly unless: string; readonly holds: string };

/** CODE: the database refuses it otherwise. DOCUMENTATION: its documentation asks for it, and so do we of what we write. */
export interface FieldRule {
  readonly field: string;
  readonly shape: Shape;
  readonly presence: Presence;
  readonly strictly?: 'REQUIRED';
}

export const LAST_DAY = '2038-01-01';
const [SHORT, LONG, FACTS] = [500, 2000, 5000];

const prefixed = (prefix: string, codes: readonly string[]): ReadonlySet<string> =>
  new Set(codes.map((code) => `${prefix}${code}`));
const code = (prefix: string, codes: readonly string[]): Shape => ({ is: 'CODE', of: prefixed(prefix, codes) });
const codes = (prefix: string, of: readonly string[]): Shape => ({ is: 'CODES', of: prefixed(prefix, of) });
const text = (max: number): Shape => ({ is: 'TEXT', max });
const day = (from: string): Shape => ({ is: 'DAY', from });
const YES_NO = code('', ['Yes', 'No']);

const when = (field: string, holds: string): Presence => ({ when: field, holds });
const ILLEGAL = when('decision_ground', 'DECISION_GROUND_ILLEGAL_CONTENT');
const INCOMPATIBLE = when('decision_ground', 'DECISION_GROUND_INCOMPATIBLE_CONTENT');
const APPLIED_FROM = '2020-01-01';

const row = (field: string, shape: Shape, presence: Presence = 'OPTIONAL'): FieldRule => ({ field, shape, presence });

/** One of these is there, or nothing was decided. */
export const DECISIONS = [
  'decision_visibility',
  'decision_monetary',
  'decision_provision',
  'decision_account',
] as const;

/** Each restriction with the day on which it ends. */
export const END_DATES = [
  'end_date_visibility_restriction',
  'end_date_monetary_restriction',
  'end_date_service_restriction',
  'end_date_account_restriction',
] as const;

/**
 * The rules of a statement of reasons, field by field.
 *
 * Source: digital-services-act/transparency-database, app/Http/Requests/StatementStoreRequest.php, commit 69e80a0 (24 June 2026).
 */
export const FIELD_RULES: readonly FieldRule[] = [
  row('decision_visibility', codes('DECISION_VISIBILITY_', VISIBILITIES)),
  row('decision_visibility_other', text(SHORT), when('decision_visibility', 'DECISION_VISIBILITY_OTHER')),
  row('decision_monetary', code('DECISION_MONETARY_', MONETARY)),
  row('decision_monetary_other', text(SHORT), when('decision_monetary', 'DECISION_MONETARY_OTHER')),
  row('decision_provision', code('DECISION_PROVISION_', PROVISIONS)),
  row('decision_account', code('DECISION_ACCOUNT_', ACCOUNTS)),
  row('account_type', code('ACCOUNT_TYPE_', ACCOUNT_TYPES)),
  row('decision_ground', code('DECISION_GROUND_', GROUNDS), 'REQUIRED'),
  row('decision_ground_reference_url', { is: 'URL', max: SHORT }),
  row('illegal_content_legal_ground', text(SHORT), ILLEGAL),
  row('illegal_content_explanation', text(LONG), ILLEGAL),
  row('incompatible_content_ground', text(SHORT), INCOMPATIBLE),
  row('incompatible_content_explanation', text(LONG), INCOMPATIBLE),
  row('incompatible_content_illegal', YES_NO, {
    onlyWhen: 'decision_ground',
    holds: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  }),
  row('content_type', codes('CONTENT_TYPE_', CONTENT_TYPES), 'REQUIRED'),
  row('content_type_other', text(SHORT), when('content_type', 'CONTENT_TYPE_OTHER')),
  row('category', code('STATEMENT_CATEGORY_', CATEGORIES), 'REQUIRED'),
  row('category_addition', codes('STATEMENT_CATEGORY_', CATEGORIES)),
  row('category_specification', codes('KEYWORD_', KEYWORDS)),
  row('category_specification_other', text(SHORT), when('category_specification', 'KEYWORD_OTHER')),
  { ...row('territorial_scope', codes('', TERRITORIES)), strictly: 'REQUIRED' },
  row('content_language', { is: 'LANGUAGE' }),
  row('content_date', day('2000-01-01'), 'REQUIRED'),
  row('application_date', day(APPLIED_FROM), 'REQUIRED'),
  ...END_DATES.map((field) => row(field, day(APPLIED_FROM))),
  row('decision_facts', text(FACTS), 'REQUIRED'),
  row('source_type', code('', SOURCES), 'REQUIRED'),
  row('source_identity', text(SHORT), { unless: 'source_type', holds: 'SOURCE_VOLUNTARY' }),
  row('automated_detection', YES_NO, 'REQUIRED'),
  row('automated_decision', code('AUTOMATED_DECISION_', AUTOMATION), 'REQUIRED'),
  row('puid', { is: 'TEXT', max: SHORT, pattern: /^[a-zA-Z0-9-_]+$/ }, 'REQUIRED'),
  row('content_id', { is: 'CONTENT_ID' }),
];
