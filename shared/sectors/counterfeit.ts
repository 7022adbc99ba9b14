import * as z from 'zod/mini';
import { MEMBER_STATES, MemberState } from '../vocabulary/places.ts';
import { line } from '../vocabulary/text.ts';
import { DSA_CLOCKS, removalWithin } from './clocks.ts';
import { defineSector } from './definition.ts';
import { SafetyIssue } from './hazards.ts';

const Right = z.strictObject({
  type: z.enum(['TRADEMARK', 'DESIGN', 'COPYRIGHT', 'PATENT', 'GEOGRAPHICAL_INDICATION']),
  number: line(80).check(z.describe('Registration number.')),
  territory: z
    .array(z.enum(['EU', ...MEMBER_STATES]))
    .check(z.minLength(1), z.maxLength(28), z.describe('Member States where it holds; EU for a Union-wide right.')),
  niceClasses: z
    .optional(z.array(z.int().check(z.minimum(1), z.maximum(45))).check(z.maxLength(45)))
    .check(z.describe('Nice classes, for trade marks.')),
});

export const counterfeit = defineSector({
  title: 'Counterfeit goods',
  law: 'No deadline in days is laid down for counterfeit: DSA Art. 16(6) asks for timely decisions, so the clock is a target. A counterfeit that is also unsafe carries the GPSR clock as well.',
  keeps: 'LISTING',
  details: z.strictObject({
    right: Right.register(z.globalRegistry, {
      description: 'The right that is infringed. Its type is that of the category.',
    }),
    brand: z.optional(line(120)),
    offeredIn: z
      .array(MemberState)
      .check(z.minLength(1), z.maxLength(27), z.describe('Where the listing is offered: the right must hold there.')),
    recognisedBy: z.optional(line(500)).check(z.describe('What shows that it is a counterfeit.')),
    alsoUnsafe: z
      .optional(SafetyIssue)
      .check(z.describe('Given where the counterfeit is dangerous as well: the GPSR clock then runs too.')),
  }),
  faultCodes: { right: 'NO_RIGHT' },
  categories: {
    trademark: { means: 'Infringes a trade mark', dsa: '7f' },
    design: { means: 'Infringes a design', dsa: '7b' },
    copyright: { means: 'Infringes copyright', dsa: '7a' },
    patent: { means: 'Infringes a patent', dsa: '7d' },
    geographical_indication: { means: 'Misuses a geographical indication', dsa: '7c' },
  },
  checks: [
    {
      code: 'RIGHT_NOT_IN_TERRITORY',
      pointer: '/details/right/territory',
      source: 'DSA Art. 16(2)(a): a notice is substantiated where the right exists',
      detail: 'The right does not cover every Member State in which the listing is offered',
      isBroken: ({ details: { right, offeredIn } }) =>
        !right.territory.includes('EU') && offeredIn.some((memberState) => !right.territory.includes(memberState)),
    },
    {
      code: 'NO_RIGHT',
      pointer: '/details/right/type',
      source: 'DSA Art. 16(2)(a)',
      detail: 'The type of right is not the one that the category names',
      isBroken: ({ category, details }) => category.toUpperCase() !== details.right.type,
    },
  ],
  clocks: [
    ...removalWithin('COUNTERFEIT_REMOVE'),
    { clock: 'GPSR_ORDER', kinds: ['ORDER'], condition: 'SAFETY_IN_GPSR_SCOPE' },
    { clock: 'GPSR_IDENTICAL', kinds: ['ORDER'], condition: 'IDENTICAL_CONTENT' },
    { clock: 'GPSR_NOTICE', kinds: ['NOTICE'], condition: 'SAFETY_IN_GPSR_SCOPE' },
    ...DSA_CLOCKS,
  ],
  isSafetyInGpsrScope: ({ alsoUnsafe }) => alsoUnsafe !== undefined && alsoUnsafe.excludedFromGpsr === undefined,
  gravity: { means: 'The counterfeit is dangerous as well', isSerious: ({ alsoUnsafe }) => alsoUnsafe !== undefined },
});
