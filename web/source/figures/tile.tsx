import type { JSX } from 'preact';
import { PlainButton, Tag } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';
import { inTimeBars } from './blocks.ts';
import { Bars } from './charts/deferred.tsx';
import { type Figure, nameOfFigure } from './figure.ts';
import { partText, percentText, reasonsText, valueText } from './texts.ts';

/** A number for eyes and for machines. */
const Number_ = ({ name, value }: { name: string; value: number | null }): JSX.Element => (
  <div class="nb-tile__number">
    <dt>{name}</dt>
    <dd>{value === null ? '–' : <data value={String(value)}>{numberText(value)}</data>}</dd>
  </div>
);

/** Numerator, denominator and what is still open, whatever the figure. A median has no numerator. */
function Numbers({ figure: { numerator, denominator, stillOpen, unit } }: { figure: Figure }): JSX.Element {
  const isCount = unit === 'COUNT';
  return (
    <dl class="nb-tile__numbers">
      {numerator !== null && <Number_ name={text('figures.numerator')} value={numerator} />}
      {!isCount && (
        <Number_ name={text(numerator === null ? 'figures.cases.name' : 'figures.denominator')} value={denominator} />
      )}
      <Number_ name={text('figures.stillOpen')} value={stillOpen} />
    </dl>
  );
}

/** Between which values a share will lie once every clock has run out. */
function Band({ lower, upper, value }: { lower: number; upper: number; value: number | null }): JSX.Element {
  const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
  const range = { lower: percentText(lower), upper: percentText(upper) };
  return (
    <div class="nb-band">
      <svg class="nb-band__picture" aria-hidden="true" width="100%" height="18">
        <rect class="nb-chart__ground" width="100%" y="5" height="8" />
        <rect
          class="nb-band__range"
          x={percent(lower)}
          width={percent(Math.max(upper - lower, 0.005))}
          y="5"
          height="8"
        />
        {value !== null && <line class="nb-band__value" x1={percent(value)} x2={percent(value)} y1="0" y2="18" />}
      </svg>
      <p class="nb-tile__note">{text('figures.band', range)}</p>
    </div>
  );
}

/** Claimed, reported, verified, contradicted and unchecked, side by side. Of nothing due there are numbers only. */
function InTime({ figure }: { figure: Figure }): JSX.Element {
  const bars = inTimeBars(figure, (column) => word('inTime', column));
  if (figure.denominator) return <Bars bars={bars} unit="SHARE" />;
  return (
    <dl class="nb-tile__numbers">
      {bars.map(({ name, numerator }) => (
        <Number_ key={name} name={name} value={numerator} />
      ))}
    </dl>
  );
}

/** What stands beside an estimate: the figure made the other way, and why the two differ. */
function Beside({ figure: { beside, unit } }: { figure: Figure }): JSX.Element | null {
  if (!beside) return null;
  const value = beside.value === null ? text('figures.noValue') : valueText(beside.value, unit);
  const because = reasonsText('end', beside.because).join(', ');
  return (
    <p class="nb-tile__note">
      {text('figures.beside', { name: word('beside', beside.figure), value })}
      {because && ` ${text('figures.because', { reasons: because })}`}
    </p>
  );
}

/** What this number rests on: never left to be guessed. */
function Marks({ figure }: { figure: Figure }): JSX.Element {
  const { basis, source, isSmall, estimate, estimator, average, marketplaces = 0 } = figure;
  return (
    <p class="nb-tile__marks">
      <Tag colour={basis === 'LEGAL' ? 'blue' : 'grey'}>{word('basis', basis)}</Tag>
      <Tag>{word('figureSource', source)}</Tag>
      {isSmall && <Tag colour="yellow">{text('figures.small')}</Tag>}
      {estimate && <Tag colour="purple">{text('figures.estimate')}</Tag>}
      {estimator && <Tag colour="purple">{word('estimator', estimator)}</Tag>}
      {average && (
        <Tag colour="teal">{text('figures.average', { name: word('average', average), n: marketplaces })}</Tag>
      )}
    </p>
  );
}

interface Props {
  readonly figure: Figure;
  readonly onDefine: () => void;
}

/** One figure with everything that its value follows from. */
export function Tile({ figure, onDefine }: Props): JSX.Element {
  const { part, value, unit, lower, upper, inTime, excluded } = figure;
  const left = reasonsText('exclusion', excluded);
  return (
    <li class="nb-tile" data-figure={nameOfFigure(figure)}>
      <p class="nb-tile__name">{partText(part)}</p>
      <p class="nb-tile__value nb-number">
        {value === null ? (
          <span class="nb-tile__none">{text('figures.noValue')}</span>
        ) : (
          <data value={String(value)}>{valueText(value, unit)}</data>
        )}
      </p>
      <Numbers figure={figure} />
      {lower !== undefined && upper !== undefined && <Band lower={lower} upper={upper} value={value} />}
      {inTime && <InTime figure={figure} />}
      <Beside figure={figure} />
      {left.length > 0 && <p class="nb-tile__note">{text('figures.leftOut', { reasons: left.join(', ') })}</p>}
      <Marks figure={figure} />
      <p class="nb-tile__define nb-no-print">
        <PlainButton onClick={onDefine}>
          {text('figures.define.open')}
          <span class="govuk-visually-hidden"> {partText(part)}</span>
        </PlainButton>
      </p>
    </li>
  );
}
