import { signal } from '@preact/signals';
import type { components } from '../api/schema.generated.ts';
import { word } from '../text/messages.ts';

/** Who is signed in: the organisation that one acts for, and the person. */
export type Me = components['schemas']['Me'];
export type Role = Me['organisation']['role'];

/** Empty while nobody is signed in. */
export const me = signal<Me | undefined>(undefined);

/** Who is signed in, on pages that need somebody: pages without sign-in use `me` itself. */
export function useMe(): Me {
  if (!me.value) throw new Error('Nobody is signed in on this page');
  return me.value;
}

/** What an organisation is called; operators by group of the provider are not registered, and are called by their role. */
export const nameOf = ({ name, role }: Me['organisation']): string => name ?? word('role', role);

/** True if the person may do more than read. */
export const mayAct = (): boolean => me.value?.person?.function !== 'reader';
