import type { Registry } from '../store/registry.ts';

/** All marketplaces as everybody here may know them, by name. */
export async function listMarketplaces(registry: Registry) {
  const marketplaces = [...(await registry.marketplaces())].map(([id, { name, jurisdiction, channel }]) => ({
    ...{ id, name, jurisdiction, channel },
  }));
  return { marketplaces: marketplaces.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)) };
}
