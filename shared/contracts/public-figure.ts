import * as z from 'zod/mini';
import { SectorName } from '../sectors/sectors.ts';
import { Kind } from '../vocabulary/life.ts';
import { MemberState } from '../vocabulary/places.ts';
import { SubmitterStatus } from '../vocabulary/roles.ts';
import { Strength } from './delivery.ts';
import { Figure, KpiId } from './kpi.ts';

/** Why a public figure shows no number. */
const Suppressed = z.enum(['none', 'SMALL', 'COMPLEMENTARY', 'POOL', 'DOMINANCE']);

const all = <T extends z.ZodMiniType>(type: T) => z.union([type, z.literal('ALL')]);

/** One number for everybody: of at least three marketplaces, none of them named, and of at least ten cases. */
export const PublicFigure = z
  .object({
    kpi: KpiId,
    part: z.string().check(z.describe('Which of several figures of the KPI; columns of an in-time figure are parts.')),
    period: z.string().check(z.describe('`2026-05`, `2026-H1`, `2026`.')),
    sector: all(SectorName),
    status: all(SubmitterStatus),
    memberState: all(MemberState).check(z.describe('Of the submitter.')),
    kind: Kind,
    basis: Strength,
    unit: Figure.shape.unit,
    numerator: z.nullable(z.int()).check(z.describe('null where it is withheld, and of medians; never 0 instead.')),
    denominator: z.nullable(z.int()).check(z.describe('null where it is withheld, and of counts.')),
    value: z.nullable(z.number()),
    suppressed: Suppressed.check(
      z.describe(
        'SMALL: fewer than ten, none included. POOL: of fewer than three marketplaces. DOMINANCE: of one above all. COMPLEMENTARY: another number would follow from it.',
      ),
    ),
    methodVersion: z.string(),
  })
  .register(z.globalRegistry, { id: 'PublicFigure', description: 'A figure as the public sees it.' });
export type PublicFigure = z.infer<typeof PublicFigure>;

/** The columns of a public file, in their order. */
export const PUBLIC_COLUMNS = [
  'kpi', 'part', 'period', 'sector', 'status', 'memberState', 'kind', 'basis', 'unit', 'numerator', 'denominator', 'value',
  'suppressed', 'methodVersion',
] as const satisfies readonly (keyof PublicFigure)[]; // biome-ignore format: one table
