import type { JSX } from 'preact';
import { LocationProvider } from 'preact-iso';
import { Announcer } from '../parts/announce.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { zoneName } from '../text/dates.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { language, speak, text, word } from '../text/messages.ts';
import { me, nameOf } from './me.ts';
import { Navigation } from './navigation.tsx';
import { Outlet } from './outlet.tsx';
import { email, hasEnded, signIn, signOut } from './session.ts';

function Languages(): JSX.Element {
  return (
    <ul class="nb-languages" aria-label={text('common.language')}>
      {Object.entries(LANGUAGES).map(([tag, name]) => (
        <li key={tag}>
          <button
            type="button"
            class="nb-header__button"
            lang={tag}
            aria-pressed={language.value === tag}
            onClick={() => void speak(tag as Language)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Who(): JSX.Element {
  const who = me.value;
  if (!who) {
    return (
      <button type="button" class="nb-header__button" onClick={() => void signIn()}>
        {text('common.signIn')}
      </button>
    );
  }
  const { organisation, person } = who;
  return (
    <>
      <span class="nb-header__who">
        <bdi>{nameOf(organisation)}</bdi>
        <br />
        <small>{[email(), word('function', person?.function ?? '')].filter(Boolean).join(', ')}</small>
      </span>
      <button type="button" class="nb-header__button" onClick={() => void signOut()}>
        {text('common.signOut')}
      </button>
    </>
  );
}

function Header(): JSX.Element {
  return (
    <header class="nb-header">
      <div class="govuk-width-container nb-header__row">
        <a href="/" class="nb-header__name">
          {text('common.name')}
        </a>
        <div class="nb-header__end">
          <Languages />
          <Who />
        </div>
      </div>
    </header>
  );
}

function Footer(): JSX.Element {
  return (
    <footer class="nb-footer">
      <div class="govuk-width-container">
        <ul class="nb-footer__list">
          <li>
            <a class="govuk-link" href="/public">
              {text('common.footer.public')}
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/definitions">
              {text('common.footer.definitions')}
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/docs" target="_self">
              {text('common.footer.interface')}
            </a>
          </li>
        </ul>
        <p>{text('common.footer.zone', { zone: zoneName() })}</p>
        <p>{text('common.footer.notOfficial')}</p>
      </div>
    </footer>
  );
}

/** The session is over while something was open: what was typed stays in this browser. */
function Ended(): JSX.Element {
  return (
    <Dialog title={text('common.ended.title')}>
      <p class="govuk-body">{text('common.ended.text')}</p>
      <button type="button" class="govuk-button" onClick={() => void signIn()}>
        {text('common.signInAgain')}
      </button>
    </Dialog>
  );
}

export function Shell(): JSX.Element {
  return (
    <LocationProvider>
      <a href="#main" class="govuk-skip-link">
        {text('common.skip')}
      </a>
      <Header />
      <Navigation />
      <div class="nb-middle">
        <main class="nb-main govuk-width-container" id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Footer />
      <Announcer />
      {hasEnded.value && <Ended />}
    </LocationProvider>
  );
}
