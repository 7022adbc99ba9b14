import type { JSX } from 'preact';
import { PlainButton } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { type Block, bucketsOf, endsOf, type Group, isLead } from './blocks.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Bars } from './charts/deferred.tsx';
import { CurveOf } from './curve-of.tsx';
import type { Shown } from './figure.ts';
import { aboutOf, barSheet, figureSheet } from './figure-sheet.ts';
import { KpiCode } from './kpi-code.tsx';
import { figureText, groupText, partText } from './texts.ts';
import { Tile } from './tile.tsx';

interface Props {
  readonly block: Block;
  readonly shown: Shown;
  /** Of its heading. */
  readonly level: 2 | 3;
  /** What was left to be computed exactly can be ordered, where the page says how. */
  readonly onDefine: () => void;
}

const fileNameOf = (...parts: readonly string[]): string => ['noticeboard', ...parts].join('-').toLowerCase();

type GroupProps = Omit<Props, 'block'> & { group: Group; kpi: Block['kpi'] };

/** Bars of a distribution, where the KPI has one. */
function Distribution({ group, kpi, shown, level }: GroupProps): JSX.Element | null {
  const bars = kpi === 'K9' ? bucketsOf(group, partText) : kpi === 'K8' ? endsOf(group, partText) : [];
  if (bars.length === 0) return null;
  const title = `${figureText(kpi === 'K9' ? 'buckets.title' : 'ends.title')}: ${groupText(group)}`;
  const sheet = barSheet(bars, 'SHARE', text('figures.figure'));
  return (
    <ChartFrame
      title={title}
      level={level === 2 ? 4 : 5}
      sheet={sheet}
      fileName={fileNameOf(kpi, group.kind, group.basis)}
      about={aboutOf(shown)}
      note={figureText(kpi === 'K9' ? 'buckets.note' : 'ends.note')}
    >
      <Bars bars={bars} unit="SHARE" />
    </ChartFrame>
  );
}

function GroupOf(props: GroupProps): JSX.Element {
  const { group, kpi, shown, level, onDefine } = props;
  const leads = group.figures.filter(isLead);
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <div class="nb-kpi__group">
      <Heading class="govuk-heading-s nb-kpi__of">{groupText(group)}</Heading>
      <ul class="nb-tiles">
        {leads.map((figure) => (
          <Tile
            key={`${figure.part} ${figure.sector} ${figure.memberState} ${figure.status}`}
            figure={figure}
            onDefine={onDefine}
          />
        ))}
      </ul>
      <Distribution {...props} />
      {kpi === 'K4' && <CurveOf group={group} shown={shown} level={level === 2 ? 4 : 5} />}
    </div>
  );
}

/** One KPI: its tiles by what was submitted and on which basis, its charts, and a table of all its parts. */
export function KpiBlock({ block, shown, level, onDefine }: Props): JSX.Element {
  const { kpi, groups } = block;
  const Heading = level === 2 ? 'h2' : 'h3';
  const all = groups.flatMap(({ figures }) => figures);
  return (
    <section class="nb-kpi" id={kpi} aria-labelledby={`title-${kpi}`}>
      <Heading class="govuk-heading-m nb-kpi__title" id={`title-${kpi}`}>
        {word('kpi', kpi)} <KpiCode of={kpi} />
      </Heading>
      <p class="nb-no-print">
        <PlainButton onClick={onDefine}>{text('figures.define.title', { title: word('kpi', kpi) })}</PlainButton>
      </p>
      {groups.length === 0 && <p class="govuk-body nb-muted">{text('figures.nothing')}</p>}
      {groups.map((group) => (
        <GroupOf key={`${group.kind} ${group.basis}`} {...{ group, kpi, shown, level, onDefine }} />
      ))}
      {all.length > 0 && (
        <ChartFrame
          title={text('figures.allParts', { title: word('kpi', kpi) })}
          level={level === 2 ? 3 : 4}
          sheet={figureSheet(all)}
          fileName={fileNameOf(kpi)}
          about={aboutOf(shown)}
          address={`${location.pathname}${location.search}#${kpi}`}
        >
          {null}
        </ChartFrame>
      )}
    </section>
  );
}
