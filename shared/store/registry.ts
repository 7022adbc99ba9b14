import type { MarketplaceRegistration, NewOrganisation } from '../contracts/organisation.ts';
import { Principal, Registration } from '../contracts/organisation.ts';
import type { OrganisationId, Subject } from '../vocabulary/ids.ts';
import { ROLES, type Role } from '../vocabulary/roles.ts';
import type { Instant } from '../vocabulary/time.ts';
import { queryAll, type Stored } from './events.ts';
import { insertOne, type Row } from './insert.ts';
import { readOrdersNeedApproval } from './office-settings.ts';
import type { Table } from './table.ts';

/** What the registry says is believed for so long, in milliseconds. */
const BELIEVED_MILLISECONDS = 60_000;

const DIGITS = 4;
const partition = (role: Role): string => `REGISTRY#${role}`;
const sortKey = (id: OrganisationId, n: number): string => `${id}#${String(n).padStart(DIGITS, '0')}`;

const registrationOf = (row: Stored): Registration => Registration.parse(JSON.parse(row['data']?.S ?? ''));

type Marketplaces = ReadonlyMap<OrganisationId, MarketplaceRegistration>;

/** Reads the registry, and remembers for a minute what it read. */
export class Registry {
  readonly #cases: Table;
  readonly #now: () => number;
  readonly #remembered = new Map<string, { until: number; value: Promise<unknown> }>();
  #standing: { readonly from: unknown; readonly marketplaces: Marketplaces } | undefined;

  constructor(cases: Table, now: () => number = Date.now) {
    this.#cases = cases;
    this.#now = now;
  }

  async #remember<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#remembered.get(key);
    if (known && known.until > this.#now()) return known.value as Promise<T>;
    const value = read();
    this.#remembered.set(key, { until: this.#now() + BELIEVED_MILLISECONDS, value });
    value.catch(() => this.#remembered.delete(key));
    return value;
  }

  /** Who asks next is told what stands now: what somebody missed may be younger than what is remembered. */
  forget(): void {
    this.#remembered.clear();
  }

  /** Every registration of the organisations of a role, oldest first for each. */
  histories(role: Role): Promise<ReadonlyMap<OrganisationId, readonly Registration[]>> {
    return this.#remember(`role ${role}`, async () => {
      const rows = await queryAll(this.#cases, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: partition(role) } },
      });
      return Map.groupBy(rows.map(registrationOf), ({ id }) => id);
    });
  }

  /** An organisation of a known role, as it stands. */
  organisation(role: Role, id: OrganisationId): Promise<Registration | undefined> {
    return this.#remember(`${role} ${id}`, () => readOrganisation(this.#cases, role, id));
  }

  /** An organisation of whatever role. */
  async anyOrganisation(id: OrganisationId): Promise<Registration | undefined> {
    const found = await Promise.all(ROLES.map((role) => this.organisation(role, id)));
    return found.find((registration) => registration !== undefined);
  }

  /** All marketplaces as they stand: the same map as long as the same is believed. */
  async marketplaces(): Promise<Marketplaces> {
    const histories = await this.histories('marketplace');
    if (this.#standing?.from !== histories) {
      const standing = [...histories].map(
        ([id, history]) => [id, history.at(-1)?.organisation as MarketplaceRegistration] as const,
      );
      this.#standing = { from: histories, marketplaces: new Map(standing) };
    }
    return this.#standing.marketplaces;
  }

  /** Who stands behind a subject; undefined for a stranger. */
  principal(subject: Subject): Promise<Principal | undefined> {
    return this.#remember(`subject ${subject}`, async () => {
      const rows = await queryAll(this.#cases, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: `PRINCIPAL#${subject}` } },
      });
      const last = rows.at(-1)?.['data']?.S;
      const principal = last === undefined ? undefined : Principal.parse(JSON.parse(last));
      return principal?.leftAt ? undefined : principal;
    });
  }

  /** Whether orders of an authority need a second pair of eyes. */
  ordersNeedApproval(id: OrganisationId): Promise<boolean> {
    return this.#remember(`approval ${id}`, () => readOrdersNeedApproval(this.#cases, id));
  }
}

/** An organisation as it stands now; undefined if it was never registered under this role. */
export async function readOrganisation(
  cases: Table,
  role: Role,
  id: OrganisationId,
): Promise<Registration | undefined> {
  const rows = await queryAll(cases, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :id)',
    ExpressionAttributeValues: { ':pk': { S: partition(role) }, ':id': { S: `${id}#` } },
    ConsistentRead: true,
  });
  const last = rows.at(-1);
  return last && registrationOf(last);
}

/** Adds a registration; false if somebody else registered in between. */
export async function addRegistration(cases: Table, registration: Registration): Promise<boolean> {
  const { id, n, recordedAt, organisation } = registration;
  const row: Row = {
    pk: partition(organisation.role),
    sk: sortKey(id, n),
    type: 'REGISTERED',
    at: recordedAt,
    data: JSON.stringify(registration),
  };
  return (await insertOne(cases, row)) === 'INSERTED';
}

/** The word on whom a subject stands for, by its number. */
export const principalRow = (principal: Principal, n: number): Row => ({
  pk: `PRINCIPAL#${principal.subject}`,
  sk: `EVENT#${String(n).padStart(DIGITS, '0')}`,
  type: 'PRINCIPAL',
  at: principal.recordedAt,
  data: JSON.stringify(principal),
});

/** Says for the first time who stands behind a subject. */
export const addPrincipal = async (cases: Table, principal: Principal): Promise<boolean> =>
  (await insertOne(cases, principalRow(principal, 1))) === 'INSERTED';

/** The registration that stood at a moment. */
export const standingAt = (history: readonly Registration[], at: Instant): NewOrganisation | undefined =>
  history.findLast(({ recordedAt }) => recordedAt <= at)?.organisation;
