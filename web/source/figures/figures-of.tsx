import type { JSX } from 'preact';
import { useLoad } from '../api/load.ts';
import { Loaded } from '../parts/loaded.tsx';
import { liveFigures } from './ask-figures.ts';
import { BlocksOf } from './blocks-of.tsx';
import { catalogue } from './catalogue.ts';
import { cutText } from './figure-sheet.ts';
import './figures.scss';

interface Props {
  readonly dialogue: string;
  /** Months in UTC, both included. */
  readonly from: string;
  readonly to: string;
  /** Whose figures, for whoever may see those of all. */
  readonly marketplace?: string;
  /** Of the headings of figures. */
  readonly level?: 2 | 3;
}

/** The live figures of a dialogue within the reader's scope, as every page shows them. The page needs the texts of the area `figures`. */
export function FiguresOf({ dialogue, from, to, marketplace, level = 2 }: Props): JSX.Element {
  const loaded = useLoad(async () => {
    const asked = { dialogue, span: { from, to }, chosen: {}, marketplace };
    const [all, shown] = await Promise.all([catalogue(), liveFigures(asked)]);
    return { all, shown, kpis: all.dialogues.find(({ id }) => id === dialogue)?.kpis ?? [] };
  }, [dialogue, from, to, marketplace]);
  return (
    <Loaded of={loaded}>
      {({ all, shown, kpis }) => (
        <>
          <p class="govuk-body nb-muted">{cutText(shown)}</p>
          <BlocksOf catalogue={all} kpis={kpis} shown={shown} level={level} />
        </>
      )}
    </Loaded>
  );
}
