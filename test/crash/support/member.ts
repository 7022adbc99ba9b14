import type { ClientCredentials, NewOrganisation } from '../../../shared/contracts/organisation.ts';
import type { Line } from './line.ts';

interface View {
  readonly queues?: { readonly inbox: string; readonly actions: string };
}

const MOST_FINE = 299;

/** An organisation that is registered, and given a client, as often as it takes. */
export class Member {
  readonly id: string;
  readonly #organisation: NewOrganisation;
  #credentials: ClientCredentials | undefined;
  #queues: View['queues'];

  constructor(id: string, organisation: NewOrganisation) {
    this.id = id;
    this.#organisation = organisation;
  }

  get isRegistered(): boolean {
    return this.#credentials !== undefined;
  }

  get credentials(): ClientCredentials {
    if (!this.#credentials) throw new Error(`${this.id} has no client yet`);
    return this.#credentials;
  }

  get queues(): NonNullable<View['queues']> {
    if (!this.#queues) throw new Error(`${this.id} has no queues`);
    return this.#queues;
  }

  async register(line: Line): Promise<void> {
    const { operator } = line.place;
    const path = `/v1/organisations/${this.id}`;
    const registered = await line.ask<View>(operator, 'PUT', path, this.#organisation);
    if (!registered) return;
    const admitted = await line.ask<ClientCredentials>(operator, 'POST', `${path}/clients`, { name: 'machine' });
    if (!admitted) return;
    if (registered.status > MOST_FINE || admitted.status > MOST_FINE)
      throw new Error(`${this.id} was answered ${JSON.stringify([registered, admitted])}`);
    this.#queues = registered.body.queues;
    this.#credentials = admitted.body;
  }
}
