import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { OfflineError, ProblemError } from '../api/problem.ts';
import type { components } from '../api/schema.generated.ts';
import { me } from '../app/me.ts';
import { text } from '../text/messages.ts';

export type Person = components['schemas']['Person'];
export interface Actor {
  readonly organisation: string;
  readonly person?: string | undefined;
}

/** The colleagues of whoever is signed in, by organisation: fetched once, and again when somebody came or went. */
const known = signal<{ readonly of: string; readonly people: readonly Person[] } | undefined>(undefined);

export async function fetchPeople(id: string): Promise<readonly Person[]> {
  const { people } = await ask(api.GET('/v1/organisations/{id}/people', { params: { path: { id } } }));
  known.value = { of: id, people };
  return people;
}

/** The colleagues, for names beside what they did. A page stays useful without them. */
export function usePeople(): readonly Person[] {
  const id = me.value?.organisation.id;
  useEffect(() => {
    if (!id || known.peek()?.of === id) return;
    fetchPeople(id).catch((error: unknown) => {
      if (!(error instanceof OfflineError || error instanceof ProblemError)) throw error;
    });
  }, [id]);
  return known.value && known.value.of === id ? known.value.people : [];
}

/** What a colleague is called: the address by which they sign in. */
export function nameOf(people: readonly Person[], subject: string): string {
  const person = people.find((each) => each.subject === subject);
  if (me.value?.person?.subject === subject) return text('office.you', { name: person?.email ?? '' });
  return person?.email ?? text('office.somebody');
}

/** Who did something: a colleague, a machine, or somebody elsewhere. */
export function actorName(people: readonly Person[], { organisation, person }: Actor): string {
  if (organisation !== me.value?.organisation.id) return organisation;
  return person ? nameOf(people, person) : text('office.machine');
}

/** To whom items can be given. */
export const workersIn = (people: readonly Person[]): readonly Person[] =>
  people.filter((person) => person.state === 'ACTIVE' && person.function !== 'reader');
