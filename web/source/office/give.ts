import { api, ask } from '../api/client.ts';
import { freshActionId } from './action-id.ts';

/** Gives an item to somebody, unless somebody else was quicker. */
export const give = (id: string, person: string | null, instead: string | null) =>
  ask(
    api.POST('/v1/items/{id}/assignment', {
      params: { path: { id } },
      body: { actionId: freshActionId(), person, instead },
    }),
  );
