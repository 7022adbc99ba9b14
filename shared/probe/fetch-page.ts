import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:tls';
import type { Fetched } from '../domain/probing/fetched.ts';
import { judgeTarget } from '../domain/probing/target.ts';
import { readBody } from './body.ts';
import { LIMITS } from './limits.ts';
import { LookFault, signOfFailure } from './look-fault.ts';
import { addressOf, type Resolver } from './resolve.ts';

/** What may be asked, and how. */
export interface Asking {
  /** The only hosts that are asked, also after redirects. */
  readonly hosts: ReadonlySet<string>;
  readonly userAgent: string;
  /** Largest page, unpacked, in bytes. */
  readonly mostBytes?: number;
  /** Longest time, with all redirects. */
  readonly milliseconds?: number;
  readonly resolver?: Resolver;
}

const HTTPS_PORT = 443;
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

/** No cookie, no credential, nothing that tells who looks but the user agent. */
const headersOf = (userAgent: string) => ({
  'user-agent': userAgent,
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  connection: 'close',
});

/** Connects to exactly the address that was judged, and has the other side prove that it is the host by name. */
const connectTo = (address: string, servername: string) =>
  connect({ host: address, port: HTTPS_PORT, servername, minVersion: 'TLSv1.2', ALPNProtocols: ['http/1.1'] });

/** Names no agent: even `false` makes one, which would look the name up anew and connect by itself. */
const ask = (url: URL, address: string, userAgent: string, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const createConnection = () => connectTo(address, url.hostname);
    const settings = { createConnection, defaultPort: HTTPS_PORT, signal, maxHeaderSize: LIMITS.headerBytes };
    const sent = request(url, { ...settings, headers: headersOf(userAgent) }, resolve);
    sent.on('error', reject);
    sent.end();
  });

/** Waits no longer than a look may take, also for what cannot be broken off. */
const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
  ]);

const isHtml = ({ headers }: IncomingMessage): boolean =>
  /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(headers['content-type'] ?? '');

async function answerOf(url: URL, answer: IncomingMessage, most: number, signal: AbortSignal): Promise<Fetched> {
  const body = await readBody(answer, most, signal);
  return { url: url.href, status: answer.statusCode ?? 0, isPage: isHtml(answer), body };
}

/** Where an answer leads; undefined for one that is to be read. */
function leadOf({ statusCode, headers }: IncomingMessage): string | undefined {
  return REDIRECTS.has(statusCode) ? headers.location : undefined;
}

/** Goes from one address to the next, each judged anew: its text, its host, and every machine that its host leads to. */
async function follow(first: string, asking: Asking, signal: AbortSignal): Promise<Fetched> {
  const { hosts, userAgent, mostBytes = LIMITS.pageBytes, resolver } = asking;
  let [next, base]: [string, URL | undefined] = [first, undefined];
  for (let redirects = 0; redirects <= LIMITS.redirects; redirects += 1) {
    signal.throwIfAborted();
    const target = judgeTarget(next, hosts, base);
    if ('refused' in target) throw new LookFault('TARGET_REFUSED', target.refused);
    const address = await within(signal, addressOf(target.url.hostname, resolver));
    const answer = await ask(target.url, address, userAgent, signal);
    const lead = leadOf(answer);
    if (lead === undefined) return answerOf(target.url, answer, mostBytes, signal);
    answer.destroy();
    [next, base] = [lead, target.url];
  }
  throw new LookFault('TOO_MANY_REDIRECTS');
}

/**
 * Asks for a page on the open web, for one that may want to harm whoever asks: it may lead into our own net, never end, unpack
 * without end, or not be who it says. What cannot be had is told as the sign it comes to.
 */
export async function fetchPage(address: string, asking: Asking): Promise<Fetched> {
  const signal = AbortSignal.timeout(asking.milliseconds ?? LIMITS.milliseconds);
  try {
    return await follow(address, asking, signal);
  } catch (error) {
    const sign = signOfFailure(error);
    // Broken off by us, it looks as if the other side had done it.
    return { failed: signal.aborted ? 'TIME_OUT' : sign };
  }
}
