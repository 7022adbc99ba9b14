import './inbox.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useMore } from '../api/more.ts';
import { mayAct } from '../app/me.ts';
import { addressWith, useQuery } from '../app/query.ts';
import { Button, Link, PlainButton } from '../parts/basic.tsx';
import { Empty, Failure, Loaded } from '../parts/loaded.tsx';
import { text, word } from '../text/messages.ts';
import { BulkPanel } from './bulk-panel.tsx';
import type { Row } from './decision.ts';
import { reportSimply } from './decision-panel.tsx';
import { focused, focusForm, focusRow } from './focus.ts';
import { type Choosing, InboxList } from './inbox-list.tsx';
import { OpenItem } from './open-item.tsx';
import { KeysDialog, useShortcuts } from './shortcuts.tsx';
import { type Command, inGroups, isGrouped, isView, nextOpen, stepFrom, VIEWS, type View } from './triage.ts';

const PAGE = 100;

const fetchRows = (view: View) => async (cursor: string | undefined) => {
  const query = { ...VIEWS[view], limit: PAGE, ...(cursor && { cursor }) };
  const { items, next } = await ask(api.GET('/v1/items', { params: { query } }));
  return { rows: items, next };
};

const addressOf = (id: string): string => addressWith(new URL(location.href), { item: id });

function Views({ view, onChoose }: { view: View; onChoose: (view: View) => void }): JSX.Element {
  return (
    <ul class="nb-inline-list" aria-label={text('inbox.views')}>
      {(Object.keys(VIEWS) as View[]).map((each) => (
        <li key={each}>
          <a
            class="govuk-link"
            href={`/inbox?view=${each}`}
            aria-current={each === view ? 'page' : undefined}
            onClick={() => onChoose(each)}
          >
            {each === view ? <strong>{text(`inbox.view.${each}`)}</strong> : text(`inbox.view.${each}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface BarProps {
  readonly rows: readonly Row[];
  onDecide(): void;
  onClear(): void;
  onReported(): void;
}

/** What can be done with all that is selected. */
function SelectionBar({ rows, onDecide, onClear, onReported }: BarProps): JSX.Element {
  const [error, setError] = useState<Error>();
  const confirm = async () => {
    try {
      for (const row of rows.filter(({ state }) => state === 'DELIVERED')) await reportSimply(row, 'RECEIPT');
      onReported();
    } catch (caught) {
      setError(caught as Error);
    }
  };
  return (
    <section class="nb-inbox__bar nb-row" aria-label={text('inbox.selected', { count: rows.length })}>
      {error && <Failure error={error} />}
      <strong>{text('inbox.selected', { count: rows.length })}</strong>
      <Button onClick={onDecide}>{text('inbox.decideSelected')}</Button>
      <Button kind="secondary" onClick={() => void confirm()}>
        {word('action', 'RECEIPT')}
      </Button>
      <PlainButton onClick={onClear}>{text('inbox.clearSelection')}</PlainButton>
    </section>
  );
}

/** What is selected, done and asked about while the page is open. */
function useTriage(rows: readonly Row[], open: string | undefined, show: (id: string | undefined) => void) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [isBulk, setBulk] = useState(false);
  const [hasKeys, setKeys] = useState(false);
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const goOn = () => {
    const next = nextOpen(rows, open, done);
    show(next?.id);
    if (!next) document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const commands: Readonly<Record<Command, () => void>> = {
    down: () => focusRow(stepFrom(rows, focused() ?? open, 1)?.id),
    up: () => focusRow(stepFrom(rows, focused() ?? open, -1)?.id),
    decide: focusForm,
    next: goOn,
    select: () => toggle(focused() ?? open ?? ''),
    receipt: () => document.querySelector<HTMLButtonElement>('#simple-reports button')?.click(),
    list: () => focusRow(open ?? rows[0]?.id),
    keys: () => setKeys(true),
  };
  const settle = (ids: readonly string[]) => setDone(new Set([...done, ...ids]));
  const markDone = (id: string) => {
    settle([id]);
    const next = nextOpen(rows, id, new Set([...done, id]));
    show(next?.id);
    if (!next) document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return {
    ...{ selected, setSelected, done, settle, markDone, toggle, commands },
    ...{ isBulk, setBulk, hasKeys, setKeys },
  };
}

/** What waits for the marketplace, to be dealt with one after the other. */
export function InboxPage(): JSX.Element {
  const [query, setQuery] = useQuery();
  const view: View = isView(query['view']) ? query['view'] : 'decide';
  const open = query['item'];
  const list = useMore<Row>(fetchRows(view), [view]);
  const listed = list.data?.rows ?? [];
  const rows = isGrouped(view) ? inGroups(listed) : listed;
  const triage = useTriage(rows, open, (id) => setQuery({ item: id }, true));
  const { selected, done, isBulk } = triage;
  useShortcuts((command) => triage.commands[command]());
  const chosen = rows.filter(({ id }) => selected.has(id));
  const of: Choosing = { open, selected, done, addressOf, toggle: triage.toggle };
  const clear = () => triage.setSelected(new Set());
  return (
    <>
      <h1 class="govuk-heading-l">{text('inbox.title')}</h1>
      <div class="nb-inbox__head">
        <Views view={view} onChoose={clear} />
        <span class="nb-inline-list">
          <Link to="/own-figures">{text('inbox.figures.title')}</Link>
          <PlainButton onClick={() => triage.setKeys(true)}>{text('inbox.keys.show')}</PlainButton>
        </span>
      </div>
      {triage.hasKeys && <KeysDialog onClose={() => triage.setKeys(false)} />}
      <div class="nb-inbox" data-open={open || isBulk ? 'yes' : 'no'}>
        <div class="nb-inbox__list">
          <Loaded of={list}>
            {({ hasMore }) => (
              <>
                {rows.length === 0 && <Empty title={text(`inbox.empty.${view}`)} />}
                {rows.length > 0 && <InboxList rows={rows} hasMore={hasMore} isGrouped={isGrouped(view)} of={of} />}
                {hasMore && (
                  <Button kind="secondary" onClick={() => void list.more()}>
                    {text('common.more')}
                  </Button>
                )}
              </>
            )}
          </Loaded>
          {mayAct() && chosen.length > 0 && !isBulk && (
            <SelectionBar
              rows={chosen}
              onDecide={() => triage.setBulk(true)}
              onClear={clear}
              onReported={list.reload}
            />
          )}
        </div>
        {isBulk && (
          <div class="nb-inbox__pane">
            <BulkPanel
              rows={chosen}
              onRecorded={triage.settle}
              onClose={() => {
                triage.setBulk(false);
                clear();
                list.reload();
              }}
            />
          </div>
        )}
        {open && !isBulk && (
          <div class="nb-inbox__pane">
            <p class="nb-inbox__back">
              <Link to={`/inbox?view=${view}`}>{text('inbox.back')}</Link>
            </p>
            <OpenItem id={open} onDecided={() => triage.markDone(open)} onReported={list.reload} />
          </div>
        )}
      </div>
    </>
  );
}
