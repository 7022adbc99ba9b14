import * as z from 'zod/mini';
import { line } from '../vocabulary/text.ts';

/** Risk types of Safety Gate alerts (Commission Implementing Decision (EU) 2019/417). */
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
  .register(z.globalRegistry, { id: 'Hazard' });
export type Hazard = z.infer<typeof Hazard>;

/** Products outside the General Product Safety Regulation: Regulation (EU) 2023/988, Art. 2(2). */
export const GpsrExclusion = z
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
  .register(z.globalRegistry, { id: 'GpsrExclusion' });

/** Case number of a Safety Gate alert, such as SR/02417/26 or A12/00577/20. */
export const SafetyGateNumber = z
  .string()
  .check(z.regex(/^(?:A1[12]|INFO|SR|OR|EM)\/\d{4,5}\/\d{2}$/))
  .register(z.globalRegistry, { id: 'SafetyGateNumber', examples: ['SR/02417/26'] });

/** What makes a product dangerous, and what shows it. */
export const SafetyIssue = z.strictObject({
  hazard: Hazard,
  alertNumber: z.optional(SafetyGateNumber),
  testReport: z.optional(line(200)),
  excludedFromGpsr: z.optional(GpsrExclusion),
});
