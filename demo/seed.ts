import { readFileSync } from 'node:fs';
import { bringIn, type Outcome, type Sent, sendNotices } from '../commands/bring-in.ts';
import { Client } from '../commands/client.ts';
import type { Connection } from '../commands/connection.ts';
import type { NoticeReceipt } from '../shared/contracts/notice.ts';
import { readFeed } from '../shared/feeds/feed.ts';
import type { Accounts } from './accounts.ts';
import { EVERYBODY } from './organisations.ts';
import { syntheticNotices } from './synthetic.ts';

const WEEK = new URL('data/safety-gate-2026-36.xml', import.meta.url);

/** Clients of the demo, by account. */
export class People {
  readonly #connection: Connection;
  readonly #accounts: Accounts;
  readonly #clients = new Map<string, Client>();

  constructor(connection: Connection, accounts: Accounts) {
    this.#connection = connection;
    this.#accounts = accounts;
  }

  as(name: string): Client {
    const client = this.#clients.get(name) ?? new Client(this.#connection, this.#accounts.get(name));
    this.#clients.set(name, client);
    return client;
  }
}

/** Registers everybody, through the interface, as an operator would. Registering again changes nothing. */
export async function registerAll(operator: Client, accounts: Accounts): Promise<void> {
  for (const [id, organisation] of Object.entries(EVERYBODY)) {
    await operator.ask('PUT', `/v1/organisations/${id}`, organisation);
    await accounts.ensure(operator, id, organisation);
  }
}

/** Brings in the Safety Gate week as alerts. */
export async function importWeek(people: People): Promise<Outcome[]> {
  const { rows } = readFeed('safety-gate-2026-36.xml', readFileSync(WEEK));
  const outcomes: Outcome[] = [];
  for await (const outcome of bringIn(people.as('market-surveillance'), rows)) outcomes.push(outcome);
  return outcomes;
}

/** The officer sends a notice for each alert that names an exact listing. */
export const sendWeek = (people: People, outcomes: readonly Outcome[]): Promise<Sent[]> =>
  sendNotices(
    people.as('market-surveillance'),
    outcomes.flatMap(({ listings, alertId }) => (listings > 0 && alertId ? [alertId] : [])),
  );

/** Sends the synthetic notices of the other sectors. One that was sent on an earlier day stays as it is. */
export async function sendSynthetic(people: People, now: Date): Promise<number> {
  let items = 0;
  for (const { by, body } of syntheticNotices(now)) {
    const { status, body: answer } = await people.as(by).call<NoticeReceipt>('POST', '/v1/notices', body);
    if (status === 201) items += answer.items.length;
    else if (status !== 409)
      throw new Error(`The demo's notice ${String(body['reference'])} was refused: ${JSON.stringify(answer)}`);
  }
  return items;
}
