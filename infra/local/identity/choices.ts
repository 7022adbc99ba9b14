import { escapeHtml, page } from './page.ts';
import type { Introduction } from './people-kept.ts';
import type { IdentityStore, Person } from './store.ts';

const NOTE =
  '<p class="note">This is a local demonstration: there is no password. On AWS people sign in with a password and a second factor.</p>';
const NOBODY = '<p>Nobody is registered yet. People appear here when an operator registers them.</p>';

/** Whom nobody has introduced: they were registered since. */
const OTHERS = { section: 'Registered since', group: '', order: Number.MAX_SAFE_INTEGER } as const;

type Choice = Person & Introduction;

function button({ sub, title, email, group }: Choice): string {
  const [label, shown] = [group ? `${title}, ${group}` : title, title].map(escapeHtml);
  return `<button name="sub" value="${escapeHtml(sub)}" title="${escapeHtml(email)}" aria-label="${label}">${shown}</button>`;
}

const groupOf = ([name, people]: [string, readonly Choice[]]): string =>
  `<div class="group">${name && `<h3>${escapeHtml(name)}</h3>`}<div class="people">${people.map(button).join('')}</div></div>`;

const sectionOf = ([name, people]: [string, readonly Choice[]]): string =>
  `<section><h2>${escapeHtml(name)}</h2>${[...Map.groupBy(people, ({ group }) => group)].map(groupOf).join('')}</section>`;

/** Everybody who can sign in, by where they belong, one click each. */
export function choices(store: IdentityStore): string {
  const introduced = store.kept.introductions();
  const everybody = store
    .people()
    .map((person): Choice => ({ ...person, ...OTHERS, title: person.email, ...introduced.get(person.sub) }))
    .sort((one, other) => one.order - other.order);
  const sections = [...Map.groupBy(everybody, ({ section }) => section)].map(sectionOf).join('');
  return page('Choose who you are', `${NOTE}${sections ? `<form method="post">${sections}</form>` : NOBODY}`);
}
