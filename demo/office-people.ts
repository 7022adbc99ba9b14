import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../commands/client.ts';
import type { LocalStack } from '../infra/local/stack.ts';
import { OPERATORS_GROUP } from '../shared/contracts/access.ts';
import type { PersonView } from '../shared/contracts/person.ts';
import { PersonFunction, type Role } from '../shared/vocabulary/roles.ts';
import { EVERYBODY } from './organisations.ts';

/** How the sign-in page calls the roles, in the order of the story. */
const SECTIONS: Readonly<Record<Role, string>> = {
  authority: 'Authorities',
  flagger: 'Flaggers',
  marketplace: 'Marketplaces',
  commission: 'Commission',
  operator: 'Operator of the system',
};
const TITLES: Readonly<Record<PersonFunction, string>> = { officer: 'Officer', approver: 'Approver', reader: 'Reader' };

/** Subjects by address. The identity provider tells a subject once, to whoever made the person. */
class Kept {
  readonly #file: string;
  readonly #subjects: Record<string, string>;

  constructor(directory: string) {
    this.#file = join(directory, 'people.json');
    this.#subjects = existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, 'utf8')) : {};
  }

  async ensure(email: string, make: () => Promise<string | undefined>): Promise<string | undefined> {
    const subject = this.#subjects[email] ?? (await make());
    if (!subject) return undefined;
    this.#subjects[email] = subject;
    writeFileSync(this.#file, JSON.stringify(this.#subjects, null, 2), { mode: 0o600 });
    return subject;
  }
}

/** A person of each function in every organisation of the demo, and one who operates the system: one click each at the sign-in. */
export async function registerPeople(operator: Client, { people }: LocalStack, directory: string): Promise<void> {
  const kept = new Kept(directory);
  const roles = Object.keys(SECTIONS);
  for (const [place, [id, { role, name }]] of Object.entries(EVERYBODY).entries()) {
    for (const [step, does] of PersonFunction.options.entries()) {
      const email = `${does}@${id}.example`;
      const subject = await kept.ensure(email, async () => {
        const path = `/v1/organisations/${id}/people`;
        const { status, body } = await operator.call<PersonView>('POST', path, { email, function: does });
        /** Whoever is there already, without a note of it here, is listed by the address. */
        return status === 201 ? body.subject : undefined;
      });
      const order = (roles.indexOf(role) * 1_000 + place) * 10 + step;
      if (subject) people.introduce(subject, { section: SECTIONS[role], group: name, title: TITLES[does], order });
    }
  }
  const subject = people.addPerson({ email: 'operator@noticeboard.example', groups: [OPERATORS_GROUP] });
  const order = roles.length * 10_000;
  people.introduce(subject, { section: SECTIONS.operator, group: 'Noticeboard', title: 'Operator', order });
}
