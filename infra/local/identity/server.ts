import { createServer, type ServerResponse } from 'node:http';
import type { Directory } from '../directory.ts';
import { close, listen } from '../listen.ts';
import { HOST } from '../ports.ts';
import type { Here } from '../template/here.ts';
import type { System } from '../template/system.ts';
import { clientsOf, scopesOf } from './clients.ts';
import { makeProvider } from './provider.ts';
import type { Secrets } from './secrets.ts';
import { signIn } from './sign-in.ts';
import { SIGN_OUT, signOut } from './sign-out.ts';
import { IdentityStore } from './store.ts';

export interface Identity {
  readonly store: IdentityStore;
  stop(): Promise<void>;
}

interface Parts {
  readonly system: System;
  readonly directory: Directory;
  readonly secrets: Secrets;
  readonly here: Here;
  readonly port: number;
}

const fail = (response: ServerResponse) => (error: unknown) => {
  console.error('The sign-in page failed:', error);
  response.writeHead(500).end();
};

/** Starts the OpenID provider, with the clients of the template and those registered since. */
export async function startIdentity({ system, directory, secrets, here, port }: Parts): Promise<Identity> {
  const issuer = `http://${HOST}:${port}`;
  const store = new IdentityStore(directory.file('identity.db'));
  for (const client of clientsOf(system, secrets, here)) store.putClient(client);
  const provider = makeProvider({ issuer, store, secrets, scopes: scopesOf(system) });
  provider.on('server_error', (_, error) => console.error('The identity provider failed:', error));
  const answer = provider.callback();
  const server = createServer((request, response) => {
    /** Another name for this address could be a page that had its name point here, to sign in without a password. */
    if (request.headers.host !== `${HOST}:${port}`)
      response.writeHead(421, { 'content-type': 'text/plain' }).end(`Use ${issuer}\n`);
    else if (request.url?.startsWith('/sign-in/')) signIn({ provider, store, request, response }).catch(fail(response));
    else if (request.url?.startsWith(`${SIGN_OUT}?`))
      signOut({ provider, store, request, response }).catch(fail(response));
    else answer(request, response);
  });
  await listen(server, 'identity', port);
  return {
    store,
    async stop() {
      await close(server);
      store.close();
    },
  };
}
