import * as z from 'zod/mini';
import { line } from '../vocabulary/text.ts';
import { DSA_CLOCKS, removalWithin } from './clocks.ts';
import { defineSector } from './definition.ts';

export const consumerProtection = defineSector({
  title: 'Consumer protection',
  law: 'Authorities under Regulation (EU) 2017/2394 (CPC) may have content removed where nothing else ends an infringement; no act gives marketplaces a number of days for it, so the clock is a target.',
  keeps: 'LISTING',
  details: z.strictObject({
    law: z
      .enum(['UNFAIR_PRACTICES', 'CONSUMER_RIGHTS', 'UNFAIR_TERMS', 'PRICE_INDICATION', 'E_COMMERCE', 'OTHER'])
      .check(
        z.describe(
          'What is infringed: Directives 2005/29/EC, 2011/83/EU, 93/13/EEC, 98/6/EC and 2000/31/EC, or another act of the annex of Regulation (EU) 2017/2394.',
        ),
      ),
    practice: line(500).check(z.describe('What the trader does, in a sentence, without names.')),
    jointAction: z.optional(line(80)).check(z.describe('Reference of the coordinated action of the CPC network.')),
    scope: z
      .enum(['NATIONAL', 'INTRA_UNION', 'WIDESPREAD', 'WIDESPREAD_WITH_UNION_DIMENSION'])
      .check(z.describe('How far the infringement reaches (Regulation (EU) 2017/2394, Art. 3(2) to (4)).')),
  }),
  faultCodes: { law: 'NO_REASON', practice: 'NO_REASON' },
  categories: {
    hidden_advertisement: { means: 'Advertising that is not shown as such', dsa: '2a' },
    missing_trader_info: { means: 'Insufficient information on the trader', dsa: '2b' },
    misleading_offer: { means: 'Misleading information on goods or services', dsa: '2c' },
    misleading_rights: { means: 'Misleading information on the rights of consumers', dsa: '2d' },
    pricing: { means: 'Prices that break the rules on their indication', dsa: '2e' },
  },
  checks: [],
  clocks: [...removalWithin('CPC_REMOVE'), ...DSA_CLOCKS],
  isSafetyInGpsrScope: () => false,
  gravity: {
    means: 'The infringement is widespread (Regulation (EU) 2017/2394, Art. 3(3) and (4))',
    isSerious: ({ scope }) => scope.startsWith('WIDESPREAD'),
  },
});
