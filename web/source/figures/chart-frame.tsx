import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { announce } from '../parts/announce.tsx';
import { Details, PlainButton } from '../parts/basic.tsx';
import { saveCsv } from '../parts/download.ts';
import { type Column, DataTable } from '../parts/table.tsx';
import { text } from '../text/messages.ts';

/** A table as words and numbers: the first row is its headings. */
export interface Sheet {
  readonly headings: readonly string[];
  /** Cells as they are shown, and as a file has them where that differs. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly shown: string;
  readonly raw?: string | number | null;
}

export const cell = (shown: string, raw?: string | number | null): Cell =>
  raw === undefined ? { shown } : { shown, raw };

interface Props {
  readonly title: string;
  readonly level: 3 | 4 | 5;
  readonly sheet: Sheet;
  /** Of the file, without its ending. */
  readonly fileName: string;
  /** What belongs into the file beside the table: cut, method, scope. */
  readonly about: readonly (readonly [string, string])[];
  /** Words below the chart. */
  readonly note?: string | undefined;
  /** The address that shows it again; without it that of the page. */
  readonly address?: string;
  /** Null: there is a table only. */
  readonly children: ComponentChildren;
}

type Row = readonly Cell[];

/** A column of numbers has them as a file has them; all others are words. */
function columnsOf({ headings, rows }: Sheet): Column<Row>[] {
  return headings.map((name, index) => ({
    name,
    isHead: index === 0,
    isNumber: index > 0 && rows.some((row) => typeof row[index]?.raw === 'number'),
    cell: (row) => <bdi>{row[index]?.shown}</bdi>,
  }));
}

function save({ sheet, fileName, about }: Props): void {
  const rows = sheet.rows.map((row) => row.map(({ shown, raw }) => (raw === undefined ? shown : raw)));
  saveCsv(`${fileName}.csv`, [
    [...sheet.headings, ...about.map(([name]) => name)],
    ...rows.map((row) => [...row, ...about.map(([, value]) => value)]),
  ]);
}

async function copy(address: string): Promise<void> {
  await navigator.clipboard.writeText(new URL(address, location.href).href);
  announce(text('common.copied'));
}

/** A chart with its table, its file and its address. */
export function ChartFrame(props: Props): JSX.Element {
  const { title, level, sheet, note, children, address = location.href } = props;
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <figure class="nb-chart-frame" aria-labelledby={id}>
      <Heading class={children === null ? 'govuk-visually-hidden' : 'govuk-heading-s'} id={id}>
        {title}
      </Heading>
      {children}
      {note && <p class="govuk-body-s nb-muted">{note}</p>}
      <Details title={children === null ? text('figures.table.title', { title }) : text('figures.table.open')}>
        <DataTable
          caption={title}
          columns={columnsOf(sheet)}
          rows={sheet.rows}
          keyOf={(row) => row.map(({ shown }) => shown).join('|')}
        />
      </Details>
      <ul class="nb-inline-list nb-chart-frame__ways nb-no-print">
        <li>
          <PlainButton onClick={() => save(props)}>
            {text('figures.csv')}
            <span class="govuk-visually-hidden"> {title}</span>
          </PlainButton>
        </li>
        <li>
          <PlainButton onClick={() => void copy(address)}>
            {text('figures.permalink')}
            <span class="govuk-visually-hidden"> {title}</span>
          </PlainButton>
        </li>
      </ul>
    </figure>
  );
}
