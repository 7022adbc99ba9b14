import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useMe } from '../app/me.ts';
import { announce } from '../parts/announce.tsx';
import { Busy, Empty, Failure } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import './list.css';
import { ListFoot } from './list-foot.tsx';
import { RowCells, titleOf } from './row-view.tsx';
import type { Row } from './types.ts';
import type { Rows } from './use-rows.ts';
import { useWindow } from './use-window.ts';
import { rowAfter, scrollFor } from './window.ts';

/** What is selected: titles by id. */
type Selection = ReadonlyMap<string, string>;

interface Props {
  readonly label: string;
  readonly of: Rows;
  /** Without it nothing can be selected. */
  readonly selected?: Selection;
  onSelect?(selected: Selection): void;
}

const rowId = (index: number): string => `item-row-${index}`;
const COLUMNS = ['what', 'who', 'state', 'due', 'when'] as const;

function Heads({ isSelectable, isMarketplace }: { isSelectable: boolean; isMarketplace: boolean }): JSX.Element {
  const names = ['listing', isMarketplace ? 'submitter' : 'marketplace', 'state', 'due', 'accepted'] as const;
  return (
    <thead class="nb-items__heads">
      <tr aria-rowindex={1} class="nb-items__row nb-items__row--head">
        {isSelectable && (
          <th scope="col" class="nb-items__pick">
            <span class="govuk-visually-hidden">{text('follow.list.selected')}</span>
          </th>
        )}
        {names.map((name, index) => (
          <th scope="col" key={name} class={`nb-items__${COLUMNS[index]}`}>
            {text(`follow.list.${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Adds an item to what is selected, or takes it away. */
function toggled(selected: Selection, row: Row): Selection {
  const next = new Map(selected);
  if (!next.delete(row.id)) next.set(row.id, titleOf(row));
  return next;
}

/** A list of any length: only what is seen is drawn, and only what is near is held. Arrow keys move, Space selects, Enter opens. */
export function ItemList(props: Props): JSX.Element {
  const { rows } = props.of;
  const { count } = rows;
  if (rows.error && count === 0) return <Failure error={rows.error} retry={() => rows.goOn()} />;
  if (count === 0 && rows.isComplete)
    return (
      <Empty title={text('follow.list.empty')}>
        <p class="govuk-body">{text('follow.list.emptyWhy')}</p>
      </Empty>
    );
  return (
    <>
      <Grid {...props} />
      <ListFoot rows={rows} turn={props.of.turn} />
    </>
  );
}

function Grid({ label, of: { rows, turn }, selected, onSelect }: Props): JSX.Element {
  const { route } = useLocation();
  const isMarketplace = useMe().organisation.role === 'marketplace';
  const [current, setCurrent] = useState(0);
  const [box, body] = [useRef<HTMLDivElement>(null), useRef<HTMLTableSectionElement>(null)];
  const { count } = rows;
  const [shown, measure] = useWindow({ box, body }, count);
  useEffect(() => rows.need(shown.from, shown.to), [rows, turn, shown.from, shown.to]);
  useEffect(() => setCurrent(0), [rows]);
  const toggle = (row: Row) => {
    if (!selected) return;
    onSelect?.(toggled(selected, row));
    announce(text(selected.has(row.id) ? 'follow.list.unpicked' : 'follow.list.picked', { title: titleOf(row) }));
  };
  const move = (to: number, sizes: ReturnType<typeof measure>) => {
    setCurrent(to);
    const top = scrollFor(to, sizes);
    if (top !== undefined) box.current?.scrollTo({ top });
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const sizes = measure();
    const page = Math.max(1, Math.floor(sizes.height / (sizes.row || 1)) - 1);
    const to = rowAfter(event.key, current, { count, page });
    const row = rows.at(current);
    if (to !== undefined) move(to, sizes);
    else if (row && event.key === 'Enter') route(`/items/${row.id}`);
    else if (row && event.key === ' ') toggle(row);
    else return;
    event.preventDefault();
  };
  const numbers = Array.from({ length: shown.to - shown.from }, (_, place) => shown.from + place);
  const isInSight = count > 0 && current >= shown.from && current < shown.to;
  return (
    <div ref={box} class="nb-items">
      <table
        class="nb-items__table"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.isComplete ? count + 1 : -1}
        aria-multiselectable={selected !== undefined || undefined}
        aria-activedescendant={isInSight ? rowId(current) : undefined}
        aria-busy={rows.isLoading}
        onKeyDown={press}
      >
        <Heads isSelectable={selected !== undefined} isMarketplace={isMarketplace} />
        <tbody ref={body} class="nb-items__body">
          {numbers.map((index) => (
            <ItemRow
              key={index}
              index={index}
              row={rows.at(index)}
              isCurrent={index === current}
              selected={selected}
              isMarketplace={isMarketplace}
              onPoint={setCurrent}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
      {count === 0 && <Busy />}
    </div>
  );
}

interface RowProps {
  readonly index: number;
  /** Undefined: on its way. */
  readonly row: Row | undefined;
  readonly isCurrent: boolean;
  readonly selected: Selection | undefined;
  readonly isMarketplace: boolean;
  onPoint(index: number): void;
  onToggle(row: Row): void;
}

function ItemRow({ index, row, isCurrent, selected, isMarketplace, onPoint, onToggle }: RowProps): JSX.Element {
  const isSelected = row !== undefined && (selected?.has(row.id) ?? false);
  return (
    <tr
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={selected ? isSelected : undefined}
      class={`nb-items__row ${isCurrent ? 'nb-items__row--current' : ''}`}
      onMouseDown={() => onPoint(index)}
    >
      {row ? (
        <RowCells
          row={row}
          isSelectable={selected !== undefined}
          isSelected={isSelected}
          isForMarketplace={isMarketplace}
          onToggle={() => onToggle(row)}
        />
      ) : (
        <td class="nb-items__what nb-muted">{text('common.loading')}</td>
      )}
    </tr>
  );
}
