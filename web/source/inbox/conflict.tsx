import type { ComponentChildren, JSX } from 'preact';
import { Banner, Button } from '../parts/basic.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import type { Item } from './decision.ts';

/** What was recorded on an item since somebody looked, in the order in which it happened. */
function SinceThen({ item, since }: { item: Item; since: number }): JSX.Element {
  const newer = item.timeline.filter(({ n }) => n > since);
  return (
    <ul class="govuk-list govuk-list--bullet">
      {newer.map(({ n, type, recordedAt, by, data }) => (
        <li key={n}>
          {text('inbox.conflict.line', {
            what: [word('event', type), outcomeIn(data)].filter(Boolean).join(': '),
            who: by,
            when: instantText(recordedAt),
          })}
        </li>
      ))}
    </ul>
  );
}

/** The choice that an event tells, in a word. */
function outcomeIn(data: Readonly<Record<string, unknown>>): string {
  if (typeof data['outcome'] === 'string') return word('outcome', data['outcome']);
  if (typeof data['result'] === 'string') return word('redressResult', data['result']);
  const measures = data['measures'];
  return Array.isArray(measures) ? measures.map((measure) => word('measure', String(measure))).join(', ') : '';
}

interface Props {
  /** The item as it stands now. */
  readonly item: Item;
  readonly since: number;
  onDiscard(): void;
  readonly children?: ComponentChildren;
}

/** Somebody else was faster: what they did, while what was typed here stays as it is. */
export function Conflict({ item, since, onDiscard, children }: Props): JSX.Element {
  return (
    <div role="alert">
      <Banner title={text('inbox.conflict.title')}>
        <p class="govuk-notification-banner__heading">{text('inbox.conflict.what')}</p>
        <SinceThen item={item} since={since} />
        <p class="govuk-body">{text('inbox.conflict.kept')}</p>
        {children}
        <Button kind="secondary" onClick={onDiscard}>
          {text('inbox.conflict.discard')}
        </Button>
      </Banner>
    </div>
  );
}
