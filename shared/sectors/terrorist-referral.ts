import * as z from 'zod/mini';
import { line } from '../vocabulary/text.ts';
import { DSA_CLOCKS, removalWithin } from './clocks.ts';
import { defineSector } from './definition.ts';

/** Referrals as internet referral units send them: the platform decides by its own terms. No removal order of Regulation (EU) 2021/784. */
export const terroristReferral = defineSector({
  title: 'Referrals of terrorist content',
  law: 'A referral asks a platform to look at content under its own terms; no act gives it a deadline, so the clock is a target. Removal orders under Regulation (EU) 2021/784, which run one hour, are not sent through this system.',
  keeps: 'METADATA',
  details: z.strictObject({
    decision: line(80).check(z.describe('Number of the decision to refer, at the referral unit.')),
    medium: z.enum(['TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'ACCOUNT', 'ARCHIVE']),
    purpose: z
      .enum(['INCITEMENT', 'RECRUITMENT', 'INSTRUCTION', 'GLORIFICATION', 'FINANCING', 'OTHER'])
      .check(z.describe('What the content is for.')),
    language: line(12).check(z.describe('Language of the content: referrals are counted by platform and language.')),
    isInHashDatabase: z
      .optional(z.boolean())
      .check(z.describe('Whether its hash stands in the shared database of companies.')),
  }),
  faultCodes: { decision: 'NO_REASON', purpose: 'NO_REASON' },
  categories: { terrorist_content: { means: 'Terrorist content', dsa: '10d' } },
  checks: [],
  clocks: [...removalWithin('REFERRAL_REMOVE'), ...DSA_CLOCKS],
  isSafetyInGpsrScope: () => false,
  gravity: {
    means: 'It instructs how to attack, or incites to it',
    isSerious: ({ purpose }) => purpose === 'INSTRUCTION' || purpose === 'INCITEMENT',
  },
});
