import * as z from 'zod/mini';
import { line } from '../vocabulary/text.ts';
import { DSA_CLOCKS } from './clocks.ts';
import { defineSector } from './definition.ts';
import { SafetyIssue } from './hazards.ts';

const Product = z.strictObject({
  name: line(300),
  brand: z.optional(line(120)),
  model: z.optional(line(200)),
  batch: z.optional(line(200)),
});

export const productSafety = defineSector({
  title: 'Product safety (non-food)',
  law: 'Regulation (EU) 2023/988: two working days to act on an order (Art. 22(4)), three to process a notice (Art. 22(8)); food, feed, living plants and animals and antiques are outside (Art. 2(2)).',
  keeps: 'LISTING',
  details: z.extend(SafetyIssue, {
    product: Product,
    riskLevel: z.optional(z.enum(['SERIOUS', 'OTHER'])).check(z.describe('As in Safety Gate alerts.')),
  }),
  faultCodes: { hazard: 'NO_HAZARD', alertNumber: 'NO_REFERENCE' },
  categories: {
    unsafe: { means: 'Dangerous product, toys, electrical goods and cosmetics included', dsa: '13b' },
    prohibited: { means: 'Product that may not be sold at all', dsa: '13a' },
    missing_trader_info: {
      means: 'Listing without the required information on trader or product',
      dsa: '2b',
      secondary: '13b',
    },
  },
  checks: [
    {
      code: 'INSUFFICIENT_EVIDENCE',
      pointer: '/details',
      source: 'DSA Art. 16(2)(a)',
      detail: 'Name the alert number or the test report that shows the hazard',
      isBroken: ({ category, details }) =>
        category === 'unsafe' && details.alertNumber === undefined && details.testReport === undefined,
    },
  ],
  clocks: [
    { clock: 'GPSR_ORDER', kinds: ['ORDER'], condition: 'SAFETY_IN_GPSR_SCOPE' },
    { clock: 'GPSR_IDENTICAL', kinds: ['ORDER'], condition: 'IDENTICAL_CONTENT' },
    { clock: 'GPSR_NOTICE', kinds: ['NOTICE'], condition: 'SAFETY_IN_GPSR_SCOPE' },
    { clock: 'GPSR_SAFETYGATE', kinds: ['ALERT'], targetWorkingDays: 2 },
    { clock: 'PLEDGE_AUTH', kinds: ['NOTICE', 'ORDER'], statuses: ['AUTHORITY'], pledge: 'PRODUCT_SAFETY' },
    ...DSA_CLOCKS,
  ],
  isSafetyInGpsrScope: ({ excludedFromGpsr }) => excludedFromGpsr === undefined,
  gravity: {
    means: 'The risk is serious, as Safety Gate grades it',
    isSerious: ({ riskLevel }) => riskLevel === 'SERIOUS',
  },
});
