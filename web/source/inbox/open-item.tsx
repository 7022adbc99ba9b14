import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLoad } from '../api/load.ts';
import { Link } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { text } from '../text/messages.ts';
import type { Item } from './decision.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { ItemPane } from './item-pane.tsx';
import { fetchItem } from './send-reports.ts';

interface Props {
  readonly id: string;
  onDecided(): void;
  onReported(): void;
}

/** Who opens an item by the keyboard reads on at its heading. */
function Opened({ item, reload, onDecided }: { item: Item; reload: () => void; onDecided: () => void }): JSX.Element {
  useEffect(() => document.getElementById('item-title')?.focus({ preventScroll: true }), [item.id]);
  return (
    <>
      <ItemPane item={item} />
      <DecisionPanel item={item} reload={reload} onDecided={onDecided} />
      <p class="govuk-body">
        <Link to={`/items/${item.id}`}>{text('inbox.whole')}</Link>
      </p>
    </>
  );
}

/** The item that is open beside the list. */
export function OpenItem({ id, onDecided, onReported }: Props): JSX.Element {
  const loaded = useLoad(() => fetchItem(id), [id]);
  const reload = () => {
    loaded.reload();
    onReported();
  };
  return (
    <Loaded of={loaded}>{(item) => <Opened key={item.id} item={item} reload={reload} onDecided={onDecided} />}</Loaded>
  );
}
