import type { AppClient } from './store.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** True for a page on this machine. */
export const isLoopback = (origin: string): boolean => LOOPBACK.includes(URL.parse(origin)?.hostname ?? '');

/** An address of a page on this machine may be written in three ways, with any port. */
const spellings = (address: string): string[] => {
  const { protocol, hostname, pathname, port } = new URL(address);
  if (protocol !== 'http:' || !LOOPBACK.includes(hostname)) return [address];
  return LOOPBACK.map((host) => `http://${host}${port && `:${port}`}${pathname}`);
};

/** True if a browser may be sent to an address, since it is one that a client has named: on this machine with any port. */
export function isSameLeaving(named: string, address: string): boolean {
  if (named === address) return true;
  const [own, other] = [URL.parse(named), URL.parse(address)];
  if (!own || !other || !isLoopback(named) || !isLoopback(address)) return false;
  return own.protocol === other.protocol && own.pathname === other.pathname && other.search === '';
}

/** A client as oidc-provider reads it. `native` is what lets loopback addresses have any port (RFC 8252). */
export function metadataOf(client: AppClient): object {
  const hasCode = client.flows.includes('code');
  return {
    client_id: client.clientId,
    client_name: client.name,
    application_type: hasCode ? 'native' : 'web',
    ...(client.clientSecret ? { client_secret: client.clientSecret } : { token_endpoint_auth_method: 'none' }),
    grant_types: [
      ...(hasCode ? ['authorization_code', 'refresh_token'] : []),
      ...client.flows.filter((flow) => flow === 'client_credentials'),
    ],
    response_types: hasCode ? ['code'] : [],
    redirect_uris: client.callbacks.flatMap(spellings),
    scope: client.scopes.join(' '),
  };
}
