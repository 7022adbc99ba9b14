import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Tag } from '../../parts/basic.tsx';
import { fault, text } from '../../text/messages.ts';
import type { Row, RowState } from './row.ts';

/** Every row is as high as every other, so that the place of each is known without drawing it. Pixels; the style sheet says the same. */
const HEIGHT = 44;
/** Drawn above and below what is seen. */
const BEYOND = 8;
const SEEN = 12;

const COLOURS: Readonly<Record<RowState, 'grey' | 'red' | 'green' | 'orange'>> = {
  UNREADABLE: 'red',
  WAITING: 'grey',
  TAKEN: 'green',
  PART: 'orange',
  REFUSED: 'red',
};

interface Props {
  readonly rows: readonly Row[];
  /** Places in `rows` of what is listed. */
  readonly indexes: readonly number[];
  readonly chosen: number | undefined;
  choose(index: number): void;
}

/** Room for rows that are not drawn. */
function Room({ rows }: { rows: number }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) box.current.style.height = `${rows * HEIGHT}px`;
  }, [rows]);
  return <div role="presentation" ref={box} />;
}

const whyOf = ({ faults, notes }: Row): string => {
  const [first] = faults;
  return first ? `${first.pointer} ${fault(first.code, first.detail)}` : (notes[0] ?? '');
};

interface RowProps {
  readonly row: Row;
  readonly index: number;
  readonly place: number;
  readonly all: number;
  readonly isChosen: boolean;
}

/** The list has the focus and the keys; a row is only pointed at. */
function OneRow({ row, index, place, all, isChosen }: RowProps): JSX.Element {
  return (
    <div
      role="option"
      tabIndex={-1}
      id={`import-row-${place}`}
      class="nb-import-row"
      data-index={index}
      aria-selected={isChosen}
      aria-setsize={all}
      aria-posinset={place + 1}
    >
      <span class="nb-import-row__number nb-number">{row.row}</span>
      <bdi class="nb-import-row__reference">{row.reference}</bdi>
      <Tag colour={COLOURS[row.state]}>{text(`submit.import.state.${row.state}`)}</Tag>
      <bdi class="nb-import-row__why">{whyOf(row)}</bdi>
    </div>
  );
}

/** Which row was pointed at. */
function pointedAt({ target }: Event): number | undefined {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  const index = row?.getAttribute('data-index');
  return index ? Number(index) : undefined;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: SEEN - 1,
  PageUp: 1 - SEEN,
  Home: -Infinity,
  End: Infinity,
};

/** Any number of rows, of which only those in sight are drawn. Arrows, page keys, Home and End move through them. */
export function RowList({ rows, indexes, chosen, choose }: Props): JSX.Element {
  const [top, setTop] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const first = Math.max(0, Math.floor(top / HEIGHT) - BEYOND);
  const drawn = indexes.slice(first, first + SEEN + 2 * BEYOND);
  const at = chosen === undefined ? -1 : indexes.indexOf(chosen);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || indexes.length === 0) return;
    event.preventDefault();
    const next = Math.min(indexes.length - 1, Math.max(0, at + step));
    choose(indexes[next] ?? 0);
    const list = box.current;
    if (!list) return;
    const above = next * HEIGHT;
    if (above < list.scrollTop) list.scrollTop = above;
    else if (above + HEIGHT > list.scrollTop + list.clientHeight) list.scrollTop = above + HEIGHT - list.clientHeight;
  };
  const isDrawn = at >= first && at < first + drawn.length;
  return (
    <div
      class="nb-import-list"
      role="listbox"
      tabIndex={0}
      aria-label={text('submit.import.rows')}
      aria-activedescendant={isDrawn ? `import-row-${at}` : undefined}
      ref={box}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={move}
      onClick={(event) => {
        const index = pointedAt(event);
        if (index !== undefined) choose(index);
      }}
    >
      <Room rows={first} />
      {drawn.map((index, place) => {
        const row = rows[index];
        return (
          row && (
            <OneRow
              key={index}
              row={row}
              index={index}
              place={first + place}
              all={indexes.length}
              isChosen={index === chosen}
            />
          )
        );
      })}
      <Room rows={indexes.length - first - drawn.length} />
    </div>
  );
}
