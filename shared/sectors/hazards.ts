import * as z from 'zod/mini';
import { line } from '../vocabulary/text.ts';

export const Hazard = z
  .enum([
    'ASPHYXIATION',
    'BURNS',
    'CHEMICAL',
    'CHOKING',
    'CUTS',
    'DAMAGE_TO_HEARING',
    'DAMAGE_TO_SIGHT',
    'DROWNING',
    'ELECTRIC_SHOCK',
    'ELECTROMAGNETIC',
    'ENTRAPMENT',
    'ENVIRONMENT',
    'EXPLOSION',
    'FIRE',
    'HEALTH',
    'INJURIES',
    'MICROBIOLOGICAL',
    'SECURITY',
    'STRANGULATION',
    'SUFFOCATION',
    'OTHER',
  ])
  .register(z.globalRegistry, {
    id: 'Hazard',
    description: 'Risk type of Safety Gate alerts (Commission Implementing Decision (EU) 2019/417).',
  });
export type Hazard = z.infer<typeof Hazard>;

const GpsrExclusion = z
  .enum([
    'MEDICINAL_PRODUCT',
    'FOOD',
    'FEED',
    'LIVING_PLANT_OR_ANIMAL',
    'ANIMAL_BY_PRODUCT',
    'PLANT_PROTECTION_PRODUCT',
    'TRANSPORT_SERVICE_EQUIPMENT',
    'AIRCRAFT',
    'ANTIQUE',
  ])
  .register(z.globalRegistry, {
    id: 'GpsrExclusion',
    description: 'Why a product is outside the General Product Safety Regulation: Regulation (EU) 2023/988, Art. 2(2).',
  });

export const SafetyGateNumber = z
  .string()
  .check(z.regex(/^(?:A1[12]|INFO|SR|OR|EM)\/\d{4,5}\/\d{2}$/))
  .register(z.globalRegistry, {
    id: 'SafetyGateNumber',
    description: 'Case number of a Safety Gate alert.',
    examples: ['SR/02417/26', 'A12/00577/20'],
  });

/** What makes a product dangerous, and what shows it. */
export const SafetyIssue = z.strictObject({
  hazard: Hazard,
  alertNumber: z.optional(SafetyGateNumber),
  testReport: z.optional(line(200)).check(z.describe('Name of the report that shows the hazard.')),
  excludedFromGpsr: z
    .optional(GpsrExclusion)
    .check(z.describe('Given where the product is outside the GPSR: its clocks then do not run.')),
});
