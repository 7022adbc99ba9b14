import type { Sign } from './signs.ts';

/** What asking for an address came to: an answer read to its end, or the reason why there is none. */
export type Fetched =
  | {
      /** Where the last redirect led. */
      readonly url: string;
      readonly status: number;
      /** The answer says that it is HTML. */
      readonly isPage: boolean;
      readonly body: string;
    }
  | { readonly failed: Sign };
