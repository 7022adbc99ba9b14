import { UsageError } from './command.ts';
import type { Connection } from './connection.ts';

/** Fetches an access token by client credentials. */
export async function tokenFor(
  { tokenEndpoint }: Connection,
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
): Promise<string> {
  const answer = await fetch(tokenEndpoint, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const body = (await answer.json()) as { access_token?: string; error_description?: string };
  if (!body.access_token)
    throw new UsageError(`No token from ${tokenEndpoint}: ${answer.status} ${body.error_description ?? ''}`);
  return body.access_token;
}

/** An answer of the interface, whatever its status. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Calls the interface as somebody, with a token that is fetched anew before it expires. */
export class Client {
  readonly #connection: Connection;
  readonly #credentials: { clientId: string; clientSecret: string };
  #token: Promise<string> | undefined;
  #fetchedAt = 0;

  constructor(connection: Connection, credentials: { clientId: string; clientSecret: string }) {
    this.#connection = connection;
    this.#credentials = credentials;
  }

  token(): Promise<string> {
    const halfAnHour = 30 * 60 * 1000;
    if (!this.#token || Date.now() - this.#fetchedAt > halfAnHour) {
      this.#token = tokenFor(this.#connection, this.#credentials);
      this.#fetchedAt = Date.now();
    }
    return this.#token;
  }

  async call<Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    const answer = await fetch(`${this.#connection.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token()}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  }

  /** The same, where anything but success ends the matter. */
  async ask<Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Body> {
    const { status, body: answer } = await this.call<Body>(method, path, body);
    if (status >= 300) throw new UsageError(`${method} ${path} was refused: ${status} ${JSON.stringify(answer)}`);
    return answer;
  }
}
