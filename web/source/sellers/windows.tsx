import type { JSX } from 'preact';
import { useQuery } from '../app/query.ts';
import { Tag } from '../parts/basic.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { FilterSelect } from './filter.tsx';

const STATES = ['PLANNED', 'OPEN', 'CLOSED'] as const;
type WindowState = (typeof STATES)[number];
const COLOURS = { PLANNED: 'blue', OPEN: 'green', CLOSED: 'grey' } as const;

export const WindowTag = ({ state }: { state: WindowState }): JSX.Element => (
  <Tag colour={COLOURS[state]}>{word('roundState', state)}</Tag>
);

export const windowText = ({ from, until }: { readonly from: string; readonly until: string }): string =>
  text('sellers.window', { from: instantText(from), until: instantText(until) });

export const useWindowState = (): WindowState | undefined => {
  const [query] = useQuery();
  return STATES.find((each) => each === query['state']);
};

export const StateFilter = (): JSX.Element => (
  <FilterSelect
    name="state"
    label={text('sellers.window.state')}
    none={text('common.all')}
    options={STATES.map((value) => ({ value, label: word('roundState', value) }))}
  />
);

/** A window that begins tomorrow and lasts four weeks: whole days, to be changed. */
export function nextWindow(now = new Date()): { readonly from: string; readonly until: string } {
  const day = (days: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days)).toISOString();
  return { from: day(1), until: day(29) };
}
