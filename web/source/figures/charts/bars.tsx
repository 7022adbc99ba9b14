import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../../text/messages.ts';
import type { Bar } from '../blocks.ts';
import type { Figure } from '../figure.ts';
import { casesText, valueText } from '../texts.ts';

interface Props {
  readonly bars: readonly Bar[];
  readonly unit: Figure['unit'];
}

const HEIGHT = 16;

/** Lines across: what is made of few cases looks so, whatever its colour. */
function Hatch({ id }: { id: string }): JSX.Element {
  return (
    <svg class="nb-chart__defs" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="nb-chart__hatch-ground" width="6" height="6" />
          <rect class="nb-chart__hatch" width="3" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}

type DrawnProps = { bar: Bar; hatch: string; place: (value: number) => string };

/** One bar, and where it may end yet. What it shows is said beside it. */
function Drawn({ bar: { value, lower, upper, isSmall }, hatch, place }: DrawnProps): JSX.Element {
  const band = lower !== undefined && upper !== undefined ? { x: place(lower), to: place(upper) } : undefined;
  return (
    <svg class="nb-chart__bar" aria-hidden="true" width="100%" height={HEIGHT}>
      <rect class="nb-chart__ground" width="100%" height={HEIGHT} />
      {value !== null && (
        <rect
          class={isSmall ? 'nb-chart__few' : 'nb-chart__fill'}
          width={place(value)}
          height={HEIGHT}
          {...(isSmall && { fill: `url(#${hatch})` })}
        />
      )}
      {band && (
        <g class="nb-chart__band">
          <line x1={band.x} x2={band.to} y1={HEIGHT / 2} y2={HEIGHT / 2} />
          <line x1={band.x} x2={band.x} y1={2} y2={HEIGHT - 2} />
          <line x1={band.to} x2={band.to} y1={2} y2={HEIGHT - 2} />
        </g>
      )}
    </svg>
  );
}

function Said({ bar, unit }: { bar: Bar; unit: Figure['unit'] }): JSX.Element {
  const value = bar.value === null ? text('figures.noValue') : valueText(bar.value, unit);
  return (
    <span class="nb-bars__said nb-number">
      <strong>{value}</strong> {casesText(bar)}
      {bar.isSmall && ` · ${text('figures.small')}`}
    </span>
  );
}

/** Bars with their numbers in words beside each: nothing has to be read off a length or a colour. */
export function Bars({ bars, unit }: Props): JSX.Element {
  const hatch = useId();
  const most = unit === 'SHARE' ? 1 : Math.max(...bars.flatMap(({ value, upper }) => [value ?? 0, upper ?? 0]), 1e-9);
  const scale = scaleLinear([0, most], [0, 100]).clamp(true);
  const place = (value: number): string => `${scale(value).toFixed(2)}%`;
  return (
    <>
      <Hatch id={hatch} />
      <ul class="nb-bars">
        {bars.map((bar) => (
          <li key={bar.name} class="nb-bars__row">
            <span class="nb-bars__name">
              <bdi>{bar.name}</bdi>
            </span>
            <Said bar={bar} unit={unit} />
            <Drawn bar={bar} hatch={hatch} place={place} />
          </li>
        ))}
      </ul>
    </>
  );
}
