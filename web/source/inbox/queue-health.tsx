import './inbox.css';
import type { JSX } from 'preact';
import type { components } from '../api/schema.generated.ts';
import { type Pair, SummaryList, Tag } from '../parts/basic.tsx';
import { Empty } from '../parts/loaded.tsx';
import { DataTable } from '../parts/table.tsx';
import { awayText, instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText } from '../text/numbers.ts';

export type QueueHealth = components['schemas']['QueueHealth'];
type QueueState = components['schemas']['QueueState'];

const SECONDS_A_DAY = 86_400;

const count = (value: number | undefined): string =>
  value === undefined ? text('inbox.queues.notSaid') : numberText(value);
const when = (instant: string | undefined): string =>
  instant ? `${instantText(instant)} (${awayText(instant)})` : text('inbox.queues.never');

function OneQueue({ title, queue }: { title: string; queue: QueueState }): JSX.Element {
  const pairs: Pair[] = [
    [text('inbox.queues.address'), <bdi key="address">{queue.address}</bdi>],
    [text('inbox.queues.visible'), count(queue.visible)],
    [text('inbox.queues.inFlight'), count(queue.inFlight)],
    [text('inbox.queues.mostReceives'), count(queue.mostReceives)],
    [text('inbox.queues.lease'), queue.leaseSeconds && text('inbox.queues.seconds', { count: queue.leaseSeconds })],
    [
      text('inbox.queues.kept'),
      queue.keptSeconds && text('inbox.queues.days', { count: queue.keptSeconds / SECONDS_A_DAY }),
    ],
  ];
  return (
    <section class="nb-card">
      <h2 class="govuk-heading-m">{title}</h2>
      {queue.isThere ? <SummaryList pairs={pairs} /> : <p class="govuk-body">{text('inbox.queues.notYet')}</p>}
    </section>
  );
}

function Answers({ health }: { health: QueueHealth }): JSX.Element {
  const { looked, isAll, unconfirmed, oldestUnconfirmedAt, lastReceiptAt, lastTakenAt } = health.confirmations;
  const pairs: Pair[] = [
    [
      text('inbox.queues.looked'),
      text(isAll ? 'inbox.queues.lookedAll' : 'inbox.queues.lookedNewest', { count: looked }),
    ],
    [text('inbox.queues.unconfirmed'), numberText(unconfirmed)],
    [text('inbox.queues.oldestUnconfirmed'), oldestUnconfirmedAt && when(oldestUnconfirmedAt)],
    [text('inbox.queues.lastReceipt'), when(lastReceiptAt)],
    [text('inbox.queues.lastTaken'), lastTakenAt && when(lastTakenAt)],
  ];
  return (
    <section>
      <h2 class="govuk-heading-m">{text('inbox.queues.answers')}</h2>
      <SummaryList pairs={pairs} />
    </section>
  );
}

function DeadLetters({ health }: { health: QueueHealth }): JSX.Element {
  const { deadLetters, notKnown } = health;
  return (
    <section>
      <h2 class="govuk-heading-m">{text('inbox.queues.notKnown')}</h2>
      {deadLetters && <p class="govuk-body">{text('inbox.queues.deadLetters', deadLetters)}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {notKnown.map((code) => (
          <li key={code}>
            <strong>{word('notKnown', code)}</strong>: {text(`inbox.notKnown.${code}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Refused({ health }: { health: QueueHealth }): JSX.Element {
  const { count: all, isAll, latest } = health.refused;
  const title = text('inbox.queues.refused');
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      {latest.length === 0 ? (
        <Empty title={text('inbox.queues.noneRefused')} />
      ) : (
        <>
          <p class="govuk-body">
            {text(isAll ? 'inbox.queues.refusedAll' : 'inbox.queues.refusedSome', { count: all })}
          </p>
          <DataTable
            caption={title}
            isCaptionHidden
            rows={latest}
            keyOf={({ actionMessageId }) => actionMessageId}
            columns={[
              { name: text('inbox.queues.messageId'), isHead: true, cell: (row) => <bdi>{row.actionMessageId}</bdi> },
              { name: text('inbox.queues.when'), cell: (row) => instantText(row.refusedAt) },
              { name: text('inbox.queues.why'), cell: (row) => `${row.code}: ${row.title}` },
              {
                name: text('inbox.queues.where'),
                cell: (row) => (row.faults ?? []).map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; '),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}

/** Test messages, and whether they were answered. */
function TestMessages({ tests }: Pick<QueueHealth, 'tests'>): JSX.Element {
  const title = text('inbox.tests.title');
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <p class="govuk-body">{text('inbox.tests.what')}</p>
      {tests.length > 0 && (
        <DataTable
          caption={title}
          isCaptionHidden
          rows={tests}
          keyOf={({ test }) => test}
          columns={[
            { name: text('inbox.tests.id'), isHead: true, cell: ({ test }) => <bdi>{test}</bdi> },
            { name: text('inbox.tests.asked'), cell: ({ askedAt }) => instantText(askedAt) },
            {
              name: text('inbox.tests.received'),
              cell: ({ receivedAt }) =>
                receivedAt ? (
                  <>
                    <Tag colour="green">{text('inbox.tests.isReceived')}</Tag> {instantText(receivedAt)}
                  </>
                ) : (
                  <Tag colour="yellow">{text('inbox.tests.underWay')}</Tag>
                ),
            },
            { name: text('inbox.tests.note'), cell: ({ note }) => <bdi>{note}</bdi> },
          ]}
        />
      )}
    </section>
  );
}

/** Everything that is known of the queues of a marketplace, and what is not. */
export function QueueHealthView({ health }: { health: QueueHealth }): JSX.Element {
  const { channel, inbox, actions, asOf, tests } = health;
  return (
    <div class="nb-queues">
      <p class="govuk-body">{text('inbox.queues.asOf', { at: instantText(asOf) })}</p>
      {channel !== 'queue' && <p class="govuk-inset-text">{text(`inbox.channel.${channel}`)}</p>}
      {inbox && <OneQueue title={text('inbox.queues.inbox')} queue={inbox} />}
      {actions && <OneQueue title={text('inbox.queues.actions')} queue={actions} />}
      <Answers health={health} />
      {channel === 'queue' && <DeadLetters health={health} />}
      {channel === 'queue' && <Refused health={health} />}
      {channel === 'queue' && <TestMessages tests={tests} />}
    </div>
  );
}
