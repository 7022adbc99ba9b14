import { randomUUID } from 'node:crypto';
import type { System } from '../template/system.ts';
import type { Introduction } from './people-kept.ts';
import type { IdentityStore } from './store.ts';

/** What is done at the identity provider by hand, since nobody is there yet who could do it in the system. */
export interface Administration {
  /** Makes a person and puts them into groups of the template; gives the subject. Whoever is there already stays who they are. */
  addPerson(person: { readonly email: string; readonly groups: readonly string[] }): string;
  /** Has the sign-in page of this machine say who somebody is. */
  introduce(subject: string, introduction: Introduction): void;
}

export function administrationOf(system: System, store: IdentityStore): Administration {
  const known = system.all('AWS::Cognito::UserPoolGroup').map(({ properties }) => properties.GroupName);
  return {
    addPerson({ email, groups }) {
      const unknown = groups.find((group) => !known.includes(group));
      if (unknown) throw new Error(`The template has no group ${unknown}`);
      store.addPerson({ sub: randomUUID(), email, createdAt: new Date().toISOString() });
      const { sub = '' } = store.everybody().find((each) => each.email === email) ?? {};
      for (const group of groups) store.kept.join(sub, group);
      return sub;
    },
    introduce: (subject, introduction) => store.kept.introduce(subject, introduction),
  };
}
