import * as z from 'zod/mini';
import { line } from '../vocabulary/text.ts';
import { DSA_CLOCKS } from './clocks.ts';
import { defineSector } from './definition.ts';

/** The generic model of monitoring: the eleven indicators of the code of 2016 are counted of any sector. */
export const hateSpeech = defineSector({
  title: 'Illegal hate speech',
  law: 'Framework Decision 2008/913/JHA says what is a crime; it gives platforms no deadline. Signatories of the code of conduct promised to assess most valid notifications within 24 hours: a voluntary clock, and none for anybody else. DSA Art. 16(6) asks for timely decisions.',
  keeps: 'METADATA',
  details: z.strictObject({
    ground: z
      .enum([
        'RACE_OR_COLOUR',
        'RELIGION',
        'DESCENT_OR_ETHNIC_ORIGIN',
        'NATIONAL_ORIGIN_OR_XENOPHOBIA',
        'ANTI_GYPSYISM',
        'ANTISEMITISM',
        'ANTI_MUSLIM_HATRED',
        'SEXUAL_ORIENTATION',
        'GENDER_IDENTITY',
        'SEX',
        'DISABILITY',
        'OTHER',
      ])
      .check(z.describe('Ground of hatred: indicator 4 of the code of conduct is the share of each.')),
    form: z
      .enum(['CALL_FOR_VIOLENCE', 'DEFAMATION', 'DENIAL_OF_CRIMES', 'SYMBOL', 'OTHER'])
      .check(z.describe('What it does. Removal is compared by it, never scored across it.')),
    medium: z.enum(['TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'PRODUCT']),
    language: line(12).check(z.describe('Language of the content, such as `de`.')),
    provision: z.optional(line(200)).check(z.describe('National provision that makes it illegal.')),
  }),
  faultCodes: { ground: 'NO_REASON', form: 'NO_REASON' },
  categories: { hate_speech: { means: 'Incitement to violence or hatred', dsa: '6c' } },
  checks: [],
  clocks: [{ clock: 'HATE_24H', kinds: ['NOTICE'], pledge: 'HATE_SPEECH_CODE' }, ...DSA_CLOCKS],
  isSafetyInGpsrScope: () => false,
  gravity: { means: 'It calls for violence or murder', isSerious: ({ form }) => form === 'CALL_FOR_VIOLENCE' },
});
