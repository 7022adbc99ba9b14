import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useMore } from '../api/more.ts';
import { mayAct, useMe } from '../app/me.ts';
import { useQuery } from '../app/query.ts';
import { DueView, StateTag, titleOf } from '../follow/row-view.tsx';
import type { Row } from '../follow/types.ts';
import { Link, PlainButton, Said } from '../parts/basic.tsx';
import { Empty, Failure, Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { text, word } from '../text/messages.ts';
import { give } from './give.ts';
import { nameOf, usePeople, workersIn } from './people.ts';
import { type Action, useAction } from './use-action.ts';

interface Handling {
  readonly action: Action;
  readonly reload: () => void;
}

function Act({ row, whose, action, reload }: Handling & { row: Row; whose: string }): JSX.Element | null {
  const { person } = useMe();
  if (!person || !mayAct()) return null;
  const [to, from] = whose === 'none' ? [person.subject, null] : [null, whose];
  const done = text(to ? 'office.work.taken' : 'office.work.released');
  const run = async () => {
    await action.run(() => give(row.id, to, from).then(() => undefined), done);
    reload();
  };
  return (
    <PlainButton onClick={() => void run()}>
      {text(to ? 'office.work.take' : 'office.work.release')}
      <span class="govuk-visually-hidden"> {titleOf(row)}</span>
    </PlainButton>
  );
}

const columns = (whose: string, handling: Handling): Column<Row>[] => [
  {
    name: text('office.work.item'),
    isHead: true,
    cell: (row) => (
      <div class="nb-office-cell">
        <Link to={`/items/${row.id}`}>
          <Said>{titleOf(row)}</Said>
        </Link>
        <span class="nb-office-small">
          {word('kind', row.kind)} · {word('sector', row.sector)}
        </span>
      </div>
    ),
  },
  { name: text('office.work.state'), cell: (row) => <StateTag state={row.state} /> },
  {
    name: text('office.work.due'),
    cell: (row) => (
      <div class="nb-office-due">
        <DueView {...row} />
      </div>
    ),
  },
  { name: text('office.work.action'), cell: (row) => <Act row={row} whose={whose} {...handling} /> },
];

function WorkList({ whose, isOpen }: { whose: string; isOpen: boolean }): JSX.Element {
  const action = useAction();
  const loaded = useMore(
    async (cursor) => {
      const query = { person: whose, open: isOpen ? ('true' as const) : ('false' as const), ...(cursor && { cursor }) };
      const { items: rows, next } = await ask(api.GET('/v1/assignments', { params: { query } }));
      return { rows, next };
    },
    [whose, isOpen],
  );
  const empty = text(whose === 'none' ? 'office.work.emptyNobody' : 'office.work.emptyMine');
  return (
    <>
      {action.error && <Failure error={action.error} />}
      <Loaded of={loaded}>
        {({ rows, hasMore }) => (
          <>
            {rows.length === 0 && !hasMore ? (
              <Empty title={empty} />
            ) : (
              <DataTable
                caption={text('office.work.caption')}
                isCaptionHidden
                columns={columns(whose, { action, reload: loaded.reload })}
                rows={rows}
                keyOf={({ id }) => id}
              />
            )}
            <MoreButton of={loaded} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Whose({ chosen, onChoose }: { chosen: string; onChoose: (subject: string) => void }): JSX.Element {
  const people = usePeople();
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for="whose">
        {text('office.work.colleague')}
      </label>
      <select
        class="govuk-select"
        id="whose"
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {workersIn(people).map(({ subject }) => (
          <option key={subject} value={subject}>
            {nameOf(people, subject)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is in one's own hands, in nobody's, or in a colleague's. */
export function WorkPage(): JSX.Element {
  const { person } = useMe();
  const [query, setQuery] = useQuery();
  const own = person?.subject ?? 'none';
  const tab = ['nobody', 'colleague'].find((each) => each === query['tab']) ?? 'mine';
  const whose = { mine: own, nobody: 'none', colleague: query['person'] ?? own }[tab] ?? own;
  const tabs = [
    { id: 'mine', title: text('office.work.mine') },
    { id: 'nobody', title: text('office.work.nobody') },
    { id: 'colleague', title: text('office.work.others') },
  ];
  const isOpen = query['closed'] !== 'yes';
  return (
    <>
      <h1 class="govuk-heading-l">{text('office.work.title')}</h1>
      <p class="govuk-body-l">{text('office.work.intro')}</p>
      <Tabs
        label={text('office.work.title')}
        tabs={tabs}
        chosen={tab}
        onChoose={(id) => setQuery({ tab: id === 'mine' ? undefined : id, person: undefined })}
      >
        {tab === 'colleague' && <Whose chosen={whose} onChoose={(subject) => setQuery({ person: subject })} />}
        <WorkList key={`${whose} ${isOpen}`} whose={whose} isOpen={isOpen} />
      </Tabs>
      <p>
        <PlainButton onClick={() => setQuery({ closed: isOpen ? 'yes' : undefined })}>
          {text(isOpen ? 'office.work.showClosed' : 'office.work.hideClosed')}
        </PlainButton>
      </p>
      {mayAct() && (
        <p>
          <Link to="/office/handover">{text('office.handover.title')}</Link>
        </p>
      )}
    </>
  );
}
