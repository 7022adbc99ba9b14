import { scaleLinear, scaleLog } from 'd3-scale';
import {
  line,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { percentText } from '../texts.ts';
import type { CurveLine } from './curve-lines.ts';

interface Props {
  readonly lines: readonly CurveLine[];
  readonly ticks: readonly { readonly hours: number; readonly name: string }[];
  /** What the picture shows, in words. */
  readonly label: string;
}

const SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye];
const HEIGHT = 300;
const EDGE = { top: 12, right: 16, bottom: 32, left: 56 };
const WIDEST = 900;
const NARROWEST = 240;
const SYMBOL_AREA = 40;
const SHARES = [0, 0.25, 0.5, 0.75, 1];

const markOf = (index: number): string => symbol(SHAPES[index % SHAPES.length], SYMBOL_AREA)() ?? '';

/** As wide as its place, so that letters keep their size on a phone. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(NARROWEST);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setWidth(Math.max(NARROWEST, Math.min(WIDEST, element.clientWidth))));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { box, width };
}

type Place = (value: number) => number;

function Axes({ x, y, ticks, width }: Pick<Props, 'ticks'> & { x: Place; y: Place; width: number }): JSX.Element {
  return (
    <g class="nb-chart__axes">
      {SHARES.map((share) => (
        <g key={share}>
          <line x1={EDGE.left} x2={width - EDGE.right} y1={y(share)} y2={y(share)} />
          <text x={EDGE.left - 8} y={y(share)} dy="0.32em" text-anchor="end">
            {percentText(share)}
          </text>
        </g>
      ))}
      {ticks.map(({ hours, name }) => (
        <g key={hours}>
          <line x1={x(hours)} x2={x(hours)} y1={HEIGHT - EDGE.bottom} y2={HEIGHT - EDGE.bottom + 6} />
          <text x={x(hours)} y={HEIGHT - 8} text-anchor="middle">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Which sign stands for which end. */
function Legend({ lines }: Pick<Props, 'lines'>): JSX.Element {
  return (
    <ul class="nb-legend">
      {lines.map(({ name }, index) => (
        <li key={name} class="nb-legend__entry">
          <svg width="36" height="14" viewBox="-18 -7 36 14" aria-hidden="true">
            <path class={`nb-chart__line nb-chart__line--${index}`} d="M-18,0L18,0" />
            <path class={`nb-chart__mark nb-chart__mark--${index}`} d={markOf(index)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Shares as time goes by, on a scale of time that shows hours and months alike. Read at the marks. */
export function Curve({ lines, ticks, label }: Props): JSX.Element {
  const { box, width } = useWidth();
  const x = scaleLog([1, 2160], [EDGE.left, width - EDGE.right]);
  const y = scaleLinear([0, 1], [HEIGHT - EDGE.bottom, EDGE.top]);
  const path = line<{ hours: number; share: number }>(
    ({ hours }) => x(hours),
    ({ share }) => y(share),
  );
  const shown = width < 480 ? ticks.filter((_, index) => index % 2 === 0) : ticks;
  return (
    <div ref={box} class="nb-chart">
      <svg class="nb-chart__curve" role="img" aria-label={label} viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT}>
        <Axes x={x} y={y} ticks={shown} width={width} />
        {lines.map(({ name, points }, index) => (
          <g key={name}>
            <path class={`nb-chart__line nb-chart__line--${index}`} d={path([...points]) ?? ''} />
            {points.map(({ hours, share }) => (
              <path
                key={hours}
                class={`nb-chart__mark nb-chart__mark--${index}`}
                d={markOf(index)}
                transform={`translate(${x(hours).toFixed(1)},${y(share).toFixed(1)})`}
              />
            ))}
          </g>
        ))}
      </svg>
      <Legend lines={lines} />
    </div>
  );
}
