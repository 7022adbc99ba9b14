import type { Choice } from '../forms/fields.tsx';
import { api, ask } from './client.ts';
import { type Loaded, useLoad } from './load.ts';

let known: Promise<readonly Choice[]> | undefined;

/** All registered marketplaces, by name, to choose from. Asked once; a failure is not remembered. */
function listMarketplaces(): Promise<readonly Choice[]> {
  known ??= ask(api.GET('/v1/marketplaces'))
    .then(({ marketplaces }) => marketplaces.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })))
    .catch((error: unknown) => {
      known = undefined;
      throw error;
    });
  return known;
}

export const useMarketplaces = (): Loaded<readonly Choice[]> => useLoad(listMarketplaces, []);
