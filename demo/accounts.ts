import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../commands/client.ts';
import type { Account } from '../commands/connection.ts';
import type { ClientCredentials, NewOrganisation } from '../shared/contracts/organisation.ts';

/** Credentials of the demo's machines, kept beside the local data: a secret is shown once, so it must be kept when it is. */
export class Accounts {
  readonly #file: string;
  readonly #accounts: Record<string, Account>;

  constructor(directory: string) {
    this.#file = join(directory, 'accounts.json');
    this.#accounts = existsSync(this.#file)
      ? (JSON.parse(readFileSync(this.#file, 'utf8')) as Record<string, Account>)
      : {};
  }

  get all(): Readonly<Record<string, Account>> {
    return this.#accounts;
  }

  get(name: string): Account {
    const account = this.#accounts[name];
    if (!account) throw new Error(`The demo has no account ${name}`);
    return account;
  }

  add(name: string, account: Account): void {
    this.#accounts[name] = account;
    writeFileSync(this.#file, JSON.stringify(this.#accounts, null, 2), { mode: 0o600 });
  }

  /** The account of an organisation's machine, made by the operator if there is none yet. */
  async ensure(operator: Client, organisation: string, { role }: NewOrganisation): Promise<void> {
    if (this.#accounts[organisation]) return;
    const credentials = await operator.ask<ClientCredentials>('POST', `/v1/organisations/${organisation}/clients`, {
      name: 'demo',
    });
    this.add(organisation, { organisation, role, ...credentials });
  }
}
