import * as z from 'zod/mini';
import { OrganisationId } from '../vocabulary/ids.ts';
import { Jurisdiction } from '../vocabulary/places.ts';

/** What everybody here may know of a marketplace: no address, no designation, nothing of its machines. */
export const Marketplace = z
  .object({
    id: OrganisationId,
    name: z.string(),
    jurisdiction: Jurisdiction.check(
      z.describe('Where action is to be taken: its calendar and time zone rule the clocks.'),
    ),
    channel: z
      .enum(['queue', 'console', 'external'])
      .check(z.describe('queue: machines. console: a person. external: not connected, so proof of receipt is needed.')),
  })
  .register(z.globalRegistry, { id: 'Marketplace', description: 'What everybody here may know of a marketplace.' });
