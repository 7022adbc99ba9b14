import { REGISTERS, type Register, type RegisterEntry } from '../contracts/register-entry.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';
import type { Role } from '../vocabulary/roles.ts';
import type { Instant } from '../vocabulary/time.ts';
import { queryAll, type Stored } from './events.ts';
import { registerEntryOfRow } from './register-rows.ts';
import type { Registry } from './registry.ts';
import { scan } from './scan.ts';
import type { Table } from './table.ts';

const entriesOf = (rows: readonly Stored[]): RegisterEntry[] => rows.flatMap((row) => registerEntryOfRow(row) ?? []);

/** Selects the rows of registers in a scan, beside what else it looks for. */
export const REGISTER_ROWS = {
  filter: `#type IN (${REGISTERS.map((_, index) => `:register${index}`).join(', ')})`,
  names: { '#type': 'type' },
  values: Object.fromEntries(REGISTERS.map((register, index) => [`:register${index}`, { S: register }])),
} as const;

/** Every entry of every register before a cut. A scan, for exports and the log: nobody waits for it. */
export async function registersBefore(cases: Table, before: Instant): Promise<RegisterEntry[]> {
  const entries: RegisterEntry[] = [];
  const pages = scan(cases, {
    ConsistentRead: true,
    FilterExpression: REGISTER_ROWS.filter,
    ExpressionAttributeNames: REGISTER_ROWS.names,
    ExpressionAttributeValues: REGISTER_ROWS.values,
  });
  for await (const rows of pages) entries.push(...entriesOf(rows).filter(({ recordedAt }) => recordedAt < before));
  return entries;
}

const partition = async (cases: Table, pk: string): Promise<RegisterEntry[]> =>
  entriesOf(
    await queryAll(cases, { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: pk } } }),
  );
const partitions = async (cases: Table, names: readonly string[]): Promise<RegisterEntry[]> =>
  (await Promise.all(names.map((name) => partition(cases, name)))).flat();

const idsOf = async (registry: Registry, role: Role): Promise<OrganisationId[]> => [
  ...(await registry.histories(role)).keys(),
];

interface Reading {
  readonly cases: Table;
  readonly registry: Registry;
}

async function looksOf({ cases }: Reading): Promise<RegisterEntry[]> {
  const rounds = await partition(cases, 'ROUNDS');
  const names = rounds.flatMap((entry) =>
    entry.register === 'MONITORING_ROUND'
      ? [...new Set([entry.data.by, ...entry.data.observers])].map(
          (observer) => `ROUND-CHECKS#${entry.place.slice('ROUNDS#'.length)}#${observer}`,
        )
      : [],
  );
  return partitions(cases, names);
}

/** Where the entries of a register lie: whoever asks for a figure waits, so that each is found by its key. */
const READ: Readonly<Record<Register, (reading: Reading) => Promise<RegisterEntry[]>>> = {
  CONTACT_POINT: ({ cases }) => partition(cases, 'CONTACT-POINTS'),
  REGISTERED: ({ cases }) => partition(cases, 'REGISTRY#flagger'),
  SELF_REPORT: async ({ cases, registry }) => {
    const ids = await Promise.all((['marketplace', 'flagger'] as const).map((role) => idsOf(registry, role)));
    return partitions(
      cases,
      ids.flat().map((id) => `SELFREPORTS#${id}`),
    );
  },
  SELLER_MEASURE: async ({ cases, registry }) =>
    partitions(
      cases,
      (await idsOf(registry, 'marketplace')).map((id) => `SELLERMEASURES#${id}`),
    ),
  NOTIFIER_MEASURE: async ({ cases, registry }) =>
    partitions(
      cases,
      (await idsOf(registry, 'flagger')).map((id) => `FLAGGER#${id}`),
    ),
  MONITORING_ROUND: ({ cases }) => partition(cases, 'ROUNDS'),
  ROUND_CHECK: looksOf,
};

/** The entries of some registers as they stand. */
export const readRegisters = async (reading: Reading, registers: readonly Register[]): Promise<RegisterEntry[]> =>
  (await Promise.all(registers.map((register) => READ[register](reading)))).flat();
