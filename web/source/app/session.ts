import { signal } from '@preact/signals';
import { arrive, CALLBACK, endSession, leaveToSignIn, renew, returnPlace, type Tokens } from './identity.ts';

/** Tokens live here and nowhere else: they end with the tab. */
let tokens: Tokens | undefined;
let renewing: Promise<Tokens | undefined> | undefined;

/** That somebody was signed in in this tab, so that a reload may ask the provider silently. It says not who. */
const WAS_HERE = 'noticeboard.was-here';
/** Renewed so long before the end. Milliseconds. */
const EARLY = 30_000;

/** The session ended while a page was open: what was typed is kept, and one can sign in again. */
export const hasEnded = signal(false);
/** Why the last sign-in failed. */
export const refusal = signal<string | undefined>(undefined);
export const isSignedIn = (): boolean => tokens !== undefined;
export const email = (): string | undefined => tokens?.email;

const here = (): string => location.pathname + location.search + location.hash;

export const signIn = (returnTo = here()): Promise<void> => leaveToSignIn(returnTo);

/** Renews at most once at a time, however many calls wait for it. */
function renewed(before: Tokens): Promise<Tokens | undefined> {
  renewing ??= renew(before)
    .then((next) => {
      tokens = next;
      return next;
    })
    .catch((error: unknown) => {
      /** A provider that cannot be reached has ended nothing. */
      if (error instanceof TypeError) throw error;
      /** What the provider refuses, a person mends by signing in again: the dialog says so. */
      hasEnded.value = true;
      return undefined;
    })
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

/** A token that holds for a while yet; none if nobody is signed in or the session has ended. */
export async function freshToken(): Promise<string | undefined> {
  if (!tokens || hasEnded.value) return undefined;
  if (tokens.until - Date.now() > EARLY) return tokens.access;
  return (await renewed(tokens))?.access;
}

/** The interface did not take the token: perhaps it ended early. */
export async function tokenAfterRefusal(): Promise<string | undefined> {
  return tokens && (await renewed(tokens))?.access;
}

/** What to do before the first page is drawn. Answers the address to go on at, or undefined if the browser leaves. */
export async function begin(needsPerson: boolean): Promise<string | undefined> {
  if (location.pathname === CALLBACK) return arrived();
  if (!needsPerson || !sessionStorage.getItem(WAS_HERE)) return here();
  sessionStorage.removeItem(WAS_HERE);
  await leaveToSignIn(here(), true);
  return undefined;
}

async function arrived(): Promise<string> {
  const back = returnPlace();
  try {
    const { tokens: got, returnTo } = await arrive();
    tokens = got;
    sessionStorage.setItem(WAS_HERE, 'yes');
    return returnTo;
  } catch (error) {
    const why = new URL(location.href).searchParams.get('error') ?? (error instanceof Error ? error.message : '');
    /** A silent try that found nobody is no fault: the page asks to sign in. */
    if (!['login_required', 'interaction_required', 'consent_required'].includes(why)) refusal.value = why;
    return back;
  }
}

export async function signOut(): Promise<void> {
  const ended = tokens;
  tokens = undefined;
  sessionStorage.removeItem(WAS_HERE);
  let next = '/';
  try {
    if (ended) next = await endSession(ended);
  } finally {
    location.assign(next);
  }
}
