/**
 * The closed table of refusal codes and the HTTP status each one answers with.
 *
 * Codes of intake faults are those of the notice checks (DSA Art. 16(2) and 9(2)); the others belong to the API itself.
 */
export const STATUS = {
  // The request could not be read.
  INVALID_JSON: 400,
  INVALID_UTF8: 400,
  DUPLICATE_KEY: 400,
  TOO_DEEP: 400,
  INVALID_INPUT: 400,
  UNKNOWN_FIELD: 400,
  REQUIRED: 400,
  INVALID_CURSOR: 400,
  // The caller.
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SAME_PERSON: 403,
  // The thing.
  NOT_FOUND: 404,
  CONFLICT: 409,
  ILLEGAL_TRANSITION: 409,
  REFERENCE_REUSED: 409,
  LINK_CIRCLE: 409,
  COMPLAINT_CLOSED: 409,
  NOT_MISSED: 409,
  LAST_APPROVER: 409,
  DRAFT_CLOSED: 409,
  ROUND_NOT_OPEN: 409,
  NO_QUEUE: 409,
  // The envelope.
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  // The content: a notice that Art. 16(2) DSA would not call precise and substantiated, or an order without its Art. 9(2) elements.
  NO_REASON: 422,
  INSUFFICIENT_EVIDENCE: 422,
  NO_URL: 422,
  URL_NOT_ITEM: 422,
  WRONG_PLATFORM: 422,
  UNKNOWN_MARKETPLACE: 422,
  NO_IDENTITY: 422,
  NO_GOOD_FAITH: 422,
  ORDER_INCOMPLETE: 422,
  ORDER_NOT_ALLOWED: 422,
  APPROVAL_REQUIRED: 422,
  UNKNOWN_PERSON: 422,
  NO_RIGHT: 422,
  RIGHT_NOT_IN_TERRITORY: 422,
  NO_TAXON: 422,
  NO_ANNEX: 422,
  NO_SPECIMEN: 422,
  NO_DOCUMENTATION: 422,
  NO_HAZARD: 422,
  NO_REFERENCE: 422,
  OUT_OF_SCOPE: 422,
  SELLER_LINKS_OFF: 422,
  NO_DELIVERY_PROOF: 422,
  NO_GOOD_ITEM: 422,
  TIME_NOT_PLAUSIBLE: 422,
  WINDOW_OVER: 422,
  NO_CONTACT_POINT: 422,
  NO_COORDINATED_ACTION: 422,
  EVIDENCE_MISSING: 422,
  EVIDENCE_MISMATCH: 422,
  EVIDENCE_TYPE: 422,
  HUMAN_REQUIRED: 422,
  RULE_NOT_MET: 422,
  NOT_FOR_REGISTER: 422,
  CONTENT_NOT_KEPT: 422,
  NO_IDENTIFIER: 422,
  PERIOD_OVERLAPS: 422,
  FIGURES_CONTRADICT: 422,
  INVALID_PRINCIPAL: 422,
  CALENDAR_MISSING: 422,
  CLOCK_UNVERIFIED: 422,
} as const;

export type Code = keyof typeof STATUS;

/** One fault of an input: where it is (RFC 6901 pointer, '' for the whole), which rule it breaks, and what to do about it. */
export interface Fault {
  readonly pointer: string;
  readonly code: Code | `ORDER_INCOMPLETE:${string}`;
  readonly detail: string;
}

/** What a refusal may carry beside its message: the faults, and members of the problem document that explain the state. */
interface Particulars {
  readonly faults?: readonly Fault[];
  readonly members?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** An expected refusal: the caller is told why. Anything else thrown is a fault of ours: 500, retried, alarmed. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: Code;
  readonly faults: readonly Fault[];
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: Code, message: string, { faults = [], members = {}, cause }: Particulars = {}) {
    super(message, { cause });
    this.code = code;
    this.faults = faults;
    this.members = members;
  }
}

/** RFC 9457 problem document. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: Code | 'FAULT';
  readonly faults?: readonly Fault[];
  readonly [member: string]: unknown;
}

/** Translates whatever was thrown. A fault of ours says nothing about its inside. */
export function toProblem(error: unknown): ProblemDocument {
  if (!(error instanceof RefusedError)) {
    return { type: 'about:blank', title: 'Something went wrong on our side', status: 500, code: 'FAULT' };
  }
  const { code, message, faults, members } = error;
  return {
    ...members,
    type: `/docs#code-${code}`,
    title: message,
    status: STATUS[code],
    code,
    ...(faults.length > 0 && { faults }),
  };
}
