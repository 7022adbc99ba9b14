import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMe } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { Button, Link, Said, Tag } from '../parts/basic.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { text, word } from '../text/messages.ts';
import { Acts } from './acts.tsx';
import { Clocks } from './clocks.tsx';
import { Contradictions } from './contradictions.tsx';
import { EvidenceView } from './evidence-view.tsx';
import { Content, Facts, FollowThrough } from './facts.tsx';
import { Panels } from './item-panels.tsx';
import { Ladder } from './ladder.tsx';
import { NewerEvents } from './newer-events.tsx';
import { StateTag, titleOf } from './row-view.tsx';
import { Links, Questions, RedressView } from './talks.tsx';
import { Timeline } from './timeline.tsx';
import type { Item } from './types.ts';
import { useItem } from './use-item.ts';
import './choices.css';
import './item.css';
import './list.css';

function Head({ item }: { item: Item }): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l nb-item__title">
        <Said>{titleOf(item)}</Said>
      </h1>
      <ul class="nb-inline-list nb-item__tags">
        <li>
          <StateTag state={item.state} />
        </li>
        <li>
          <Tag colour={item.kind === 'ORDER' ? 'magenta' : 'grey'}>{word('kind', item.kind)}</Tag>
        </li>
        <li>
          <Tag colour="teal">{word('sector', item.sector)}</Tag>
        </li>
        {item.isDisputed && (
          <li>
            <Tag colour="orange">{text('follow.list.disputed')}</Tag>
          </li>
        )}
      </ul>
    </>
  );
}

interface Shown {
  readonly item: Item;
  reload(): Promise<void>;
}

function ItemParts({ item, reload }: Shown): JSX.Element {
  const { role } = useMe().organisation;
  const [since, setSince] = useState<number>();
  const acting = { item, reload, onConflict: setSince };
  const isSubmitter = role === 'authority' || role === 'flagger';
  return (
    <>
      <Head item={item} />
      {since !== undefined && <NewerEvents since={since} item={item} />}
      <div class="nb-columns">
        <div>
          <Contradictions item={item} />
          <Panels place="top" {...acting} />
          <Acts {...acting} />
          <Questions item={item} />
          <Timeline entries={item.timeline} />
          <RedressView item={item} />
          <EvidenceView item={item} />
          <Content item={item} />
        </div>
        <div>
          <Clocks item={item} />
          <Ladder item={item} />
          <Links item={item} />
          <Facts item={item} isSubmitter={isSubmitter} />
          <FollowThrough item={item} />
          <Panels place="side" {...acting} />
          <Button kind="secondary" onClick={() => window.print()}>
            {text('follow.item.print')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** One item: its story, its clocks, and what can be done about it. */
export function ItemPage({ params }: PageProps): JSX.Element {
  const { id = '' } = params;
  const { role } = useMe().organisation;
  const loaded = useItem(id);
  const isSubmitter = role === 'authority' || role === 'flagger';
  return (
    <>
      {isSubmitter && (
        <nav class="nb-no-print" aria-label={text('follow.item.back')}>
          <Link to="/items">{text('follow.item.back')}</Link>
        </nav>
      )}
      <Loaded of={{ ...loaded, reload: () => void loaded.reload() }}>
        {(item) => <ItemParts key={item.id} item={item} reload={loaded.reload} />}
      </Loaded>
    </>
  );
}
