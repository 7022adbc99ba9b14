import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { text } from '../text/messages.ts';
import { findPage } from './find-page.ts';
import { me } from './me.ts';
import type { Page } from './page.ts';
import { allPages, isOffered } from './page-table.ts';

/** What each role does every day. All else stands behind "More", and on the first page. */
const DAILY: Readonly<Record<string, readonly string[]>> = {
  authority: ['start', 'submit', 'import', 'items', 'work', 'approvals', 'figures', 'exports', 'sellers'],
  flagger: ['start', 'submit', 'import', 'items', 'work', 'figures', 'exports', 'standing'],
  marketplace: ['start', 'inbox', 'work', 'complaints', 'selfReports', 'figures', 'exports', 'queues'],
  commission: ['start', 'figures', 'exports', 'public', 'definitions', 'sweeps', 'rounds', 'contactPoints'],
  operator: ['start', 'organisations', 'operations', 'deadLetters', 'calendars', 'contactPoints', 'figures', 'exports'],
};

/** Its place in the day of whoever is there; -1 for what is not of every day. */
function placeOf({ nav }: Page): number {
  const role = me.value?.organisation.role;
  return role ? (DAILY[role] ?? []).indexOf(nav?.replace('common.nav.', '') ?? '') : 0;
}

function currentOf(page: Page, path: string): 'page' | 'true' | undefined {
  if (page === findPage(path)?.page) return 'page';
  return page.path !== '/' && path.startsWith(`${page.path}/`) ? 'true' : undefined;
}

interface ListProps {
  readonly id: string;
  readonly pages: readonly Page[];
  /** On a phone, where all of it lies behind one button. */
  readonly isMenu: boolean;
  /** At a desk. */
  readonly isOpen: boolean;
  onFollow(): void;
}

function Entries({ id, pages, isMenu, isOpen, onFollow }: ListProps): JSX.Element {
  const { path } = useLocation();
  return (
    <ul class="nb-navigation__list" id={id} data-menu={isMenu ? 'yes' : 'no'} data-open={isOpen ? 'yes' : 'no'}>
      {pages.map((page) => (
        <li key={page.path}>
          <a
            class="nb-navigation__link govuk-link"
            href={page.path}
            aria-current={currentOf(page, path)}
            onClick={onFollow}
          >
            {page.nav && text(page.nav)}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface ToggleProps {
  readonly of: string;
  readonly isOpen: boolean;
  readonly name: string;
  readonly kind: string;
  onToggle(): void;
}

function Toggle({ of, isOpen, name, kind, onToggle }: ToggleProps): JSX.Element {
  return (
    <button
      type="button"
      class={`nb-navigation__toggle nb-navigation__toggle--${kind}`}
      aria-expanded={isOpen}
      aria-controls={of}
      onClick={onToggle}
    >
      {name}
    </button>
  );
}

export function Navigation(): JSX.Element | null {
  const { path } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setMore] = useState<boolean>();
  const shown = allPages().filter(isOffered);
  if (shown.length < 2) return null;
  const close = () => {
    setOpen(false);
    setMore(undefined);
  };
  const daily = shown.filter((page) => placeOf(page) >= 0).sort((one, other) => placeOf(one) - placeOf(other));
  const others = shown.filter((page) => placeOf(page) < 0);
  const isMore = chosen ?? others.some((page) => currentOf(page, path));
  return (
    <nav class="nb-navigation" aria-label={text('common.navigation')}>
      <div class="govuk-width-container nb-navigation__rows">
        <Toggle
          of="navigation"
          kind="menu"
          isOpen={isOpen}
          name={text('common.menu')}
          onToggle={() => setOpen(!isOpen)}
        />
        <Entries id="navigation" pages={daily} isMenu={isOpen} isOpen onFollow={close} />
        {others.length > 0 && (
          <>
            <Toggle
              of="more"
              kind="more"
              isOpen={isMore}
              name={text('common.navigation.more')}
              onToggle={() => setMore(!isMore)}
            />
            <Entries id="more" pages={others} isMenu={isOpen} isOpen={isMore} onFollow={close} />
          </>
        )}
      </div>
    </nav>
  );
}
