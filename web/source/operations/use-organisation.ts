import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { type Loaded, useLoad } from '../api/load.ts';
import type { OrganisationView } from './organisation.ts';

/** An organisation as it stands: what was just saved is newer than what the interface remembers of its register for a minute. */
export function useOrganisation(id: string): readonly [Loaded<OrganisationView>, (saved: OrganisationView) => void] {
  const [saved, setSaved] = useState<OrganisationView>();
  const loaded = useLoad(() => ask(api.GET('/v1/organisations/{id}', { params: { path: { id } } })), [id]);
  const isNewer = saved && loaded.data?.id === saved.id && loaded.data.version < saved.version;
  return [isNewer ? { ...loaded, data: saved } : loaded, setSaved];
}
