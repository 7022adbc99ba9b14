import * as z from 'zod/mini';
import { line } from '../vocabulary/text.ts';
import { DSA_CLOCKS, removalWithin } from './clocks.ts';
import { defineSector } from './definition.ts';

export const wildlife = defineSector({
  title: 'Protected species',
  law: 'Council Regulation (EC) No 338/97 restricts the trade by annex; no act gives marketplaces a deadline in days, so the clock is a target. Living animals are outside the GPSR (Art. 2(2)(d)).',
  keeps: 'LISTING',
  details: z.strictObject({
    taxon: line(200).check(z.meta({ description: 'Scientific name.', examples: ['Testudo hermanni'] })),
    commonName: z.optional(line(200)),
    annex: z
      .enum(['A', 'B', 'C', 'D', 'UNLISTED'])
      .check(z.describe('Annex of Council Regulation (EC) No 338/97 that the species stands in.')),
    specimen: z
      .enum(['LIVE', 'IVORY', 'SKIN', 'DERIVATIVE', 'OTHER'])
      .check(z.describe('What is offered. LIVE goes with the category `live`, the others with `specimen`.')),
    documentation: z
      .enum(['NONE', 'CLAIMED', 'CERTIFICATE_NUMBER', 'VERIFIED'])
      .check(z.describe('What the listing shows of the documents that make the trade legal.')),
    certificateNumber: z.optional(line(80)).check(z.describe('Required where the listing shows one.')),
  }),
  faultCodes: { taxon: 'NO_TAXON', annex: 'NO_ANNEX', specimen: 'NO_SPECIMEN', documentation: 'NO_DOCUMENTATION' },
  categories: {
    specimen: { means: 'Dead specimen or product made of it', dsa: '13a' },
    live: { means: 'Live animal or plant', dsa: '1b', secondary: '13a' },
  },
  checks: [
    {
      code: 'NO_DOCUMENTATION',
      pointer: '/details/certificateNumber',
      source: 'Regulation (EC) No 338/97, Art. 8(3)',
      detail: 'Give the number of the certificate that the listing shows',
      isBroken: ({ details }) =>
        details.documentation === 'CERTIFICATE_NUMBER' && details.certificateNumber === undefined,
    },
    {
      code: 'NO_SPECIMEN',
      pointer: '/details/specimen',
      source: 'DSA taxonomy: live animals are 1b, specimens 13a',
      detail: 'Category "live" and specimen LIVE go together',
      isBroken: ({ category, details }) => (category === 'live') !== (details.specimen === 'LIVE'),
    },
  ],
  clocks: [...removalWithin('WILD_REMOVE'), ...DSA_CLOCKS],
  isSafetyInGpsrScope: () => false,
  gravity: {
    means: 'The species stands in Annex A of Regulation (EC) No 338/97: its trade is prohibited (Art. 8(1))',
    isSerious: ({ annex }) => annex === 'A',
  },
});
