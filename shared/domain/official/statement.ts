/** A statement of reasons as the DSA Transparency Database takes it (schema v2, POST /api/v1/statements). Absent: nothing to say. */
export interface Statement {
  readonly decision_visibility?: readonly string[];
  readonly decision_visibility_other?: string;
  readonly decision_provision?: string;
  readonly decision_account?: string;
  readonly decision_ground: string;
  readonly illegal_content_legal_ground?: string;
  readonly illegal_content_explanation?: string;
  readonly incompatible_content_ground?: string;
  readonly incompatible_content_explanation?: string;
  readonly content_type: readonly string[];
  readonly content_type_other?: string;
  readonly category: string;
  readonly category_addition?: readonly string[];
  readonly category_specification?: readonly string[];
  readonly category_specification_other?: string;
  readonly territorial_scope: readonly string[];
  readonly content_date: string;
  readonly application_date: string;
  readonly end_date_service_restriction?: string;
  readonly end_date_account_restriction?: string;
  readonly decision_facts: string;
  readonly source_type: string;
  readonly automated_detection: 'Yes' | 'No';
  readonly automated_decision: string;
  readonly puid: string;
  readonly content_id?: { readonly 'EAN-13': string };
}
