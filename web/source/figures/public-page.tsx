import type { JSX } from 'preact';
import { useLoad } from '../api/load.ts';
import { useQuery } from '../app/query.ts';
import { Link, SummaryList, Warning } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { instantText, monthText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import { DEFINITIONS } from './addresses.ts';
import { useCatalogue } from './catalogue.ts';
import type { Catalogue } from './figure.ts';
import { Select } from './filters.tsx';
import { useOpenOnPaper } from './printed.ts';
import { PublicBreakdown } from './public-breakdown.tsx';
import { spanName, wholeRows } from './public-rows.ts';
import { PublicTiles } from './public-tiles.tsx';
import { type Answer, type Release, readRelease } from './release.ts';
import './figures.scss';

const periodText = ({ from, to }: { from: string; to: string }): string =>
  from === to ? monthText(from) : text('figures.span', { from: monthText(from), to: monthText(to) });

function Made({ release, rules }: { release: Release; rules: Answer['rules'] }): JSX.Element {
  const withheld = Object.entries(release.withheld).filter(([, n]) => n > 0);
  const reasons = withheld.map(([reason, n]) => `${word('suppressed', reason)}: ${numberText(n)}`).join(', ');
  return (
    <>
      {release.correctedBy && <Warning>{text('figures.public.corrected')}</Warning>}
      <SummaryList
        pairs={[
          [text('figures.public.period'), periodText(release)],
          [text('figures.asOf'), instantText(release.asOf)],
          [text('figures.method'), release.methodVersion],
          [text('figures.public.version'), numberText(release.version)],
          [text('figures.public.rules'), text('figures.public.rule', { ...rules })],
          [text('figures.public.withheld'), reasons || text('common.none')],
        ]}
      />
    </>
  );
}

/** The choice of a release and of a dialogue: both stand in the address. */
function Choices({
  releases,
  release,
  catalogue,
}: Pick<Answer, 'releases'> & { release: Release; catalogue: Catalogue }): JSX.Element {
  const [query, setQuery] = useQuery();
  const titles = releases.map(
    (each) => [each.id, `${periodText(each)} (${text('figures.public.versionOf', { n: each.version })})`] as const,
  );
  const dialogues = catalogue.dialogues.map(({ id }) => [id, word('dialogue', id)] as const);
  return (
    <div class="nb-row nb-choices nb-no-print">
      <Select
        label={text('figures.public.release')}
        value={release.id}
        options={titles}
        onChange={(id) => setQuery({ release: id })}
      />
      <Select
        label={text('figures.public.dialogue')}
        value={query['dialogue'] ?? ''}
        options={[['', text('figures.public.allDialogues')], ...dialogues]}
        onChange={(dialogue) => setQuery({ dialogue, figure: undefined })}
      />
    </div>
  );
}

function Shown({
  answer,
  release,
  catalogue,
}: {
  answer: Answer;
  release: Release;
  catalogue: Catalogue;
}): JSX.Element {
  const [query] = useQuery();
  const dialogue = catalogue.dialogues.find(({ id }) => id === query['dialogue']);
  const kpis = dialogue?.kpis ?? catalogue.kpis.map(({ id }) => id);
  const rows = release.figures.filter(({ kpi }) => kpis.includes(kpi));
  const sectors = dialogue ? dialogue.sectors : ['ALL'];
  const span = spanName(release);
  return (
    <>
      <Choices releases={answer.releases} release={release} catalogue={catalogue} />
      <Made release={release} rules={answer.rules} />
      {sectors.map((sector) => (
        <PublicTiles key={sector} sector={sector} kpis={kpis} rows={wholeRows(rows, span, sector)} />
      ))}
      <PublicBreakdown rows={rows} release={release} />
    </>
  );
}

/** What everybody may see: what was released, pooled over marketplaces, small numbers withheld. */
export function PublicPage(): JSX.Element {
  const [query] = useQuery();
  const loaded = useLoad(() => readRelease(query['release']), [query['release']]);
  const catalogue = useCatalogue();
  useOpenOnPaper();
  return (
    <>
      <h1 class="govuk-heading-l">{text('figures.public.title')}</h1>
      <p class="govuk-body-l">{text('figures.public.intro')}</p>
      <p class="govuk-body">
        <Link to={DEFINITIONS}>{text('figures.define.all')}</Link>
      </p>
      <Loaded of={loaded}>
        {(answer) => {
          const { release } = answer;
          if (!release) return <Empty title={text('figures.public.none')}>{text('figures.public.noneYet')}</Empty>;
          return <Loaded of={catalogue}>{(all) => <Shown answer={answer} release={release} catalogue={all} />}</Loaded>;
        }}
      </Loaded>
    </>
  );
}
