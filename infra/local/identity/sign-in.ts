import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import { choices } from './choices.ts';
import { page } from './page.ts';
import type { IdentityStore } from './store.ts';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
};

function show(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, HEADERS).end(html);
}

const MOST_BYTES = 10_000;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MOST_BYTES) break;
  }
  return new URLSearchParams(text);
}

interface Visit {
  readonly provider: Provider;
  readonly store: IdentityStore;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function choose({ provider, store, request, response }: Visit): Promise<void> {
  const person = store.person((await readForm(request)).get('sub') ?? '');
  if (!person) return show(response, 400, choices(store));
  const login = { accountId: person.sub, remember: false };
  return provider.interactionFinished(request, response, { login });
}

/** The page on which a person says who they are. It belongs to one sign-in of one browser, by the provider's cookie. */
export async function signIn(visit: Visit): Promise<void> {
  const { provider, store, request, response } = visit;
  try {
    await provider.interactionDetails(request, response);
    if (request.method === 'POST') await choose(visit);
    else show(response, 200, choices(store));
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    show(response, 400, page('This sign-in is over', '<p>Go back to where you came from and begin again.</p>'));
  }
}
