import type { JSX } from 'preact';
import type { components } from '../api/schema.generated.ts';
import { Tag } from '../parts/basic.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { text } from '../text/messages.ts';
import { numberText, shareText } from '../text/numbers.ts';

type Round = components['schemas']['MonitoringRoundFigures'];
type Figures = NonNullable<Round['pooled']>;
type Share = Figures['prevalence'];
interface Row {
  readonly name: string;
  readonly figures: Figures;
}

/** A share with its numbers and its 95 % interval. */
function ShareText({ share }: { share: Share }): JSX.Element {
  const { numerator, denominator, value, low, high, isSmall } = share;
  return (
    <>
      {value === null ? '–' : shareText(value)} ({numberText(numerator)} / {numberText(denominator)})
      {low !== null && high !== null && (
        <span class="nb-muted"> {text('sellers.rounds.interval', { low: shareText(low), high: shareText(high) })}</span>
      )}{' '}
      {isSmall && <Tag colour="yellow">{text('sellers.scorecard.small')}</Tag>}
    </>
  );
}

function gap({ coherence }: Figures): string {
  const { gapPoints, isSuppressed, contents } = coherence;
  if (isSuppressed) return text('sellers.rounds.gapSuppressed', { contents });
  if (gapPoints === null) return text('sellers.rounds.gapNone');
  return text('sellers.rounds.gap', {
    points: numberText(gapPoints, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    contents,
  });
}

const hours = (value: number | null): string =>
  value === null ? '' : text('sellers.rounds.hours', { hours: numberText(value, { maximumFractionDigits: 1 }) });

const columns = (): readonly Column<Row>[] => [
  { name: text('sellers.sweeps.of'), isHead: true, cell: ({ name }) => <bdi>{name}</bdi> },
  { name: text('sellers.rounds.checked'), isNumber: true, cell: ({ figures }) => numberText(figures.checked) },
  { name: text('sellers.rounds.fine'), isNumber: true, cell: ({ figures }) => numberText(figures.fine) },
  { name: text('sellers.rounds.suspect'), isNumber: true, cell: ({ figures }) => numberText(figures.suspect) },
  { name: text('sellers.rounds.prevalence'), cell: ({ figures }) => <ShareText share={figures.prevalence} /> },
  ...(['A', 'B'] as const).map((channel) => ({
    name: text('sellers.rounds.removal', { channel }),
    cell: ({ figures }: Row) => {
      const { name, removal, medianHoursToRemoval } = figures.channels[channel];
      return (
        <>
          <bdi>{name}</bdi>: <ShareText share={removal} /> {hours(medianHoursToRemoval)}
        </>
      );
    },
  })),
  { name: text('sellers.rounds.coherence'), cell: ({ figures }) => gap(figures) },
];

/** Prevalence and the gap between the channels (K10), of all marketplaces and of each, in the order of their names. */
export function RoundFigures({
  pooled,
  byMarketplace,
}: {
  pooled: Figures;
  byMarketplace: NonNullable<Round['byMarketplace']>;
}): JSX.Element {
  const rows = [
    { name: text('sellers.rounds.pooled'), figures: pooled },
    ...byMarketplace.map(({ marketplace: name, figures }) => ({ name, figures })),
  ];
  return (
    <DataTable
      caption={text('sellers.rounds.results')}
      isCaptionHidden
      columns={columns()}
      rows={rows}
      keyOf={({ name }) => name}
    />
  );
}
