import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { Button, Link, SummaryList, Tag } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { DataTable } from '../parts/table.tsx';
import { awayText, instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';

type Operations = components['schemas']['Operations'];
type Schedule = Operations['schedules'][number];

function DeadLetters({ deadLetters }: Operations): JSX.Element {
  const total = deadLetters.reduce((sum, { waiting, inHand }) => sum + waiting + inHand, 0);
  return (
    <section>
      <h2 class="govuk-heading-m">{text('operations.letters.title')}</h2>
      <p class="govuk-body">
        <Tag colour={total > 0 ? 'red' : 'green'}>{text('operations.letters.count', { count: total })}</Tag>{' '}
        {total > 0 && <Link to="/dead-letters">{text('operations.letters.see')}</Link>}
      </p>
    </section>
  );
}

/** When it last ran by its own note, or that it keeps none. */
function ScheduleState({ schedule: { isNoted, lastReachedAt, isLate } }: { schedule: Schedule }): JSX.Element {
  if (!isNoted) return <Tag>{text('operations.schedules.noNote')}</Tag>;
  if (!lastReachedAt) return <Tag>{text('operations.schedules.notYet')}</Tag>;
  return (
    <Tag colour={isLate ? 'red' : 'green'}>
      {text(isLate ? 'operations.schedules.late' : 'operations.schedules.inTime')}
    </Tag>
  );
}

const everyText = (minutes: number): string =>
  minutes < 60
    ? text('operations.schedules.everyMinutes', { count: minutes })
    : text('operations.schedules.everyHours', { count: minutes / 60 });

function Schedules({ schedules }: Operations): JSX.Element {
  return (
    <section>
      <h2 class="govuk-heading-m">{text('operations.schedules.title')}</h2>
      <DataTable
        caption={text('operations.schedules.title')}
        isCaptionHidden
        rows={schedules}
        keyOf={({ schedule }) => schedule}
        columns={[
          { name: text('operations.schedules.what'), isHead: true, cell: ({ schedule }) => word('schedule', schedule) },
          { name: text('operations.schedules.every'), cell: ({ everyMinutes }) => everyText(everyMinutes) },
          { name: text('operations.schedules.state'), cell: (schedule) => <ScheduleState schedule={schedule} /> },
          {
            name: text('operations.schedules.last'),
            cell: ({ lastReachedAt }) => lastReachedAt && instantText(lastReachedAt),
          },
          { name: text('operations.schedules.next'), cell: ({ nextAt }) => nextAt && instantText(nextAt) },
        ]}
      />
      <p class="govuk-body-s nb-muted">{text('operations.schedules.foot')}</p>
    </section>
  );
}

/** Where there was nothing to compare, nothing is known. */
function StateTag({ looked, behind }: Operations['views']): JSX.Element {
  if (looked === 0) return <Tag>{text('operations.views.unknown')}</Tag>;
  if (behind > 0) return <Tag colour="red">{text('operations.views.behind')}</Tag>;
  return <Tag colour="green">{text('operations.views.upToDate')}</Tag>;
}

/** How far the lists and live figures follow the record, by comparing the newest items. */
function Projections({ views, delivery }: Operations): JSX.Element {
  return (
    <section>
      <h2 class="govuk-heading-m">{text('operations.views.title')}</h2>
      <SummaryList
        pairs={[
          [
            text('operations.views.state'),
            <>
              <StateTag {...views} />{' '}
              {text('operations.views.compared', { looked: views.looked, behind: views.behind })}
            </>,
          ],
          [
            text('operations.views.lag'),
            views.behindSince && `${awayText(views.behindSince)} (${instantText(views.behindSince)})`,
          ],
          [text('operations.views.unreadable'), views.unreadable > 0 && numberText(views.unreadable)],
          [text('operations.views.generation'), numberText(views.generation)],
          [text('operations.views.cut'), views.cut && instantText(views.cut)],
          [
            text('operations.views.building'),
            views.building &&
              text('operations.views.buildingOf', {
                n: numberText(views.building.generation),
                at: instantText(views.building.cut),
              }),
          ],
          [text('operations.delivery.latest'), delivery.latestAt && instantText(delivery.latestAt)],
          [
            text('operations.delivery.slowest', { count: delivery.looked }),
            delivery.slowestSeconds !== undefined &&
              numberText(delivery.slowestSeconds, { style: 'unit', unit: 'second', maximumFractionDigits: 1 }),
          ],
        ]}
      />
    </section>
  );
}

function Queues({ queues, isAll }: Operations): JSX.Element {
  const depth = (of: { waiting: number; inHand: number }) =>
    text('operations.queues.depth', { waiting: of.waiting, inHand: of.inHand });
  return (
    <section>
      <h2 class="govuk-heading-m">{text('operations.queues.title')}</h2>
      {queues.length === 0 ? (
        <Empty title={text('operations.queues.none')} />
      ) : (
        <DataTable
          caption={text('operations.queues.table')}
          rows={queues}
          keyOf={({ marketplace }) => marketplace}
          columns={[
            {
              name: text('operations.column.name'),
              isHead: true,
              cell: ({ marketplace }) => <Link to={`/onboarding/${marketplace}`}>{marketplace}</Link>,
            },
            { name: text('operations.queues.inbox'), cell: ({ inbox }) => depth(inbox) },
            { name: text('operations.queues.actions'), cell: ({ actions }) => depth(actions) },
            {
              name: text('operations.schedules.state'),
              cell: ({ isThere }) => (
                <Tag colour={isThere ? 'green' : 'red'}>
                  {text(isThere ? 'operations.queues.there' : 'operations.queues.notThere')}
                </Tag>
              ),
            },
          ]}
        />
      )}
      {!isAll && <p class="govuk-body">{text('operations.queues.notAll')}</p>}
    </section>
  );
}

/** How the system runs. What cannot be told is named. */
export function OperationsPage(): JSX.Element {
  const loaded = useLoad(() => ask(api.GET('/v1/operations')), []);
  return (
    <>
      <h1 class="govuk-heading-l">{text('operations.title')}</h1>
      <Loaded of={loaded}>
        {(state) => (
          <>
            <p class="govuk-body">{text('operations.asOf', { at: instantText(state.asOf) })}</p>
            <Button kind="secondary" onClick={loaded.reload}>
              {text('operations.again')}
            </Button>
            <DeadLetters {...state} />
            <Projections {...state} />
            <Schedules {...state} />
            <Queues {...state} />
            <h2 class="govuk-heading-m">{text('operations.notKnown.title')}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {state.notKnown.map((each) => (
                <li key={each}>{word('notKnown', each)}</li>
              ))}
            </ul>
            <p class="govuk-body">{text('operations.notKnown.where')}</p>
          </>
        )}
      </Loaded>
    </>
  );
}
