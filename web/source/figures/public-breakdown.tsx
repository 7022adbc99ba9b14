import type { JSX } from 'preact';
import { useQuery } from '../app/query.ts';
import { Tabs } from '../parts/tabs.tsx';
import { monthText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import type { Bar } from './blocks.ts';
import { ChartFrame, cell, type Sheet } from './chart-frame.tsx';
import { Bars } from './charts/deferred.tsx';
import type { PublicFigure } from './figure.ts';
import { Select } from './filters.tsx';
import { nameOfRow, PUBLIC_VIEWS, type PublicView, viewRows } from './public-rows.ts';
import { rowText } from './public-tiles.tsx';
import type { Release } from './release.ts';
import { groupText, partText } from './texts.ts';

function rowName(row: PublicFigure, view: PublicView): string {
  if (view === 'month') return monthText(row.period);
  return word(view === 'status' ? 'submitterStatus' : view, row[view]);
}

const numberCell = (value: number | null) => (value === null ? cell('–', null) : cell(numberText(value), value));

const sheetOf = (rows: readonly PublicFigure[], view: PublicView): Sheet => ({
  headings: [
    view === 'month' ? text('figures.month') : word('dimension', view),
    ...[text('figures.value'), text('figures.numerator'), text('figures.denominator'), text('figures.public.withheld')],
  ],
  rows: rows.map((row) => [
    cell(rowName(row, view)),
    cell(rowText(row), row.value),
    numberCell(row.numerator),
    numberCell(row.denominator),
    cell(
      row.suppressed === 'none' ? '–' : word('suppressed', row.suppressed),
      row.suppressed === 'none' ? '' : row.suppressed,
    ),
  ]),
});

/** Bars of what is shown; what is withheld has a row of the table, and no bar that would tell of it. */
const barsOf = (rows: readonly PublicFigure[], view: PublicView): Bar[] =>
  rows.flatMap((row) => {
    const { value, numerator, denominator, suppressed } = row;
    return suppressed === 'none' ? [{ name: rowName(row, view), value, numerator, denominator }] : [];
  });

type SplitProps = { rows: readonly PublicFigure[]; of: PublicFigure; view: PublicView; release: Release };

function Split({ rows, of, view, release }: SplitProps): JSX.Element {
  const found = viewRows(
    rows.filter((row) => nameOfRow(row) === nameOfRow(of)),
    view,
    (row) => rowName(row, view),
  );
  const bars = barsOf(found, view);
  return (
    <ChartFrame
      title={`${word('kpi', of.kpi)}: ${partText(of.part)}, ${groupText(of)}`}
      level={3}
      sheet={sheetOf(found, view)}
      fileName={`noticeboard-public-${of.kpi}-by-${view}`.toLowerCase()}
      about={[
        [text('figures.asOf'), release.asOf],
        [text('figures.method'), release.methodVersion],
      ]}
      note={text('figures.public.hiddenNote', { n: found.length - bars.length })}
    >
      {bars.length > 0 ? (
        <Bars bars={bars} unit={of.unit} />
      ) : (
        <p class="govuk-body nb-muted">{text('figures.public.nothing')}</p>
      )}
    </ChartFrame>
  );
}

/** One figure of a release, split. */
export function PublicBreakdown({
  rows,
  release,
}: {
  rows: readonly PublicFigure[];
  release: Release;
}): JSX.Element | null {
  const [query, setQuery] = useQuery();
  const view = PUBLIC_VIEWS.find((each) => each === query['by']) ?? 'month';
  const each = [...new Map(rows.map((row) => [nameOfRow(row), row])).values()];
  const of =
    each.find((row) => nameOfRow(row) === query['figure']) ??
    each.find(({ unit, kpi }) => unit === 'SHARE' && kpi === 'K8') ??
    each[0];
  if (!of) return null;
  const options = each.map(
    (row) => [nameOfRow(row), `${row.kpi} ${word('kpi', row.kpi)}: ${partText(row.part)} (${groupText(row)})`] as const,
  );
  return (
    <section class="nb-kpi" aria-labelledby="breakdown">
      <h2 class="govuk-heading-m" id="breakdown">
        {text('figures.breakdown.title')}
      </h2>
      <p class="govuk-body">{text('figures.public.breakdownNote')}</p>
      <div class="nb-no-print">
        <Select
          label={text('figures.figure')}
          value={nameOfRow(of)}
          options={options}
          onChange={(figure) => setQuery({ figure })}
        />
      </div>
      <Tabs
        label={text('figures.breakdown.by')}
        tabs={PUBLIC_VIEWS.map((id) => ({ id, title: id === 'month' ? text('figures.month') : word('dimension', id) }))}
        chosen={view}
        onChoose={(by) => setQuery({ by })}
      >
        <Split rows={rows} of={of} view={view} release={release} />
      </Tabs>
    </section>
  );
}
