import type { JSX } from 'preact';
import { Link } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';
import { useMe } from './me.ts';
import { refusal, signIn } from './session.ts';

export function NotFound(): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{text('common.notFound.title')}</h1>
      <p class="govuk-body">{text('common.notFound.text')}</p>
      <Link to="/">{text('common.toStart')}</Link>
    </>
  );
}

/** The page needs somebody, and nobody is signed in. */
export function SignInFirst(): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{text('common.signInFirst.title')}</h1>
      <p class="govuk-body">{text('common.signInFirst.text')}</p>
      {refusal.value && <p class="govuk-inset-text">{text('common.signInFirst.refused', { why: refusal.value })}</p>}
      <button type="button" class="govuk-button" onClick={() => void signIn()}>
        {text('common.signIn')}
      </button>
    </>
  );
}

/** Who is signed in may not see the page: it says who may. */
export function Refused({
  roles,
  functions,
}: {
  roles?: readonly string[];
  functions?: readonly string[];
}): JSX.Element {
  const { organisation, person } = useMe();
  const mine = roles ? word('role', organisation.role) : word('function', person?.function ?? '');
  const theirs = (roles ?? [])
    .map((role) => word('role', role))
    .concat((functions ?? []).map((each) => word('function', each)));
  return (
    <>
      <h1 class="govuk-heading-l">{text('common.refused.title')}</h1>
      <p class="govuk-body">{text('common.refused.text', { mine, theirs: listText(theirs) })}</p>
      <Link to="/">{text('common.toStart')}</Link>
    </>
  );
}
