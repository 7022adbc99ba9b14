import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Role, useMe } from '../app/me.ts';
import { Busy, Failure } from '../parts/loaded.tsx';
import { loadTexts } from '../text/messages.ts';
import type { Item } from './types.ts';

export interface PanelProps {
  readonly item: Item;
  /** Reads the item again, as after something was done. */
  reload(): Promise<void>;
  /** Somebody else was faster: what happened after this event is shown at the head of the page. */
  onConflict(since: number): void;
}

interface ItemPanel {
  readonly id: string;
  readonly place: 'top' | 'side';
  readonly roles: readonly Role[];
  load(): Promise<ComponentType<PanelProps>>;
}

/** What other areas put onto the page of an item. Each comes as a part of its own, for those who need it. */
const PANELS: readonly ItemPanel[] = [
  {
    id: 'decision',
    place: 'top',
    roles: ['marketplace'],
    load: async () => {
      const [{ DecisionPanel }] = await Promise.all([import('../inbox/decision-panel.tsx'), loadTexts(['inbox'])]);
      return DecisionPanel;
    },
  },
  {
    id: 'office',
    place: 'side',
    roles: ['authority', 'flagger', 'marketplace'],
    load: async () => {
      const [{ OfficePanel }] = await Promise.all([import('../office/item-panel.tsx'), loadTexts(['office'])]);
      return OfficePanel;
    },
  },
];

const loaded = new Map<string, ComponentType<PanelProps>>();

function Panel({ panel, ...props }: PanelProps & { panel: ItemPanel }): JSX.Element {
  const [shown, setShown] = useState(() => loaded.get(panel.id));
  const [error, setError] = useState<Error>();
  useEffect(() => {
    panel.load().then((component) => {
      loaded.set(panel.id, component);
      setShown(() => component);
    }, setError);
  }, [panel]);
  if (error) return <Failure error={error} />;
  if (!shown) return <Busy />;
  const Shown = shown;
  return <Shown {...props} />;
}

/** The panels of one place, for whoever reads the page. */
export function Panels({ place, ...props }: PanelProps & { place: ItemPanel['place'] }): JSX.Element {
  const { role } = useMe().organisation;
  return (
    <div class="nb-no-print">
      {PANELS.filter((panel) => panel.place === place && panel.roles.includes(role)).map((panel) => (
        <Panel key={panel.id} panel={panel} {...props} />
      ))}
    </div>
  );
}
