import type { JSX } from 'preact';
import { Link } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import { me, nameOf } from './me.ts';
import type { Page } from './page.ts';
import { allPages, isOffered } from './page-table.ts';
import { signIn } from './session.ts';
import { Waiting } from './waiting.tsx';

/** Whose items wait, and where their list is. */
const LISTS: Readonly<Record<string, '/items' | '/inbox'>> = {
  authority: '/items',
  flagger: '/items',
  marketplace: '/inbox',
};

function Choice({ page }: { page: Page }): JSX.Element {
  return (
    <li>
      <Link to={page.path}>{page.nav && text(page.nav)}</Link>
    </li>
  );
}

/** Before anybody is signed in: what this is, and the two ways on. */
function Welcome(): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-xl">{text('common.start.welcome')}</h1>
      <p class="govuk-body-l">{text('common.start.what')}</p>
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" onClick={() => void signIn('/')}>
          {text('common.signIn')}
        </button>
        <a class="govuk-link" href="/public">
          {text('common.footer.public')}
        </a>
      </div>
    </>
  );
}

export function StartPage(): JSX.Element {
  const who = me.value;
  if (!who) return <Welcome />;
  const list = LISTS[who.organisation.role];
  const mine = allPages().filter((page) => page.path !== '/' && page.roles !== 'public' && isOffered(page));
  return (
    <>
      <h1 class="govuk-heading-l">{text('common.start.hello', { organisation: nameOf(who.organisation) })}</h1>
      {list && <Waiting list={list} />}
      <h2 class="govuk-heading-m">{text('common.start.pages')}</h2>
      <ul class="govuk-list nb-start">
        {mine.map((page) => (
          <Choice key={page.path} page={page} />
        ))}
      </ul>
    </>
  );
}
