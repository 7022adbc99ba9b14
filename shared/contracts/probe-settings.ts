import * as z from 'zod/mini';
import { MemberState } from '../vocabulary/places.ts';

/** Plain text with at least four characters of its own; `*` stands for any text. Nothing else has a meaning: no expression runs. */
const Mark = z.string().check(z.regex(/^(?:\*?[^*\p{Cc}]){4,200}\*?$/u));
const Path = z.string().check(z.regex(/^\/[!-~]{0,200}$/));

const marks = (description: string) =>
  z.optional(z.array(Mark).check(z.maxLength(60))).check(z.describe(`${description} Compared without case.`));

/** How pages of one marketplace say what an answer of 200 does not: that the listing is not there. */
export const Signatures = z
  .strictObject({
    gone: marks('Text of a page that stands in for a listing that was taken down.'),
    ended: marks('Text of a page of a listing that is over: ended, sold out.'),
    titles: marks('Titles, whole, of pages that stand in for a missing listing.'),
    elsewhere: z
      .optional(z.array(Path).check(z.maxLength(60)))
      .check(
        z.describe(
          'Paths to which a missing listing leads, whole, by redirect or as canonical address: `/`, `/search*`.',
        ),
      ),
    live: marks('Text that only the page of a listing on offer has, such as the words of the button to buy.'),
    walls: marks('Text of pages that ask whether the reader is a person.'),
    showsNumber: z
      .optional(z.boolean())
      .check(
        z.describe('The page of every listing shows its item number: a whole page without it is not the listing.'),
      ),
  })
  .register(z.globalRegistry, {
    description:
      'How pages of the marketplace say that a listing is gone, where the status does not. `*` in a text stands for any text.',
  });
export type Signatures = z.infer<typeof Signatures>;

/** What the operator and a marketplace have settled about looking at its listings. */
export const ProbeSettings = z
  .strictObject({
    isOn: z.boolean().check(z.describe('Items delivered while this is true are looked at after a claimed removal.')),
    vantage: MemberState.check(
      z.describe('From which Member State its listings are to be looked at. What is found holds for that territory.'),
    ),
    hosts: z
      .optional(
        z
          .array(
            z
              .string()
              .check(
                z.maxLength(120),
                z.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/),
              ),
          )
          .check(z.maxLength(20)),
      )
      .check(z.describe('Hosts to which its listings may lead, beside those of `listings`. No other host is asked.')),
    contact: z.string().check(
      z.maxLength(200),
      z.regex(/^(?:https:\/\/|mailto:)[A-Za-z0-9@._~/?&=%+-]{3,}$/),
      z.meta({
        description: 'Where the marketplace reaches whoever looks: named in the user agent of every request.',
        examples: ['mailto:probe@noticeboard.example'],
      }),
    ),
    robots: z
      .enum(['NOTE', 'OBEY'])
      .check(
        z.describe(
          'What a `Disallow` in robots.txt does. NOTE: it is noted beside the result. OBEY: the listing is not looked at.',
        ),
      ),
    gapSeconds: z
      .optional(z.int().check(z.minimum(0), z.maximum(30)))
      .check(z.describe('Pause between two requests to the marketplace, in seconds. Without it: 2.')),
    signatures: z.optional(Signatures),
  })
  .register(z.globalRegistry, {
    id: 'ProbeSettings',
    description: 'How listings of a marketplace are looked at after it claims to have removed them.',
  });
export type ProbeSettings = z.infer<typeof ProbeSettings>;
