import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import type { NewOrganisation } from '../../../shared/contracts/organisation.ts';
import type { PersonView } from '../../../shared/contracts/person.ts';
import type { PersonFunction } from '../../../shared/vocabulary/roles.ts';
import { type System, useSystem } from '../../stack/support/system.ts';
import { useBrowser, type Walker } from './browser.ts';

/** A person who can sign in to the page. */
export interface Somebody {
  readonly organisation: string;
  readonly function: PersonFunction;
  readonly email: string;
  readonly subject: string;
}

/** The button in the header, in every language of the page. */
const SIGN_IN = /^(Sign in|Se connecter|Anmelden)$/;
const BUILD_MILLISECONDS = 90_000;

/** The page, with a system behind it, as those who use it see both. */
export class Console {
  readonly system: System;
  readonly #walker: Walker;
  #people = 0;

  constructor(system: System, walker: Walker) {
    this.system = system;
    this.#walker = walker;
  }

  get url(): string {
    return this.system.stack.url;
  }

  visit: Walker['visit'] = (how) => this.#walker.visit(how);
  takeFaults: Walker['takeFaults'] = () => this.#walker.takeFaults();

  /** Makes a person of an organisation; `operator` gives one of the group of operators. */
  async person(organisation: string, does: PersonFunction = 'officer'): Promise<Somebody> {
    this.#people += 1;
    const email = `${does}-${this.#people}@${organisation}.example`;
    if (organisation === 'operator') {
      const subject = this.system.stack.people.addPerson({ email, groups: ['operators'] });
      return { organisation, function: 'approver', email, subject };
    }
    const path = `/v1/organisations/${organisation}/people`;
    const made = await this.system.operator.ask<PersonView>('POST', path, { email, function: does });
    return { organisation, function: does, email, subject: made.subject };
  }

  /** Signs in by one click, as people of the demo do, and comes back to an address of the page. */
  async signInAs(page: Page, { subject }: Somebody, path = '/'): Promise<void> {
    await page.goto(`${this.url}${path}`);
    await page.getByRole('banner').getByRole('button', { name: SIGN_IN }).click();
    await page.locator(`button[name="sub"][value="${subject}"]`).click();
    await page.getByRole('banner').locator('.nb-header__who').waitFor();
  }

  /** A new visit of somebody who is signed in. */
  async as(somebody: Somebody, path = '/', how?: Parameters<Walker['visit']>[0]): Promise<Page> {
    const page = await this.visit(how);
    await this.signInAs(page, somebody, path);
    return page;
  }
}

/** Keeps a picture for people to look at, where the environment names a folder for it. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** One system with its page, and one browser, for all tests of a file. */
export function useConsole(uses: { world?: Readonly<Record<string, NewOrganisation>> } = {}): () => Console {
  const system = useSystem({ ...uses, isThrottled: false });
  const walker = useBrowser();
  let made: Console | undefined;
  beforeAll(() => system().stack.readyPage(), BUILD_MILLISECONDS);
  return () => {
    made ??= new Console(system(), walker);
    return made;
  };
}
