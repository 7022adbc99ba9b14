import type { JSX } from 'preact';
import { useMe } from '../app/me.ts';
import { Link, OutsideLink, Said } from '../parts/basic.tsx';
import { instantText } from '../text/dates.ts';
import { text } from '../text/messages.ts';
import { addressOf, dayOfEntry, otherItemOf, sentenceOf, wordsOf } from './story.ts';
import type { Entry } from './types.ts';

/** A report that came so much later than what it reports is told with both times. Milliseconds. */
const LATE_REPORT = 5 * 60_000;

const isReportedLate = ({ occurredAt, recordedAt }: Entry): boolean =>
  Date.parse(recordedAt) - Date.parse(occurredAt) > LATE_REPORT;

export function StoryEntry({ entry }: { entry: Entry }): JSX.Element {
  const [address, other] = [addressOf(entry), otherItemOf(entry)];
  return (
    <li class="nb-story__entry" id={`event-${entry.n}`} data-type={entry.type}>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <bdi>{sentenceOf(entry)}</bdi>
      </p>
      {wordsOf(entry).map((words) => (
        <blockquote key={words} class="nb-story__words">
          <Said>{words}</Said>
        </blockquote>
      ))}
      {address && (
        <p class="govuk-body-s govuk-!-margin-bottom-1">
          <OutsideLink to={address} />
        </p>
      )}
      {other && (
        <p class="govuk-body-s govuk-!-margin-bottom-1">
          <Link to={`/items/${other}`}>{text('follow.item.other')}</Link>
        </p>
      )}
      <p class="nb-story__when">
        <time dateTime={entry.occurredAt}>{instantText(entry.occurredAt)}</time>
        {isReportedLate(entry) && <> · {text('follow.story.recorded', { at: instantText(entry.recordedAt) })}</>}
      </p>
    </li>
  );
}

/** Everything that happened, day by day, from the first to the last. */
export function Timeline({ entries }: { entries: readonly Entry[] }): JSX.Element {
  const { timeZone } = useMe().organisation;
  const days = Map.groupBy(entries, ({ occurredAt }) => dayOfEntry(occurredAt, timeZone));
  return (
    <section class="nb-section" aria-labelledby="story">
      <h2 class="govuk-heading-m" id="story">
        {text('follow.story.title')}
      </h2>
      {[...days].map(([day, ofDay]) => (
        <div key={`${day} ${ofDay[0]?.n}`} class="nb-story__day">
          <h3 class="govuk-heading-s">{day}</h3>
          <ol class="nb-story">
            {ofDay.map((entry) => (
              <StoryEntry key={entry.n} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
