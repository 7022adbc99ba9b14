import type { JSX } from 'preact';

/** The number of a figure, for whoever knows it by that. Some have none. */
export const KpiCode = ({ of }: { of: string }): JSX.Element | null =>
  /^K\d+$/.test(of) ? <span class="nb-kpi__id">{of}</span> : null;
