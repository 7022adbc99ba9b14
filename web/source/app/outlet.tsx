import { Component, type ComponentChildren, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Busy, Failure } from '../parts/loaded.tsx';
import { type Area, language, loadTexts, text } from '../text/messages.ts';
import { type Found, findPage } from './find-page.ts';
import { me } from './me.ts';
import type { Page, PageComponent } from './page.ts';
import { NotFound, Refused, SignInFirst } from './refusals.tsx';

const areasOf = ({ area }: Page): readonly Area[] => [...(typeof area === 'string' ? [area] : area), 'words', 'faults'];

/** Once loaded, a page is there at once. */
const drawn = new Map<Page, PageComponent>();

async function loadPage(page: Page): Promise<PageComponent> {
  const [component] = await Promise.all([page.load(), loadTexts(areasOf(page))]);
  drawn.set(page, component);
  return component;
}

class Boundary extends Component<{ children: ComponentChildren }, { error?: Error }> {
  override state: { error?: Error } = {};
  override componentDidCatch(error: Error): void {
    reportError(error);
    this.setState({ error });
  }
  render(): ComponentChildren {
    const { error } = this.state;
    return error ? <Failure error={error} retry={() => location.reload()} /> : this.props.children;
  }
}

/** After a step to another page the reader begins at its heading, as after a load. */
function arriveAt(page: Page): void {
  document.title = `${text(page.title)} – ${text('common.name')}`;
  const head = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
  head?.setAttribute('tabindex', '-1');
  head?.focus({ preventScroll: true });
  if (!location.hash) window.scrollTo(0, 0);
}

let isFirst = true;

function Drawn({ page, params }: Found): JSX.Element {
  const [component, setComponent] = useState<PageComponent | undefined>(() => drawn.get(page));
  const [error, setError] = useState<Error>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setError(undefined);
    loadPage(page).then((loaded) => setComponent(() => loaded), setError);
  }, [page, turn]);
  useEffect(() => {
    if (!component) return;
    if (isFirst) document.title = `${text(page.title)} – ${text('common.name')}`;
    else arriveAt(page);
    isFirst = false;
  }, [component, JSON.stringify(params)]);
  if (error) return <Failure error={error} retry={() => setTurn(turn + 1)} />;
  if (!component) return <Busy />;
  const Shown = component;
  return (
    <Boundary>
      <Shown params={params} />
    </Boundary>
  );
}

/** The page of the address; or why it is not shown to whoever asks. */
export function Outlet(): JSX.Element {
  const { path } = useLocation();
  const found = findPage(path);
  if (!found) return <NotFound />;
  const { roles, functions } = found.page;
  if (roles !== 'public') {
    const who = me.value;
    if (!who) return <SignInFirst />;
    const does = who.person?.function;
    if (!roles.includes(who.organisation.role)) return <Refused roles={roles} />;
    if (functions && does && !functions.includes(does)) return <Refused functions={functions} />;
  }
  return <Drawn key={`${found.page.path} ${language.value}`} {...found} />;
}
