import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../text/messages.ts';
import { StoryEntry } from './timeline.tsx';
import type { Item } from './types.ts';

interface Props {
  /** Number of the last event that was seen before. */
  readonly since: number;
  readonly item: Pick<Item, 'timeline' | 'state'>;
}

/** Somebody else was faster: what happened meanwhile, so that one sees why one's own act was not taken. */
export function NewerEvents({ since, item }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  const newer = item.timeline.filter(({ n }) => n > since);
  useEffect(() => box.current?.focus(), [since]);
  return (
    <section
      class="govuk-notification-banner"
      role="alert"
      aria-label={text('follow.conflict.title')}
      tabIndex={-1}
      ref={box}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title">{text('follow.conflict.title')}</h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">
          {text(newer.length > 0 ? 'follow.conflict.happened' : 'follow.conflict.nothing')}
        </p>
        <ol class="nb-story">
          {newer.map((entry) => (
            <StoryEntry key={entry.n} entry={entry} />
          ))}
        </ol>
        <p class="govuk-body">{text('follow.conflict.kept')}</p>
      </div>
    </section>
  );
}
