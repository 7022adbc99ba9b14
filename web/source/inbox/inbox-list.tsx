import type { JSX } from 'preact';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import type { Row } from './decision.ts';
import { lastMomentOf } from './item-pane.tsx';
import { GROUPS, type Group, groupOf } from './triage.ts';

export interface Choosing {
  readonly open: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
  addressOf(id: string): string;
  toggle(id: string): void;
}

/** How long there is still, in words and not by colour alone. */
function DueText({ row }: { row: Row }): JSX.Element {
  const { dueAt, basis = 'NONE', isOverdue, workingDaysLeft } = row;
  if (!dueAt) return <span class="nb-muted">{text('inbox.due.none')}</span>;
  const group = groupOf(row);
  const days = Math.abs(workingDaysLeft ?? 0);
  const how = isOverdue ? 'inbox.due.late' : group === 'today' ? 'inbox.due.today' : 'inbox.due.left';
  const sign = isOverdue ? 'nb-late' : group === 'later' ? '' : 'nb-soon';
  return (
    <span title={instantText(lastMomentOf(dueAt))}>
      <span class={sign}>{text(how, { days })}</span> · {word('basis', basis)}
    </span>
  );
}

function OneRow({ row, of }: { row: Row; of: Choosing }): JSX.Element {
  const { id, title, listing, kind, sector, state } = row;
  const name = title ?? listing.url;
  return (
    <li class="nb-inbox__row" data-open={of.open === id ? 'yes' : 'no'} data-done={of.done.has(id) ? 'yes' : 'no'}>
      <div class="govuk-checkboxes govuk-checkboxes--small nb-inbox__select">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`select-${id}`}
            checked={of.selected.has(id)}
            onChange={() => of.toggle(id)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`select-${id}`}>
            <span class="govuk-visually-hidden">{text('inbox.select', { name })}</span>
          </label>
        </div>
      </div>
      <a
        class="nb-inbox__open"
        href={of.addressOf(id)}
        id={`row-${id}`}
        aria-current={of.open === id ? 'true' : undefined}
      >
        <bdi class="nb-inbox__title">{name}</bdi>
        <span class="nb-inbox__line">
          {word('kind', kind)} · {word('sector', sector)} · <bdi>{listing.host}</bdi>
        </span>
        <span class="nb-inbox__line">
          {of.done.has(id) ? text('inbox.doneNow') : <DueText row={row} />} · {word('state', state)}
        </span>
      </a>
    </li>
  );
}

interface Props {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  /** False where the list is not in the order of deadlines. */
  readonly isGrouped: boolean;
  readonly of: Choosing;
}

/** A count that may grow while the list goes on says so. */
function GroupHead({ group, count, isOpen }: { group: Group; count: number; isOpen: boolean }): JSX.Element {
  return (
    <h2 class="govuk-heading-s nb-inbox__group">
      {text(`inbox.group.${group}`)}{' '}
      <span class="nb-inbox__count">{isOpen ? text('inbox.atLeast', { count }) : String(count)}</span>
    </h2>
  );
}

/** What waits, by how soon it is due. */
export function InboxList({ rows, hasMore, isGrouped, of }: Props): JSX.Element {
  if (!isGrouped) return <Rows rows={rows} of={of} />;
  const byGroup = Map.groupBy(rows, groupOf);
  const last = rows.at(-1);
  const lastGroup = last && groupOf(last);
  return (
    <>
      {GROUPS.map((group) => {
        const inGroup = byGroup.get(group) ?? [];
        const isDue = group !== 'later';
        if (inGroup.length === 0 && !isDue) return null;
        return (
          <div key={group}>
            <GroupHead group={group} count={inGroup.length} isOpen={hasMore && group === lastGroup} />
            {inGroup.length > 0 && <Rows rows={inGroup} of={of} />}
          </div>
        );
      })}
    </>
  );
}

function Rows({ rows, of }: { rows: readonly Row[]; of: Choosing }): JSX.Element {
  return (
    <ul class="nb-inbox__rows">
      {rows.map((row) => (
        <OneRow key={row.id} row={row} of={of} />
      ))}
    </ul>
  );
}
