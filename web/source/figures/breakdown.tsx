import type { JSX } from 'preact';
import { useLoad } from '../api/load.ts';
import { useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { Link } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { monthText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { dialogueAddress } from './addresses.ts';
import { type Asked, liveFigures } from './ask-figures.ts';
import { type Bar, splitBars } from './blocks.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Bars } from './charts/deferred.tsx';
import { VIEWS, type View, viewOf } from './chosen.ts';
import { Exact, useRun } from './exact.tsx';
import { type Figure, isNamed, isOf, nameOfFigure, type Shown } from './figure.ts';
import { aboutOf, barSheet, cutText } from './figure-sheet.ts';
import { Select } from './filters.tsx';
import { groupText, partText } from './texts.ts';

interface Props {
  readonly asked: Asked;
  /** Figures of the whole: one of them is chosen to be split. */
  readonly whole: readonly Figure[];
  readonly hasSectors: boolean;
}

/** What a figure is called among those of its breakdown. */
function rowName(figure: Figure, view: View): string {
  if (view === 'month') return figure.period ?? monthText(figure.month);
  if (view === 'marketplace') return figure.marketplace ?? text('figures.ofAll');
  return word(view === 'status' ? 'submitterStatus' : view, figure[view]);
}

const isPart = (figure: Figure, view: View): boolean =>
  view === 'month' || (view === 'marketplace' ? figure.marketplace !== undefined : figure[view] !== 'ALL');

/** By marketplace both averages over them stand below, each labelled with what it is. */
const averagesOf = (figures: readonly Figure[]): Bar[] =>
  figures
    .filter(({ average }) => average)
    .flatMap((figure) =>
      splitBars([figure], ({ average = '', marketplaces = 0 }) =>
        text('figures.average', { name: word('average', average), n: marketplaces }),
      ),
    );

type ChartProps = { asked: Asked; shown: Shown; view: View; name: string };

function Split({ asked, shown, view, name }: ChartProps): JSX.Element {
  const found = shown.figures.filter((figure) => isNamed(figure, name) && isOf(figure, asked.chosen));
  const bars = splitBars(
    found.filter((figure) => !figure.average && isPart(figure, view)),
    (figure) => rowName(figure, view),
  );
  const [first] = found;
  if (!first || bars.length === 0) return <Empty title={text('figures.nothing')} />;
  const all = view === 'marketplace' ? [...bars, ...averagesOf(found)] : bars;
  const dimension = view === 'month' ? text('figures.month') : word('dimension', view);
  const title = `${word('kpi', first.kpi)}: ${partText(first.part)}, ${groupText(first)}`;
  return (
    <ChartFrame
      title={title}
      level={3}
      sheet={barSheet(all, first.unit, dimension)}
      fileName={`noticeboard-${first.kpi}-by-${view}`.toLowerCase()}
      about={aboutOf(shown)}
      note={`${cutText(shown)}${view === 'marketplace' ? ` ${text('figures.noLeague')}` : ''}`}
    >
      <Bars bars={all} unit={first.unit} />
      {view === 'marketplace' && asked.marketplace === undefined && <Marketplaces asked={asked} bars={bars} />}
    </ChartFrame>
  );
}

/** The way to the figures of one of them, for whoever sees all. */
function Marketplaces({ asked: { dialogue, span }, bars }: { asked: Asked; bars: readonly Bar[] }): JSX.Element | null {
  const { role } = useMe().organisation;
  if (role !== 'commission' && role !== 'operator') return null;
  return (
    <ul class="nb-inline-list nb-no-print" aria-label={text('figures.oneMarketplace')}>
      {bars.map(({ name }) => (
        <li key={name}>
          <Link to={dialogueAddress(dialogue, { ...span, marketplace: name })}>{text('figures.only', { name })}</Link>
        </li>
      ))}
    </ul>
  );
}

function Live(props: Omit<ChartProps, 'shown'>): JSX.Element {
  const { asked } = props;
  const loaded = useLoad(() => liveFigures(asked), [asked]);
  return <Loaded of={loaded}>{(shown) => <Split {...props} shown={shown} />}</Loaded>;
}

/** One figure, split: by month, marketplace, Member State, status, sector. */
export function Breakdown({ asked, whole, hasSectors }: Props): JSX.Element | null {
  const [query, setQuery] = useQuery();
  const { role } = useMe().organisation;
  const view = viewOf(query);
  const figures = whole.filter(({ average, estimator }) => !average && !estimator);
  const chosen = figures.find((figure) => isNamed(figure, query['figure'] ?? ''));
  const first = chosen ?? figures.find(({ unit }) => unit === 'SHARE') ?? figures[0];
  const split = useRun(query['split']);
  if (!first) return null;
  const name = nameOfFigure(first);
  const views = VIEWS.filter((each) => each !== 'sector' || hasSectors);
  const own: Asked = { ...asked, by: view, kpi: first.kpi };
  /** Counters of a submitter know no marketplaces: these figures come from the events, or not at all. */
  const isExactOnly = view === 'marketplace' && (role === 'authority' || role === 'flagger');
  const options = figures.map(
    (figure) =>
      [
        nameOfFigure(figure),
        `${figure.kpi} ${word('kpi', figure.kpi)}: ${partText(figure.part)} (${groupText(figure)})`,
      ] as const,
  );
  return (
    <section class="nb-kpi" aria-labelledby="breakdown">
      <h2 class="govuk-heading-m" id="breakdown">
        {text('figures.breakdown.title')}
      </h2>
      <div class="nb-no-print">
        <Select
          label={text('figures.figure')}
          value={name}
          options={options}
          onChange={(figure) => setQuery({ figure })}
        />
      </div>
      <Tabs
        label={text('figures.breakdown.by')}
        tabs={views.map((id) => ({ id, title: id === 'month' ? text('figures.month') : word('dimension', id) }))}
        chosen={view}
        onChoose={(by) => setQuery({ by, split: undefined })}
      >
        {(isExactOnly || query['split']) && (
          <Exact asked={own} id={query['split']} run={split} onChange={(id) => setQuery({ split: id })} />
        )}
        {split.data?.shown ? (
          <Split asked={own} shown={split.data.shown} view={view} name={name} />
        ) : isExactOnly ? null : (
          <Live asked={own} view={view} name={name} />
        )}
      </Tabs>
    </section>
  );
}
