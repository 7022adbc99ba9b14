import { api, ask } from '../api/client.ts';
import { type Loaded, useLoad } from '../api/load.ts';
import type { Catalogue } from './figure.ts';

let known: Promise<Catalogue> | undefined;

/** What every figure means. Asked for once; a failure is not remembered. */
export function catalogue(): Promise<Catalogue> {
  known ??= ask(api.GET('/v1/kpis/catalogue')).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

export const useCatalogue = (): Loaded<Catalogue> => useLoad(catalogue, []);
