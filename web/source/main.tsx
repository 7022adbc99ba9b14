import { render } from 'preact';
import { api, ask } from './api/client.ts';
import { findPage } from './app/find-page.ts';
import { me } from './app/me.ts';
import { setPages } from './app/page-table.ts';
import { pages } from './app/pages.ts';
import { begin, isSignedIn, refusal } from './app/session.ts';
import { Shell } from './app/shell.tsx';
import { language, loadTexts } from './text/messages.ts';

/** Finds out who is there, then draws. */
async function start(): Promise<void> {
  setPages(pages);
  document.documentElement.lang = language.value;
  await loadTexts(['common', 'words', 'faults']);
  const needsPerson = findPage(location.pathname)?.page.roles !== 'public' || location.pathname === '/';
  const address = await begin(needsPerson);
  if (address === undefined) return;
  history.replaceState(null, '', address);
  if (isSignedIn()) {
    try {
      me.value = await ask(api.GET('/v1/me'));
    } catch (error) {
      refusal.value = error instanceof Error ? error.message : String(error);
    }
  }
  const page = document.getElementById('page');
  if (page) render(<Shell />, page);
}

void start();
