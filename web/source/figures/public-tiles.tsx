import type { JSX } from 'preact';
import { Details, Link, Tag } from '../parts/basic.tsx';
import { DataTable } from '../parts/table.tsx';
import { text, word } from '../text/messages.ts';
import { definitionAddress } from './addresses.ts';
import { isLead } from './blocks.ts';
import type { PublicFigure } from './figure.ts';
import { KpiCode } from './kpi-code.tsx';
import { nameOfRow } from './public-rows.ts';
import { casesText, groupText, partText, valueText } from './texts.ts';

/** What a row shows, or why it shows nothing. */
export const rowText = ({ value, unit, suppressed }: PublicFigure): string =>
  suppressed === 'none' && value !== null
    ? valueText(value, unit)
    : text('figures.public.hidden', { reason: word('suppressed', suppressed === 'none' ? 'SMALL' : suppressed) });

function PublicTile({ row }: { row: PublicFigure }): JSX.Element {
  return (
    <li class="nb-tile" data-figure={nameOfRow(row)}>
      <p class="nb-tile__name">{partText(row.part)}</p>
      <p class="nb-number nb-tile__value">{rowText(row)}</p>
      <p class="nb-tile__note nb-number">{casesText(row)}</p>
      <p class="nb-tile__of">{groupText(row)}</p>
      <p class="nb-tile__marks">
        <Tag colour={row.basis === 'LEGAL' ? 'blue' : 'grey'}>{word('basis', row.basis)}</Tag>
        <Tag>{word('figureSource', 'OBSERVED')}</Tag>
      </p>
    </li>
  );
}

/** What is not shown of a figure, and why: that it is withheld is no secret. */
function Withheld({ rows, kpi }: { rows: readonly PublicFigure[]; kpi: string }): JSX.Element | null {
  if (rows.length === 0) return null;
  const title = text('figures.public.withheldOf', { n: rows.length, title: word('kpi', kpi) });
  return (
    <Details title={title}>
      <DataTable<PublicFigure>
        caption={title}
        columns={[
          { name: text('figures.figure'), isHead: true, cell: ({ part }) => partText(part) },
          { name: text('figures.group.name'), cell: groupText },
          { name: text('figures.public.withheld'), cell: ({ suppressed }) => word('suppressed', suppressed) },
        ]}
        rows={rows}
        keyOf={nameOfRow}
      />
    </Details>
  );
}

function Kpi({ kpi, rows }: { kpi: string; rows: readonly PublicFigure[] }): JSX.Element {
  const isShown = (row: PublicFigure) => row.suppressed === 'none';
  return (
    <section class="nb-kpi">
      <h3 class="govuk-heading-m">
        {word('kpi', kpi)} <KpiCode of={kpi} />
      </h3>
      <p class="nb-no-print">
        <Link to={definitionAddress(kpi)}>{text('figures.define.title', { title: word('kpi', kpi) })}</Link>
      </p>
      <ul class="nb-tiles">
        {rows.filter(isShown).map((row) => (
          <PublicTile key={nameOfRow(row)} row={row} />
        ))}
      </ul>
      <Withheld rows={rows.filter((row) => !isShown(row))} kpi={kpi} />
    </section>
  );
}

interface Props {
  readonly sector: string;
  /** In the order in which they are shown. */
  readonly kpis: readonly string[];
  readonly rows: readonly PublicFigure[];
}

/** The figures of the whole period, KPI by KPI. */
export function PublicTiles({ sector, kpis, rows }: Props): JSX.Element {
  const byKpi = Map.groupBy(
    rows.filter((row) => isLead(row)),
    ({ kpi }) => kpi as string,
  );
  return (
    <section aria-label={word('sector', sector)}>
      <h2 class="govuk-heading-l">{word('sector', sector)}</h2>
      {byKpi.size === 0 && <p class="govuk-body nb-muted">{text('figures.public.nothing')}</p>}
      {kpis.map((kpi) => {
        const of = byKpi.get(kpi);
        return of && <Kpi key={kpi} kpi={kpi} rows={of} />;
      })}
    </section>
  );
}
