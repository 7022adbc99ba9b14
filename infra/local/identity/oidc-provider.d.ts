/** The part of oidc-provider 9 that is used here. The package has no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Adapter {
    upsert(id: string, payload: object, expiresIn?: number): Promise<void>;
    find(id: string): Promise<object | undefined>;
    findByUid(uid: string): Promise<object | undefined>;
    findByUserCode(userCode: string): Promise<object | undefined>;
    destroy(id: string): Promise<void>;
    consume(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  export interface Client {
    readonly clientId: string;
    readonly scope?: string;
    readonly redirectUris: readonly string[];
    grantTypeAllowed(type: string): boolean;
  }

  export interface Token {
    readonly kind: string;
    readonly clientId: string;
    readonly accountId?: string;
    readonly resourceServer?: { readonly accessTokenTTL: number };
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export interface Context {
    readonly oidc: {
      readonly client: Client;
      readonly params?: { readonly scope?: string };
      readonly session: { readonly accountId: string };
      readonly result?: { readonly login?: object };
      readonly prompts: ReadonlySet<string>;
      readonly provider: Provider;
    };
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    readonly Grant: new (of: {
      clientId: string;
      accountId: string;
    }) => Grant;
    readonly issuer: string;
    readonly Session: { get(context: object): Promise<{ destroy(): Promise<void> }> };
    createContext(request: IncomingMessage, response: ServerResponse): object;
    on(event: 'server_error', listener: (context: unknown, error: Error) => void): this;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ readonly uid: string; readonly params: { readonly client_id: string } }>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
  }

  export const errors: {
    readonly InvalidScope: new (message: string, scope: string) => Error;
    readonly SessionNotFound: new (message: string) => Error;
  };

  interface Checks {
    add(check: Check): void;
    remove(reason: string): void;
  }
  export class Check {
    constructor(reason: string, description: string, check: (context: Context) => boolean);
  }
  export const interactionPolicy: {
    readonly Check: typeof Check;
    base(): { get(name: 'login' | 'consent'): { readonly checks: Checks } };
  };
}
