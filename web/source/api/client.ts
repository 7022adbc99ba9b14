import createClient, { type Middleware } from 'openapi-fetch';
import { freshToken, tokenAfterRefusal } from '../app/session.ts';
import { OfflineError, ProblemError } from './problem.ts';
import type { paths } from './schema.generated.ts';

const bearer: Middleware = {
  async onRequest({ request }) {
    const token = await freshToken();
    if (token) request.headers.set('authorization', `Bearer ${token}`);
    return request;
  },
};

/** Sends once more with a new token if the first was not taken. */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await fetch(request);
  if (answer.status !== 401 || !request.headers.has('authorization')) return answer;
  const token = await tokenAfterRefusal();
  if (!token) return answer;
  again.headers.set('authorization', `Bearer ${token}`);
  return fetch(again);
}

const offline = async (request: Request): Promise<Response> => {
  try {
    return await send(request);
  } catch (error) {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : new OfflineError(error);
  }
};

/** The interface, typed by its OpenAPI document: `api.GET('/v1/items/{id}', { params: { path: { id } } })`. */
export const api = createClient<paths>({ baseUrl: '/', fetch: offline });
api.use(bearer);

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What was answered. Throws ProblemError for what was refused, OfflineError where nothing answered. */
export async function ask<T>(call: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  throw new ProblemError(response.status, isRecord(error) ? error : {});
}
