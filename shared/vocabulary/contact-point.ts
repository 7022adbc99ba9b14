import * as z from 'zod/mini';

export const ContactPointId = z
  .string()
  .check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])$/))
  .brand<'ContactPointId'>()
  .register(z.globalRegistry, {
    id: 'ContactPointId',
    description: 'Short readable name of a contact point in the register.',
    examples: ['de-coordinator'],
  });
export type ContactPointId = z.infer<typeof ContactPointId>;

export const ContactPointKind = z
  .enum([
    'COORDINATOR',
    'MARKET_SURVEILLANCE',
    'SAFETY_GATE',
    'RASFF',
    'CONSUMER_PROTECTION',
    'CITES',
    'CUSTOMS',
    'LAW_ENFORCEMENT',
    'MARKETPLACE',
  ])
  .register(z.globalRegistry, {
    id: 'ContactPointKind',
    description:
      'Whose contact point it is. COORDINATOR: the Digital Services Coordinator (DSA Art. 49). MARKET_SURVEILLANCE: the single liaison office (Regulation (EU) 2019/1020, Art. 10). SAFETY_GATE: the national contact point of Safety Gate (GPSR Art. 25). RASFF: that of the alert system for food and feed. CONSUMER_PROTECTION, CITES, CUSTOMS and LAW_ENFORCEMENT: of these authorities. MARKETPLACE: the single point of contact of a marketplace (DSA Art. 11, GPSR Art. 22(1)).',
  });
export type ContactPointKind = z.infer<typeof ContactPointKind>;
