import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { isSameLeaving } from './metadata.ts';
import { page } from './page.ts';
import type { IdentityStore } from './store.ts';

/** As in Cognito. */
export const SIGN_OUT = '/logout';

interface Visit {
  readonly provider: Provider;
  readonly store: IdentityStore;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Ends the session of a browser and sends it back, as Cognito does, to an address that the client has named. */
export async function signOut({ provider, store, request, response }: Visit): Promise<void> {
  const { searchParams } = new URL(request.url ?? '', provider.issuer);
  const leavings = store.client(searchParams.get('client_id') ?? '')?.leavings ?? [];
  const leaving = searchParams.get('logout_uri') ?? '';
  if (!leavings.some((each) => isSameLeaving(each, leaving))) {
    const text = page('Sign-out is not possible', '<p>This client may not send anybody to that address.</p>');
    response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' }).end(text);
    return;
  }
  const context = provider.createContext(request, response);
  const session = await provider.Session.get(context);
  await session.destroy();
  for (const name of ['_session', '_session.sig', '_session.legacy', '_session.legacy.sig'])
    response.appendHeader('set-cookie', `${name}=; path=/; expires=${new Date(0).toUTCString()}; httponly`);
  response.writeHead(303, { location: leaving }).end();
}
