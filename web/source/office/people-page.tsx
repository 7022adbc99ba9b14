import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Loaded as LoadedState, useLoad } from '../api/load.ts';
import { useMe } from '../app/me.ts';
import { Banner, Link, PlainButton, Said, Tag } from '../parts/basic.tsx';
import { Empty, Loaded } from '../parts/loaded.tsx';
import { type Column, DataTable } from '../parts/table.tsx';
import { dayText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { InviteForm } from './invite-form.tsx';
import { fetchPeople, nameOf, type Person } from './people.ts';

type Change = { readonly person: Person; readonly kind: 'function' | 'leaving' };

function columns(people: readonly Person[], onChange: ((change: Change) => void) | undefined): Column<Person>[] {
  const shown: Column<Person>[] = [
    {
      name: text('office.people.person'),
      isHead: true,
      cell: ({ subject }) => (
        <div class="nb-office-cell">
          <Said>{nameOf(people, subject)}</Said>
        </div>
      ),
    },
    { name: text('office.people.function'), cell: (person) => word('function', person.function) },
    { name: text('office.people.since'), cell: ({ since }) => dayText(since) },
  ];
  if (!onChange) return shown;
  const actions = (person: Person) => (
    <div class="nb-office-actions">
      <PlainButton onClick={() => onChange({ person, kind: 'function' })}>
        {text('office.people.change')}
        <span class="govuk-visually-hidden"> {nameOf(people, person.subject)}</span>
      </PlainButton>
      <PlainButton onClick={() => onChange({ person, kind: 'leaving' })}>
        {text('office.people.end')}
        <span class="govuk-visually-hidden"> {nameOf(people, person.subject)}</span>
      </PlainButton>
    </div>
  );
  return [...shown, { name: text('office.people.actions'), cell: actions }];
}

function Former({ people }: { people: readonly Person[] }): JSX.Element | null {
  const former = people.filter(({ state }) => state === 'LEFT');
  if (former.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{text('office.people.former')}</h2>
      <p>{text('office.people.formerHint')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {former.map(({ subject, since }) => (
          <li key={subject}>
            <Said>{nameOf(people, subject)}</Said> <Tag>{text('office.people.left', { day: dayText(since) })}</Tag>{' '}
            <Link to={`/office/handover?from=${subject}`}>
              {text('office.handover.title')}
              <span class="govuk-visually-hidden"> {nameOf(people, subject)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Office({ of, people }: { of: LoadedState<readonly Person[]>; people: readonly Person[] }): JSX.Element {
  const { organisation, person } = useMe();
  const [change, setChange] = useState<Change | undefined>(undefined);
  const [said, setSaid] = useState<string | undefined>(undefined);
  const isApprover = person?.function === 'approver';
  const done = (what?: string) => {
    setChange(undefined);
    if (!what) return;
    setSaid(what);
    of.reload();
  };
  const active = people.filter(({ state }) => state === 'ACTIVE');
  return (
    <>
      {said && (
        <Banner title={text('office.done')} kind="success">
          {<p class="govuk-notification-banner__heading">{said}</p>}
        </Banner>
      )}
      {active.length === 0 ? (
        <Empty title={text('office.people.empty')} />
      ) : (
        <DataTable
          caption={text('office.people.caption', { organisation: organisation.name ?? organisation.id })}
          columns={columns(people, isApprover ? setChange : undefined)}
          rows={active}
          keyOf={({ subject }) => subject}
        />
      )}
      {!isApprover && <p class="govuk-hint">{text('office.people.byApprover')}</p>}
      {isApprover && <InviteForm organisation={organisation.id} onDone={done} />}
      <Former people={people} />
      {change && <ChangeDialog {...change} organisation={organisation.id} people={people} onClose={done} />}
    </>
  );
}

/** Who works in the organisation, and what they may do; an approver changes it. */
export function PeoplePage(): JSX.Element {
  const { organisation } = useMe();
  const loaded = useLoad(() => fetchPeople(organisation.id), [organisation.id]);
  return (
    <>
      <h1 class="govuk-heading-l">{text('office.people.title')}</h1>
      <p class="govuk-body-l">{text('office.people.intro')}</p>
      <Loaded of={loaded}>{(people) => <Office of={loaded} people={people} />}</Loaded>
      {organisation.role === 'authority' && (
        <p>
          <Link to="/office/settings">{text('office.settings.title')}</Link>
        </p>
      )}
    </>
  );
}
