import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct, useMe } from '../app/me.ts';
import type { PageProps } from '../app/page.ts';
import { announce } from '../parts/announce.tsx';
import { Button, Link, SummaryList, Tag } from '../parts/basic.tsx';
import { Failure, Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { listText, numberText } from '../text/numbers.ts';
import { WindowTag, windowText } from './windows.tsx';

type Action = components['schemas']['CoordinatedActionFigures'];
type Figures = Action['pooled'];
interface Row {
  readonly name: string;
  readonly figures: Figures;
}

/** Whoever is invited takes part by saying so: until then none of their notices can belong to it. */
function Participation({ action, onDone }: { action: Action; onDone(): void }): JSX.Element | null {
  const { id } = useMe().organisation;
  const [error, setError] = useState<Error>();
  const isInvited = action.invited.includes(id) && !action.participants.includes(id) && action.state !== 'CLOSED';
  if (!isInvited || !mayAct()) return null;
  const join = () => {
    const call = api.POST('/v1/coordinated-actions/{id}/participation', {
      params: { path: { id: action.id } },
      body: {},
    });
    ask(call).then(
      () => {
        announce(text('sellers.sweeps.joined'));
        onDone();
      },
      (caught: unknown) => setError(caught instanceof Error ? caught : new Error(String(caught))),
    );
  };
  return (
    <div class="nb-card">
      <p>{text('sellers.sweeps.joinText')}</p>
      {error && <Failure error={error} />}
      <Button onClick={join}>{text('sellers.sweeps.join')}</Button>
    </div>
  );
}

const hours = ({ medianHoursToAction, actedOn }: Figures): string =>
  medianHoursToAction === null
    ? '–'
    : text('sellers.sweeps.median', {
        hours: numberText(medianHoursToAction, { maximumFractionDigits: 1 }),
        count: actedOn,
      });

const columns = (): readonly Column<Row>[] => [
  {
    name: text('sellers.sweeps.of'),
    isHead: true,
    cell: ({ name, figures }) => (
      <>
        <bdi>{name}</bdi> {figures.isSmall && <Tag colour="yellow">{text('sellers.scorecard.small')}</Tag>}
      </>
    ),
  },
  { name: text('sellers.sweeps.items'), isNumber: true, cell: ({ figures }) => numberText(figures.items) },
  { name: text('sellers.sweeps.stillOpen'), isNumber: true, cell: ({ figures }) => numberText(figures.stillOpen) },
  { name: text('sellers.sweeps.overdue'), isNumber: true, cell: ({ figures }) => numberText(figures.overdue) },
  { name: text('sellers.scorecard.decided'), isNumber: true, cell: ({ figures }) => numberText(figures.decided) },
  { name: text('sellers.sweeps.removed'), isNumber: true, cell: ({ figures }) => numberText(figures.removed) },
  { name: text('sellers.sweeps.verified'), isNumber: true, cell: ({ figures }) => numberText(figures.verified) },
  { name: text('sellers.sweeps.ended'), isNumber: true, cell: ({ figures }) => numberText(figures.endedBySeller) },
  { name: text('sellers.sweeps.withdrawn'), isNumber: true, cell: ({ figures }) => numberText(figures.withdrawn) },
  { name: text('sellers.sweeps.hours'), cell: ({ figures }) => hours(figures) },
];

function FigureTable({ title, rows }: { title: string; rows: readonly Row[] }): JSX.Element {
  return <DataTable caption={title} columns={columns()} rows={rows} keyOf={({ name }) => name} />;
}

function Numbers({ action }: { action: Action }): JSX.Element {
  const { pooled, own, byMarketplace } = action;
  const together = [
    { name: text('sellers.sweeps.pooled'), figures: pooled },
    ...(own ? [{ name: text('sellers.sweeps.own', { notices: own.notices }), figures: own.figures }] : []),
  ];
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.sweeps.figures')}</h2>
      <p>{text('sellers.sweeps.noRanking')}</p>
      <FigureTable title={text('sellers.sweeps.together')} rows={together} />
      {byMarketplace.length > 0 && (
        <FigureTable
          title={text('sellers.sweeps.byMarketplace')}
          rows={byMarketplace.map(({ marketplace: name, figures }) => ({ name, figures }))}
        />
      )}
      <p class="nb-muted">{text('sellers.asOf', { at: instantText(action.asOf), version: action.methodVersion })}</p>
    </>
  );
}

export function SweepPage({ params }: PageProps): JSX.Element {
  const id = params['id'] ?? '';
  const loaded = useLoad(() => ask(api.GET('/v1/coordinated-actions/{id}', { params: { path: { id } } })), [id]);
  return (
    <>
      <p>
        <Link to="/coordinated-actions">{text('sellers.sweeps.title')}</Link>
      </p>
      <h1 class="govuk-heading-l">{loaded.data ? <bdi>{loaded.data.title}</bdi> : text('sellers.sweeps.one')}</h1>
      <Loaded of={loaded}>
        {(action) => (
          <>
            <SummaryList
              pairs={[
                [text('sellers.window.state'), <WindowTag key="state" state={action.state} />],
                [text('sellers.window.when'), windowText(action)],
                [text('sellers.column.sectors'), listText(action.sectors.map((each) => word('sector', each)))],
                [text('sellers.sweeps.by'), <bdi key="by">{action.openedBy}</bdi>],
                [text('sellers.sweeps.participants'), <bdi key="in">{listText(action.participants)}</bdi>],
                [text('sellers.sweeps.invitedLabel'), <bdi key="invited">{listText(action.invited)}</bdi>],
                [text('sellers.reference'), <bdi key="reference">{action.reference}</bdi>],
                [
                  text('sellers.sweeps.id'),
                  <code key="id" class="nb-hash">
                    {action.id}
                  </code>,
                ],
                [text('sellers.sweeps.notices'), numberText(action.notices)],
              ]}
            />
            <Participation action={action} onDone={loaded.reload} />
            <Numbers action={action} />
          </>
        )}
      </Loaded>
    </>
  );
}
