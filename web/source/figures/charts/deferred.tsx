import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Busy, Failure } from '../../parts/loaded.tsx';

/** A chart whose code is fetched when it is first drawn. */
function deferred<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return function Deferred(props: Props): JSX.Element {
    const [chart, setChart] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [error, setError] = useState<Error>();
    useEffect(() => {
      if (chart) return;
      load().then((component) => {
        loaded = component;
        setChart(() => component);
      }, setError);
    }, [chart]);
    if (error) return <Failure error={error} />;
    if (!chart) return <Busy />;
    const Chart = chart;
    return <Chart {...props} />;
  };
}

export const Bars = deferred(() => import('./bars.tsx').then(({ Bars: chart }) => chart));
export const Curve = deferred(() => import('./curve.tsx').then(({ Curve: chart }) => chart));
