import type { Figure } from '../contracts/kpi.ts';
import { isOf, type RegisterEntry } from '../contracts/register-entry.ts';
import type { Counts } from '../domain/kpi/counters.ts';
import type { Scope } from '../domain/kpi/scope.ts';
import type { RegisterAsked } from '../domain/registers/asked.ts';
import { registerFigures, registersFor } from '../domain/registers/figures.ts';
import { SellerLines } from '../domain/registers/seller-lines.ts';
import { readRegisters } from '../store/registers.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import { readSellers } from '../store/views/seller-rows.ts';
import type { OrganisationId } from '../vocabulary/ids.ts';

interface Reading {
  readonly cases: Table;
  readonly views: Table;
  readonly registry: Registry;
  /** Of the views. */
  readonly generation: number;
  readonly countsOf: (scope: Scope) => Promise<Counts>;
}

const marketplacesIn = async (scope: Scope, registry: Registry): Promise<OrganisationId[]> => {
  if (scope === 'ALL') return [...(await registry.marketplaces()).keys()];
  return 'marketplace' in scope ? [scope.marketplace as OrganisationId] : [];
};

/** The lines of all sellers there are: only the figure of repeat sellers needs them. */
async function sellerLines({ views, registry, generation }: Reading, scope: Scope): Promise<SellerLines> {
  const lines = new SellerLines();
  for (const marketplace of await marketplacesIn(scope, registry))
    for await (const entries of readSellers(views, generation, marketplace, undefined))
      for (const entry of entries) lines.add(entry);
  return lines;
}

/** What marketplaces that report of themselves were seen to do. */
async function besides({ countsOf }: Reading, entries: readonly RegisterEntry[], scope: Scope) {
  const reporting = new Set(
    entries.filter(isOf('SELF_REPORT')).map(({ place }) => place.split('#')[1] as OrganisationId),
  );
  const own = [...reporting].filter((id) => scope === 'ALL' || ('marketplace' in scope && scope.marketplace === id));
  return new Map(await Promise.all(own.map(async (id) => [id, await countsOf({ marketplace: id })] as const)));
}

/** Figures of registers as they stand; nothing is read that none of them needs. */
export async function liveRegisterFigures(reading: Reading, asked: RegisterAsked): Promise<Figure[]> {
  const { kpis, scope } = asked;
  const registers = registersFor(kpis);
  const isOfSellers = kpis.includes('K31');
  if (registers.length === 0 && !isOfSellers) return [];
  const entries = await readRegisters(reading, registers);
  const sellers = isOfSellers ? { sellers: await sellerLines(reading, scope) } : {};
  const isCompared = kpis.includes('K13') || kpis.includes('K14');
  const compared = isCompared ? { byMarketplace: await besides(reading, entries, scope) } : {};
  // What was recorded at this very moment stands as well.
  const justAfter = new Date(Date.parse(asked.asOf) + 1).toISOString();
  const found = registerFigures(entries, { ...asked, ...sellers, ...compared, asOf: justAfter });
  return found.map((figure) => ({ ...figure, asOf: asked.asOf }));
}
