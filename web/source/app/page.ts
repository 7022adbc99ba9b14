import type { JSX } from 'preact';
import type { Area, MessageKey } from '../text/messages.ts';
import type { Role } from './me.ts';

export interface PageProps {
  /** What stands in the places of `:name` in the path. */
  readonly params: Readonly<Record<string, string>>;
}

export type PageComponent = (props: PageProps) => JSX.Element | null;

/** A page: its address, who may see it, and where its code is. */
export interface Page {
  /** Such as `/items/:id`. */
  readonly path: string;
  /** Whose texts it needs, beside those of the shell. More than one where it shows parts of others. */
  readonly area: Area | readonly Area[];
  /** Of the browser's tab, and of the page if it has no better heading. */
  readonly title: MessageKey;
  /** `public`: without sign-in. A role that is not named is refused, and told why. */
  readonly roles: readonly Role[] | 'public';
  /** Only people of these functions, where not all may. */
  readonly functions?: readonly ('officer' | 'approver' | 'reader')[];
  /** Its place in the navigation: a text of the area `common`. Without it the page is reached from others. */
  readonly nav?: Extract<MessageKey, `common.nav.${string}`>;
  load(): Promise<PageComponent>;
}
