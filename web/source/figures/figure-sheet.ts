import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import type { Bar } from './blocks.ts';
import { cell, type Sheet } from './chart-frame.tsx';
import type { CurveLine } from './charts/curve-lines.ts';
import type { Figure, FigureCurve, Shown } from './figure.ts';
import { groupText, partText, percentText, valueText } from './texts.ts';

const numberCell = (value: number | null | undefined) =>
  value === null || value === undefined ? cell('–', null) : cell(numberText(value), value);
const valueCell = (value: number | null | undefined, unit: Figure['unit']) =>
  value === null || value === undefined ? cell('–', null) : cell(valueText(value, unit), value);

/** What is said beside numbers in a file. */
export const aboutOf = ({
  asOf,
  methodVersion,
  isExact,
}: Pick<Shown, 'asOf' | 'methodVersion' | 'isExact'>): [string, string][] => [
  [text('figures.asOf'), asOf],
  [text('figures.method'), methodVersion],
  [text('figures.made'), text(isExact ? 'figures.exact.name' : 'figures.live.name')],
];

export const cutText = ({ asOf, methodVersion, isExact }: Shown): string =>
  text(isExact ? 'figures.exact.cut' : 'figures.live.cut', { at: instantText(asOf), method: methodVersion });

/** Every part of a KPI in one table. */
export const figureSheet = (figures: readonly Figure[]): Sheet => ({
  headings: [
    ...[text('figures.figure'), text('figures.group.name'), text('figures.value'), text('figures.numerator')],
    ...[text('figures.denominator'), text('figures.stillOpen'), text('figures.lower'), text('figures.upper')],
    ...[text('figures.small'), text('figures.source')],
  ],
  rows: figures.map((figure) => [
    cell([partText(figure.part), figure.average && word('average', figure.average)].filter(Boolean).join(' · ')),
    cell(groupText(figure)),
    valueCell(figure.value, figure.unit),
    numberCell(figure.numerator),
    numberCell(figure.denominator),
    numberCell(figure.stillOpen),
    valueCell(figure.lower, 'SHARE'),
    valueCell(figure.upper, 'SHARE'),
    cell(figure.isSmall ? text('common.yes') : text('common.no')),
    cell(word('figureSource', figure.source)),
  ]),
});

/** The bars of a chart. */
export const barSheet = (bars: readonly Bar[], unit: Figure['unit'], name: string): Sheet => ({
  headings: [
    ...[name, text('figures.value'), text('figures.numerator'), text('figures.denominator'), text('figures.stillOpen')],
    ...[text('figures.lower'), text('figures.upper')],
  ],
  rows: bars.map((bar) => [
    cell(bar.name),
    valueCell(bar.value, unit),
    numberCell(bar.numerator),
    numberCell(bar.denominator),
    numberCell(bar.stillOpen),
    valueCell(bar.lower, 'SHARE'),
    valueCell(bar.upper, 'SHARE'),
  ]),
});

/** A curve at its moments. */
export const curveSheet = ({ points }: FigureCurve, lines: readonly CurveLine[]): Sheet => ({
  headings: [text('figures.curve.hours'), text('figures.curve.atRisk'), ...lines.map(({ name }) => name)],
  rows: points.map(({ hours, atRisk, shares }) => [
    cell(numberText(hours), hours),
    numberCell(atRisk),
    ...lines.map(({ end }) => (shares ? cell(percentText(shares[end] ?? 0), shares[end] ?? 0) : cell('–', null))),
  ]),
});
