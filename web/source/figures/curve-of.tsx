import type { JSX } from 'preact';
import { text, word } from '../text/messages.ts';
import { listText, numberText } from '../text/numbers.ts';
import type { Group } from './blocks.ts';
import { ChartFrame } from './chart-frame.tsx';
import { type CurveLine, linesOf, TICKS } from './charts/curve-lines.ts';
import { Curve } from './charts/deferred.tsx';
import type { FigureCurve, Shown } from './figure.ts';
import { aboutOf, curveSheet } from './figure-sheet.ts';
import { figureText, groupText, percentText } from './texts.ts';

/** What the curve shows, for whoever does not see it. */
function labelOf(lines: readonly CurveLine[]): string {
  const ends = lines.flatMap(({ name, points }) => {
    const last = points.at(-1);
    return last
      ? [text('figures.curve.end', { name, share: percentText(last.share), hours: numberText(last.hours) })]
      : [];
  });
  return text('figures.curve.label', { ends: listText(ends) });
}

const isOfGroup = ({ kind, basis }: FigureCurve, group: Group): boolean => kind === group.kind && basis === group.basis;

/** The curves of a group; live figures have none, since counters do not tell how long open items have waited. */
export function CurveOf({ group, shown, level }: { group: Group; shown: Shown; level: 4 | 5 }): JSX.Element {
  if (!shown.isExact) return <p class="govuk-body-s nb-muted">{text('figures.curve.onlyExact')}</p>;
  const curves = shown.curves.filter((curve) => isOfGroup(curve, group));
  return (
    <>
      {curves.map((curve) => {
        const lines = linesOf(curve, (end) => word('end', end));
        const title = `${text('figures.curve.title')}: ${groupText(group)}`;
        const counts = { n: curve.n, open: curve.stillOpen };
        return (
          <ChartFrame
            key={`${curve.sector} ${curve.status} ${curve.memberState} ${curve.marketplace}`}
            title={title}
            level={level}
            sheet={curveSheet(curve, lines)}
            fileName={`noticeboard-k4-curve-${group.kind}-${group.basis}`.toLowerCase()}
            about={aboutOf(shown)}
            note={`${text('figures.curve.of', counts)} ${text('figures.curve.note')}`}
          >
            {lines.length === 0 ? (
              <p class="govuk-body nb-muted">{text('figures.curve.nothing')}</p>
            ) : (
              <Curve
                lines={lines}
                ticks={TICKS.map(([hours, key]) => ({ hours, name: figureText(`curve.tick.${key}`) }))}
                label={labelOf(lines)}
              />
            )}
          </ChartFrame>
        );
      })}
    </>
  );
}
