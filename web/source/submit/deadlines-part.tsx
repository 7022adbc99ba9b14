import type { JSX } from 'preact';
import { Details, type Pair, SummaryList, Tag } from '../parts/basic.tsx';
import { dateText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText } from '../text/numbers.ts';
import type { Preview, Seen } from './preview.ts';

type Delivery = Preview['deliveries'][number];
type Clock = Delivery['clocks'][number];

const COLOURS = { LEGAL: 'red', VOLUNTARY: 'purple', TARGET: 'blue' } as const;

/** By when, in the words of the place whose calendar counts. */
function Due({ clock }: { clock: Clock }): JSX.Element {
  const { status, lastDay, missing, timeZone } = clock;
  if (status === 'NO_STATUTORY_LIMIT') return <>{text('submit.clock.noNumber')}</>;
  if (missing) {
    const place = word('memberState', missing.jurisdiction);
    return <>{text('submit.clock.missing', { place, year: String(missing.year) })}</>;
  }
  const day = lastDay ? dateText(lastDay) : '';
  return (
    <>
      <strong>{text('submit.clock.until', { day, zone: timeZone })}</strong>
      {status === 'PROVISIONAL' && ` ${text('submit.clock.provisional')}`}
    </>
  );
}

/** Everything with which the end can be counted again by hand. */
function Counted({ clock }: { clock: Clock }): JSX.Element | null {
  const { eventDay, skipped = [], limit, calendarSource, calendarVersion, ruleVersion } = clock;
  if (!eventDay || !limit) return null;
  const passed = skipped.map(({ day, why }) => `${dateText(day)} (${word('skipped', why)})`);
  const pairs: Pair[] = [
    [text('submit.clock.period'), `${limit.n} ${word('unit', limit.unit)}`],
    [text('submit.clock.eventDay'), text('submit.clock.notCounted', { day: dateText(eventDay) })],
    [text('submit.clock.skipped'), passed.length > 0 ? listText(passed) : text('common.none')],
    [text('submit.clock.calendar'), [calendarSource, calendarVersion].filter(Boolean).join(', ')],
    [text('submit.clock.rules'), ruleVersion],
  ];
  return (
    <Details title={text('submit.clock.counted')}>
      <SummaryList pairs={pairs} />
    </Details>
  );
}

function OneClock({ clock }: { clock: Clock }): JSX.Element {
  return (
    <li class="nb-submit-clock">
      <p class="govuk-body govuk-!-margin-bottom-1">
        {word('clock', clock.clock)} <Tag colour={COLOURS[clock.basis]}>{word('basis', clock.basis)}</Tag>
      </p>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <Due clock={clock} />
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-1 nb-muted">
        {text('submit.clock.stops', { what: word('clockStop', clock.clock) })} {word('clockSource', clock.clock)}
      </p>
      <Counted clock={clock} />
    </li>
  );
}

function OneDelivery({ delivery }: { delivery: Delivery }): JSX.Element {
  const { name, jurisdiction, via, items, clocks } = delivery;
  return (
    <div class="nb-card">
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        <bdi>{name}</bdi>
      </h3>
      <p class="govuk-body-s nb-muted">
        {[
          text('submit.deadlines.items', { many: items }),
          word('deliveredVia', via),
          word('memberState', jurisdiction),
        ].join(' · ')}
      </p>
      {clocks.length === 0 && <p class="govuk-body">{text('submit.deadlines.noClock')}</p>}
      <ul class="nb-submit-clocks">
        {clocks.map((clock) => (
          <OneClock key={clock.clock} clock={clock} />
        ))}
      </ul>
    </div>
  );
}

/** The deadlines that would run, and on whose word, before anything is sent. */
export function DeadlinesPart({ seen: { preview, isFresh } }: { seen: Seen }): JSX.Element {
  const deliveries = preview?.deliveries ?? [];
  return (
    <section aria-labelledby="deadlines" aria-busy={!isFresh}>
      <h2 class="govuk-heading-m" id="deadlines">
        {text('submit.deadlines.title')}
      </h2>
      {deliveries.length === 0 ? (
        <p class="govuk-body nb-muted">{text('submit.deadlines.none')}</p>
      ) : (
        <>
          <p class="govuk-body">{text('submit.deadlines.ifNow')}</p>
          <div class="nb-submit-deliveries">
            {deliveries.map((delivery) => (
              <OneDelivery key={delivery.marketplace + delivery.from} delivery={delivery} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
