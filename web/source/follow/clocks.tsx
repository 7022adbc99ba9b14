import type { JSX } from 'preact';
import { Details, type Pair, SummaryList, Tag } from '../parts/basic.tsx';
import { dateText, instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { DueView } from './row-view.tsx';
import type { Clock, Item } from './types.ts';

const COLOURS = { LEGAL: 'purple', VOLUNTARY: 'teal', TARGET: 'grey' } as const;

type Standing = 'missed' | 'missedAndStopped' | 'stopped' | 'running' | 'late' | 'pending' | 'noLimit';

/** Where a clock stands, in a word. What was missed stays missed, however late the act came. */
function standingOf({ status, dueAt, missedAt, stoppedAt }: Clock, now = new Date().toISOString()): Standing {
  if (missedAt) return stoppedAt ? 'missedAndStopped' : 'missed';
  if (stoppedAt) return dueAt && stoppedAt >= dueAt ? 'missedAndStopped' : 'stopped';
  if (status === 'NO_STATUTORY_LIMIT') return 'noLimit';
  if (!dueAt) return 'pending';
  return dueAt <= now ? 'late' : 'running';
}

function HowCounted({ clock, item }: { clock: Clock; item: Item }): JSX.Element | null {
  const { counted, limit } = clock;
  if (!counted || !limit) return null;
  const skipped = counted.skipped ?? [];
  const pairs: Pair[] = [
    [text('follow.clock.starts'), instantText(item.deliveredAt, counted.timeZone)],
    [text('follow.clock.length'), text(`follow.clock.unit.${limit.unit}`, { count: limit.n })],
    [
      text('follow.clock.eventDay'),
      counted.eventDay && text('follow.clock.notCounted', { day: dateText(counted.eventDay) }),
    ],
    [
      text('follow.clock.skipped'),
      skipped.length > 0 && (
        <ul class="govuk-list govuk-!-margin-bottom-0">
          {skipped.map(({ day, why }) => (
            <li key={day}>
              {dateText(day)}: {word('skipped', why)}
            </li>
          ))}
        </ul>
      ),
    ],
    [text('follow.clock.lastDay'), counted.lastDay && dateText(counted.lastDay)],
    [text('follow.clock.zone'), counted.timeZone],
    [text('follow.clock.calendar'), counted.calendarSource],
  ];
  return (
    <Details title={text('follow.clock.how')}>
      <SummaryList pairs={pairs.filter(([, value]) => value !== false)} />
      <p class="govuk-body-s nb-muted">{text('follow.clock.rule')}</p>
    </Details>
  );
}

function ClockCard({ clock, item }: { clock: Clock; item: Item }): JSX.Element {
  const standing = standingOf(clock);
  return (
    <article class="nb-clock">
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        {word('clock', clock.clock)} <Tag colour={COLOURS[clock.basis]}>{word('basis', clock.basis)}</Tag>
      </h3>
      <p class={`govuk-body govuk-!-margin-bottom-1 ${standing === 'missed' || standing === 'late' ? 'nb-late' : ''}`}>
        {text(`follow.clock.standing.${standing}`, {
          at: clock.stoppedAt ? instantText(clock.stoppedAt) : '',
          stop: word('stop', clock.stop),
        })}
      </p>
      {clock.dueAt && (
        <p class="govuk-body-s govuk-!-margin-bottom-1">
          {text('follow.clock.due', { at: instantText(clock.dueAt, clock.counted?.timeZone) })}
          {clock.status === 'PROVISIONAL' && <> ({word('dueStatus', clock.status)})</>}
        </p>
      )}
      <p class="govuk-body-s nb-muted govuk-!-margin-bottom-1">{word('clockSource', clock.clock)}</p>
      <HowCounted clock={clock} item={item} />
    </article>
  );
}

/** Every clock of the item: on what it rests, where it stands, and how its due time was counted. */
export function Clocks({ item }: { item: Item }): JSX.Element {
  return (
    <section class="nb-card" aria-labelledby="clocks">
      <h2 class="govuk-heading-m" id="clocks">
        {text('follow.clock.title')}
      </h2>
      <p class="nb-due">
        <DueView {...item} />
      </p>
      {item.clocks.length === 0 && <p class="govuk-body">{text('follow.clock.none')}</p>}
      {item.clocks.map((clock) => (
        <ClockCard key={clock.clock} clock={clock} item={item} />
      ))}
    </section>
  );
}
