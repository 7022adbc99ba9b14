import parse from 'robots-parser';
import type { EventData } from '../../contracts/event.ts';
import type { Fetched } from './fetched.ts';

/** What robots.txt of a host says of one address. */
type Robots = NonNullable<EventData<'PROBED'>['robots']>;

/** The name to which rules are addressed, without its version. */
export const AGENT = 'NoticeboardProbe';

/**
 * Reads what a host answered for robots.txt. None there: everything is allowed. None to be had: nobody knows.
 *
 * Source: RFC 9309, section 2.3.1.
 */
export function robotsSay(answer: Fetched, address: string): Robots {
  if ('failed' in answer) return 'UNKNOWN';
  const { status, body } = answer;
  if (status >= 400 && status < 500) return status === 429 ? 'UNKNOWN' : 'ALLOWED';
  if (status !== 200) return 'UNKNOWN';
  // What a redirect leads to counts for the host that was asked.
  const { href } = new URL('/robots.txt', address);
  return parse(href, body).isDisallowed(address, AGENT) ? 'DISALLOWED' : 'ALLOWED';
}
