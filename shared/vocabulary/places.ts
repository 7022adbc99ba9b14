import * as z from 'zod/mini';

/** The Member States by the code that EU institutions and the harmonised templates use: Greece is EL. */
export const MEMBER_STATES = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'EL', 'ES', 'FI', 'FR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT',
  'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
] as const; // biome-ignore format: one table

export const MemberState = z.enum(MEMBER_STATES).register(z.globalRegistry, {
  id: 'MemberState',
  description: 'EU code of a Member State. Greece is EL; the DSA Transparency Database writes GR.',
});
export type MemberState = z.infer<typeof MemberState>;

export const Jurisdiction = z.enum([...MEMBER_STATES, 'EC']).register(z.globalRegistry, {
  id: 'Jurisdiction',
  description:
    'Where a period is counted: a Member State, or the Commission itself (EC). Its public holidays and time zone apply.',
});
export type Jurisdiction = z.infer<typeof Jurisdiction>;
