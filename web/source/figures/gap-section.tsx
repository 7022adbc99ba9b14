import type { JSX } from 'preact';
import { useLoad } from '../api/load.ts';
import { Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { text, word } from '../text/messages.ts';
import { type Asked, liveFigures } from './ask-figures.ts';
import { isOf } from './figure.ts';
import { type Gap, gapsOf } from './gap.ts';
import { casesText, groupText, partText, valueText } from './texts.ts';

const sideText = ({ value, ...cases }: Gap['trusted']): string =>
  `${value === null ? text('figures.noValue') : valueText(value, 'SHARE')} ${casesText(cases)}`;

const columns = (): readonly Column<Gap>[] => [
  {
    name: text('figures.figure'),
    isHead: true,
    cell: (gap) => `${word('kpi', gap.kpi)}: ${partText(gap.part)} (${groupText(gap)})`,
  },
  { name: word('submitterStatus', 'DSA_TF'), isNumber: true, cell: ({ trusted }) => sideText(trusted) },
  {
    name: text('figures.gap.others'),
    isNumber: true,
    cell: ({ other, others }) => `${word('submitterStatus', other)}: ${sideText(others)}`,
  },
  {
    name: text('figures.gap.points'),
    isNumber: true,
    cell: ({ points }) => (points === null ? text('figures.gap.few') : valueText(points, 'POINTS')),
  },
];

/** The KPIs whose shares are set against each other: what was removed, assessed within a day, and answered. */
const COMPARED = ['K7', 'K8', 'K9', 'K11'] as const;
const isCompared = ({ part }: Gap): boolean =>
  !part.startsWith('ended: ') && (!part.startsWith('[') || part === '[0h,24h)');

/** What trusted flaggers sent, beside what others sent, with the number of cases on either side. */
export function GapSection({ asked }: { asked: Asked }): JSX.Element {
  const { status: _, ...chosen } = asked.chosen;
  const own: Asked = { ...asked, chosen, by: 'status', kpi: COMPARED.join(',') };
  const loaded = useLoad(() => liveFigures({ ...own, dialogue: asked.dialogue }), [own]);
  return (
    <section class="nb-kpi" aria-labelledby="gap">
      <h2 class="govuk-heading-m" id="gap">
        {text('figures.gap.title')}
      </h2>
      <p class="govuk-body">{text('figures.gap.note')}</p>
      <Loaded of={loaded}>
        {({ figures }) => {
          const gaps = gapsOf(figures.filter((figure) => isOf(figure, chosen))).filter(isCompared);
          return gaps.length > 0 ? (
            <DataTable
              caption={text('figures.gap.title')}
              isCaptionHidden
              columns={columns()}
              rows={gaps}
              keyOf={({ kpi, part, kind, basis, other }) => [kpi, part, kind, basis, other].join('~')}
            />
          ) : (
            <p class="govuk-body nb-muted">{text('figures.gap.none')}</p>
          );
        }}
      </Loaded>
    </section>
  );
}
