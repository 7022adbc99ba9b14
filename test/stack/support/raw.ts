import type { ProblemDocument } from '../../../shared/errors.ts';
import type { System } from './system.ts';

/** An answer as it is, whoever gave it. */
export interface Raw {
  readonly status: number;
  readonly mediaType: string;
  readonly bytes: number;
  readonly body: Partial<ProblemDocument> & Readonly<Record<string, unknown>>;
}

interface Sending {
  readonly method?: string;
  /** `null`: without any. */
  readonly mediaType?: string | null;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Calls the interface with bytes that our own client would not send. */
export async function callRaw(system: System, by: string, path: string, sending: Sending = {}): Promise<Raw> {
  const { body, method = body === undefined ? 'GET' : 'POST', mediaType = 'application/json' } = sending;
  const token = system.tokens[by] ?? (await (by === 'operator' ? system.operator : system.as(by)).token());
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const answer = await fetch(system.stack.url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(mediaType && { 'content-type': mediaType }) },
    ...(bytes && { body: bytes }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    mediaType: answer.headers.get('content-type') ?? '',
    bytes: text.length,
    body: JSON.parse(text),
  };
}

/** What a refusal says in one line, such as `422 NO_GOOD_ITEM: /items/0/url NO_URL`. */
export const inShort = ({ status, code, faults = [] }: Partial<ProblemDocument>): string => {
  const places = faults.map((fault) => `${fault.pointer} ${fault.code}`.trim());
  return [`${status} ${code}`, places.join(', ')].filter(Boolean).join(': ');
};
