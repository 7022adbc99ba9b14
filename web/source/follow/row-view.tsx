import type { JSX } from 'preact';
import { Said, Tag } from '../parts/basic.tsx';
import { dayText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { lastDayText, timeLeft, urgencyOf } from './due-text.ts';
import type { Item, Row } from './types.ts';

const COLOURS: Readonly<Record<string, 'blue' | 'green' | 'grey' | 'orange' | 'purple' | 'red' | 'teal'>> = {
  DELIVERED: 'blue',
  ACKNOWLEDGED: 'blue',
  UNDER_REVIEW: 'teal',
  INFO_REQUESTED: 'orange',
  ACTION_IMPLEMENTED: 'purple',
  VERIFIED_REMOVED: 'green',
  REINSTATED: 'orange',
};

export const StateTag = ({ state }: Pick<Row, 'state'>): JSX.Element => (
  <Tag colour={COLOURS[state] ?? 'grey'}>{word('state', state)}</Tag>
);

/** What a listing is called: its title, or its address where nobody gave one. */
export const titleOf = ({ title, listing }: Pick<Row, 'title' | 'listing'>): string => title ?? listing.url;

const CLASSES = { late: 'nb-late', soon: 'nb-soon', later: '', none: 'nb-muted' } as const;

/** Time left, in words and not by colour alone. */
export function DueView(row: Pick<Item, 'dueAt' | 'isOverdue' | 'workingDaysLeft' | 'jurisdiction'>): JSX.Element {
  const lastDay = lastDayText(row);
  return (
    <>
      <span class={CLASSES[urgencyOf(row)]}>{timeLeft(row)}</span>
      {lastDay && <span class="nb-items__small">{lastDay}</span>}
    </>
  );
}

interface Props {
  readonly row: Row;
  readonly isSelected: boolean;
  readonly isSelectable: boolean;
  /** Shown instead of the marketplace to the one that is it. */
  readonly isForMarketplace: boolean;
  onToggle(): void;
}

/** The cells of one item. The keyboard goes by rows, so nothing in them is a stop of its own. */
export function RowCells({ row, isSelected, isSelectable, isForMarketplace, onToggle }: Props): JSX.Element {
  const title = titleOf(row);
  return (
    <>
      {isSelectable && (
        <td class="nb-items__pick">
          <input
            type="checkbox"
            class="nb-items__box"
            tabIndex={-1}
            checked={isSelected}
            aria-label={text('follow.list.select', { title })}
            onClick={(event) => {
              event.stopPropagation();
              onToggle();
            }}
          />
        </td>
      )}
      <td class="nb-items__what">
        <a class="govuk-link nb-items__title" href={`/items/${row.id}`} tabIndex={-1}>
          <Said>{title}</Said>
        </a>
        <span class="nb-items__small">
          {word('kind', row.kind)} · {word('sector', row.sector)} · <bdi>{row.listing.host}</bdi>
        </span>
      </td>
      <td class="nb-items__who">
        <bdi>{isForMarketplace ? (row.submitter ?? '') : row.marketplace}</bdi>
      </td>
      <td class="nb-items__state">
        <StateTag state={row.state} />
        {row.isDisputed && <span class="nb-items__small">{text('follow.list.disputed')}</span>}
      </td>
      <td class="nb-items__due">
        <DueView {...row} />
      </td>
      <td class="nb-items__when nb-number">{dayText(row.acceptedAt)}</td>
    </>
  );
}
