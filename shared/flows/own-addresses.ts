import type { Action } from '../contracts/action.ts';
import { type Directory, openDirectory, recognise } from '../domain/listing/directory.ts';
import { RefusedError } from '../errors.ts';
import { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';

/** One registry a table, remembered while the process lives: it is asked for the few reports that name an address. */
const registries = new WeakMap<Table, Registry>();

function registryOf(cases: Table): Registry {
  const known = registries.get(cases) ?? new Registry(cases);
  registries.set(cases, known);
  return known;
}

/** All listings of all marketplaces, by how they write their addresses. */
export async function directoryFrom(registry: Registry): Promise<Directory> {
  const marketplaces = await registry.marketplaces();
  return openDirectory([...marketplaces].map(([id, { listings }]) => ({ id, listings })));
}

function faultOf(directory: Directory, marketplace: OrganisationId, url: string): RefusedError | undefined {
  const found = recognise(directory, url);
  if ('marketplace' in found && found.marketplace === marketplace) return undefined;
  const { code, detail } =
    'code' in found
      ? found
      : { code: 'WRONG_PLATFORM' as const, detail: `It is a listing of another marketplace, not of ${marketplace}` };
  return new RefusedError(code, 'This is no listing of yours', { faults: [{ pointer: '/url', code, detail }] });
}

const isAddressed = (action: Action): action is Extract<Action, { type: 'IDENTICAL_FOUND' }> =>
  action.type === 'IDENTICAL_FOUND';

/** Why actions cannot be taken that name an address as a listing of the marketplace; undefined for all others. */
export async function checkAddresses(
  cases: Table,
  marketplace: OrganisationId,
  actions: readonly Action[],
): Promise<(RefusedError | undefined)[]> {
  if (!actions.some(isAddressed)) return actions.map(() => undefined);
  const directory = await directoryFrom(registryOf(cases));
  return actions.map((action) => (isAddressed(action) ? faultOf(directory, marketplace, action.url) : undefined));
}
