import { type Figure, REGISTER_KPI_IDS, type RegisterKpi } from '../../contracts/kpi.ts';
import type { Register, RegisterEntry } from '../../contracts/register-entry.ts';
import { labelled, type RegisterAsked, type RegisterDraft, type Registers } from './asked.ts';
import { sellerMeasures, suspended } from './measures.ts';
import { repeatSellers } from './repeat-sellers.ts';
import { automaticDetection, prevented, proactive, voluntary } from './reports.ts';
import { checked, coherence, conversion } from './rounds.ts';
import { contactPoints, trustedFlaggers } from './standing.ts';

/** How each figure is read off the registers, and off which of them. */
const READ: Readonly<
  Record<RegisterKpi, { readonly of: readonly Register[]; readonly read: (registers: Registers) => RegisterDraft[] }>
> = {
  K10: { of: ['MONITORING_ROUND', 'ROUND_CHECK'], read: coherence },
  K13: { of: ['SELF_REPORT'], read: automaticDetection },
  K14: { of: ['SELF_REPORT'], read: proactive },
  K15: { of: ['CONTACT_POINT'], read: contactPoints },
  K16: { of: ['REGISTERED'], read: trustedFlaggers },
  K23: { of: ['MONITORING_ROUND', 'ROUND_CHECK'], read: conversion },
  K29: { of: ['SELLER_MEASURE', 'NOTIFIER_MEASURE'], read: suspended },
  K31: { of: [], read: repeatSellers },
  PREVENTED: { of: ['SELF_REPORT'], read: prevented },
  CHECKED: { of: ['MONITORING_ROUND', 'ROUND_CHECK'], read: checked },
  SELLER_MEASURES: { of: ['SELLER_MEASURE'], read: sellerMeasures },
  VOLUNTARY: { of: ['SELF_REPORT'], read: voluntary },
};

const asking = (kpis: readonly string[]): RegisterKpi[] => REGISTER_KPI_IDS.filter((id) => kpis.includes(id));

/** The registers that some figures are read off. */
export const registersFor = (kpis: readonly string[]): Register[] => [
  ...new Set(asking(kpis).flatMap((id) => READ[id].of)),
];

const orderOf = ({ register, place, n }: RegisterEntry): string =>
  `${register} ${place} ${String(n).padStart(15, '0')}`;

/** An entry that was read twice counts once, and the order of the log does not matter. */
function standing(entries: Iterable<RegisterEntry>, asOf: string): RegisterEntry[] {
  const found = new Map<string, RegisterEntry>();
  for (const entry of entries) if (entry.recordedAt < asOf) found.set(orderOf(entry), entry);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/**
 * Figures that are read off registers and reports, in a fixed order: a pure function of the entries recorded before the cut. A
 * marketplace sees its own, whoever submits none that are others', and no figure says more than the register that it is read off.
 */
export function registerFigures(entries: Iterable<RegisterEntry>, asked: RegisterAsked): Figure[] {
  const registers: Registers = { entries: standing(entries, asked.asOf), asked };
  return asking(asked.kpis).flatMap((kpi) => READ[kpi].read(registers).map((draft) => labelled(kpi, draft, asked)));
}
