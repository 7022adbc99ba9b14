import { type Answer, Client } from '../../../commands/client.ts';
import { call } from '../../../infra/local/call.ts';
import type { Place } from './mortal.ts';

type Credentials = Place['operator'];

const FAULT = 500;

/** The way to a system that may be killed: an answer, or undefined when it was cut off meanwhile, and nobody knows what was done. */
export class Line {
  readonly place: Place;
  isCut = false;
  readonly #clients = new Map<string, Client>();
  #answers = 0;
  readonly #awaited: { readonly count: number; readonly resolve: () => void }[] = [];

  constructor(place: Place) {
    this.place = place;
  }

  /** Asks over HTTP. A fault of a system that nobody kills is an error. */
  async ask<Body>(as: Credentials, method: string, path: string, body?: unknown): Promise<Answer<Body> | undefined> {
    return this.#unlessCut(async () => {
      const answer = await this.#clientOf(as).call<Body>(method, path, body);
      if (answer.status >= FAULT) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer;
    });
  }

  /** Asks SQS. */
  queue<Reply>(operation: string, input: object): Promise<Reply | undefined> {
    return this.#unlessCut(() => call<Reply>(this.place.endpoints.sqs, `AmazonSQS.${operation}`, input));
  }

  /** Until so many more answers have come. */
  answers(more: number): Promise<void> {
    if (more <= 0) return Promise.resolve();
    return new Promise((resolve) => this.#awaited.push({ count: this.#answers + more, resolve }));
  }

  async #unlessCut<T>(run: () => Promise<T>): Promise<T | undefined> {
    try {
      const answer = await run();
      this.#answers += 1;
      for (const { count, resolve } of this.#awaited) if (count <= this.#answers) resolve();
      return answer;
    } catch (error) {
      if (this.isCut) return undefined;
      throw error;
    }
  }

  #clientOf(credentials: Credentials): Client {
    const known = this.#clients.get(credentials.clientId);
    const client = known ?? new Client({ ...this.place, accounts: {} }, credentials);
    this.#clients.set(credentials.clientId, client);
    return client;
  }
}
