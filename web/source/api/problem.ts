/** One fault of what was sent, at its place. */
export interface Fault {
  /** RFC 6901, into what was sent; empty for the whole. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What the interface refused, as RFC 9457 problem+json says it. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly faults: readonly Fault[];
  /** Further members, such as `state` and `possible`. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, said: Readonly<Record<string, unknown>>) {
    super(typeof said['title'] === 'string' ? said['title'] : `${status}`);
    this.name = 'ProblemError';
    this.status = status;
    this.code = typeof said['code'] === 'string' ? said['code'] : `HTTP_${status}`;
    this.faults = Array.isArray(said['faults']) ? (said['faults'] as Fault[]) : [];
    this.more = said;
  }
}

/** The interface could not be reached. Nothing is known of what became of the call: it can be sent again. */
export class OfflineError extends Error {
  constructor(cause: unknown) {
    super('The interface could not be reached', { cause });
    this.name = 'OfflineError';
  }
}
