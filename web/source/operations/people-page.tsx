import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoad } from '../api/load.ts';
import type { PageProps } from '../app/page.ts';
import { ChangeDialog } from '../office/change-dialog.tsx';
import { InviteForm } from '../office/invite-form.tsx';
import { fetchPeople, nameOf, type Person } from '../office/people.ts';
import { Banner, Link, PlainButton, Said, Tag } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { DataTable } from '../parts/table.tsx';
import { dayText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';

type Change = { readonly person: Person; readonly kind: 'function' | 'leaving' };

function People({ people, onChange }: { people: readonly Person[]; onChange(change: Change): void }): JSX.Element {
  if (people.length === 0) return <Empty title={text('operations.people.none')} />;
  const action = (person: Person, kind: Change['kind'], label: string) => (
    <PlainButton onClick={() => onChange({ person, kind })}>
      {label}
      <span class="govuk-visually-hidden"> {nameOf(people, person.subject)}</span>
    </PlainButton>
  );
  return (
    <DataTable
      caption={text('operations.organisation.people')}
      rows={people}
      keyOf={({ subject }) => subject}
      columns={[
        {
          name: text('office.people.person'),
          isHead: true,
          cell: ({ subject }) => <Said>{nameOf(people, subject)}</Said>,
        },
        { name: text('office.people.function'), cell: (person) => word('function', person.function) },
        { name: text('operations.people.state'), cell: ({ state }) => <Tag>{word('personState', state)}</Tag> },
        { name: text('office.people.since'), cell: ({ since }) => dayText(since) },
        {
          name: text('office.people.actions'),
          cell: (person) =>
            person.state === 'ACTIVE' && (
              <div class="nb-row">
                {action(person, 'function', text('office.people.change'))}
                {action(person, 'leaving', text('office.people.end'))}
              </div>
            ),
        },
      ]}
    />
  );
}

/** The people of any organisation: operators admit the first approver, who does the rest. */
export function OrganisationPeoplePage({ params: { id = '' } }: PageProps): JSX.Element {
  const loaded = useLoad(() => fetchPeople(id), [id]);
  const [change, setChange] = useState<Change>();
  const [said, setSaid] = useState<string>();
  const done = (what?: string) => {
    setChange(undefined);
    if (!what) return;
    setSaid(what);
    loaded.reload();
  };
  return (
    <>
      <p>
        <Link to={`/organisations/${id}`}>{id}</Link>
      </p>
      <h1 class="govuk-heading-l">{text('operations.organisation.people')}</h1>
      {said && (
        <Banner title={text('office.done')} kind="success">
          <p class="govuk-notification-banner__heading">{said}</p>
        </Banner>
      )}
      <Loaded of={loaded}>
        {(people) => (
          <>
            <People people={people} onChange={setChange} />
            <InviteForm organisation={id} onDone={done} />
            {change && <ChangeDialog {...change} organisation={id} people={people} onClose={done} />}
          </>
        )}
      </Loaded>
    </>
  );
}
