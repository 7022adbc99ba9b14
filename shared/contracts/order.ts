import * as z from 'zod/mini';
import { MemberState } from '../vocabulary/places.ts';
import { line, paragraphs } from '../vocabulary/text.ts';
import { DecisionDocument } from './listing.ts';

/**
 * What an order to act against illegal content must contain. The exact addresses, point (a)(iv), are the items.
 *
 * Source: Regulation (EU) 2022/2065 (DSA), Art. 9(2); Regulation (EU) 2023/988 (GPSR), Art. 22(4).
 */
export const Order = z
  .strictObject({
    legalBasis: z
      .strictObject({
        act: line(200).check(z.meta({ examples: ['Regulation (EU) 2023/988'] })),
        article: line(60).check(z.meta({ examples: ['Art. 22(4)'] })),
      })
      .register(z.globalRegistry, { description: 'Point (a)(i): the act and the article the order rests on.' }),
    reasons: paragraphs(5000).check(
      z.describe('Point (a)(ii): why the content is illegal, by reference to the provisions.'),
    ),
    issuingAuthority: line(200).check(z.describe('Point (a)(iii): who orders.')),
    redress: paragraphs(2000).check(z.describe('Point (a)(v): redress open to the provider and to the seller.')),
    informAuthority: line(200).check(z.describe('Point (a)(vi): who is to be told of the effect.')),
    territorialScope: z
      .array(MemberState)
      .check(
        z.minLength(1),
        z.maxLength(27),
        z.describe('Point (b): where it applies, limited to what is strictly necessary.'),
      ),
    language: z
      .string()
      .check(
        z.regex(/^[a-z]{2}$/),
        z.meta({ description: 'Point (c): the language of the order, ISO 639-1.', examples: ['de'] }),
      ),
    document: DecisionDocument,
  })
  .register(z.globalRegistry, {
    id: 'Order',
    description:
      'What an order must contain: DSA Art. 9(2), which GPSR Art. 22(4) refers to. The exact addresses, point (a)(iv), are the items.',
  });
export type Order = z.infer<typeof Order>;

/** The point of DSA Art. 9(2) that each field answers, for `ORDER_INCOMPLETE:<point>`. */
export const ORDER_POINTS: Readonly<Record<keyof Order, string>> = {
  legalBasis: 'a.i',
  reasons: 'a.ii',
  issuingAuthority: 'a.iii',
  redress: 'a.v',
  informAuthority: 'a.vi',
  territorialScope: 'b',
  language: 'c',
  document: 'document',
};
