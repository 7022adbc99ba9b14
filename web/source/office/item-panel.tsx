import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { ProblemError } from '../api/problem.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct, me, useMe } from '../app/me.ts';
import { Button, Details, PlainButton, Said } from '../parts/basic.tsx';
import { Failure, Loaded } from '../parts/loaded.tsx';
import { instantText } from '../text/dates.ts';
import { text } from '../text/messages.ts';
import { give } from './give.ts';
import { ItemNotes } from './item-notes.tsx';
import { actorName, nameOf, usePeople, workersIn } from './people.ts';
import { useAction } from './use-action.ts';

type Assignment = components['schemas']['Assignment'];

function Give({ current, onGive }: { current: string | null; onGive: (person: string) => void }): JSX.Element {
  const people = usePeople();
  const [to, setTo] = useState('');
  const others = workersIn(people).filter(({ subject }) => subject !== current);
  return (
    <Details title={text('office.panel.give')}>
      <div class="govuk-form-group">
        <label class="govuk-label" for="give-to">
          {text('office.panel.to')}
        </label>
        <select
          class="govuk-select nb-office-select"
          id="give-to"
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        >
          <option value="">{text('office.handover.choose')}</option>
          {others.map(({ subject }) => (
            <option key={subject} value={subject}>
              {nameOf(people, subject)}
            </option>
          ))}
        </select>
      </div>
      <Button kind="secondary" isOff={!to} onClick={() => onGive(to)}>
        {text('office.panel.giveSubmit')}
      </Button>
    </Details>
  );
}

function Holder({ of: { person, since } }: { of: Assignment }): JSX.Element {
  const people = usePeople();
  if (!person) return <p class="govuk-body">{text('office.panel.nobody')}</p>;
  return (
    <p class="govuk-body">
      <Said>{nameOf(people, person)}</Said>
      {since && <span class="nb-office-small">{text('office.panel.since', { when: instantText(since) })}</span>}
    </p>
  );
}

function Before({ of: { history } }: { of: Assignment }): JSX.Element | null {
  const people = usePeople();
  if (history.length < 2) return null;
  return (
    <Details title={text('office.panel.history')}>
      <ul class="govuk-list">
        {history.map(({ person, by, recordedAt }) => (
          <li key={recordedAt}>
            {text('office.panel.moved', {
              when: instantText(recordedAt),
              to: person ? nameOf(people, person) : text('office.handover.nobody'),
              by: actorName(people, by),
            })}
          </li>
        ))}
      </ul>
    </Details>
  );
}

interface Moving {
  readonly itemId: string;
  readonly of: Assignment;
  reload(): void;
}

/** Taking, giving and releasing. Whoever was overtaken sees who was quicker. */
function Move({ itemId, of, reload }: Moving): JSX.Element {
  const { person } = useMe();
  const action = useAction();
  const move = async (to: string | null, done: string) => {
    await action.run(() => give(itemId, to, of.person).then(() => undefined), done);
    reload();
  };
  const own = person?.subject;
  const isConflict = action.error instanceof ProblemError && action.error.code === 'CONFLICT';
  return (
    <>
      {isConflict && (
        <p class="govuk-inset-text" role="alert">
          {text('office.panel.overtaken')}
        </p>
      )}
      {action.error && !isConflict && <Failure error={action.error} />}
      <div class="nb-office-actions">
        {own && of.person !== own && (
          <Button kind="secondary" isOff={action.isRunning} onClick={() => void move(own, text('office.work.taken'))}>
            {text('office.work.take')}
          </Button>
        )}
        {of.person && (
          <PlainButton onClick={() => void move(null, text('office.work.released'))}>
            {text('office.work.release')}
          </PlainButton>
        )}
      </div>
      <Give key={of.person} current={of.person} onGive={(to) => void move(to, text('office.panel.given'))} />
    </>
  );
}

/** Who of the office has an item in hand, and what colleagues noted about it. Nobody outside of the organisation sees either. */
export function OfficePanel({ item: { id } }: { item: { readonly id: string } }): JSX.Element | null {
  const loaded = useLoad(() => ask(api.GET('/v1/items/{id}/assignment', { params: { path: { id } } })), [id]);
  const role = me.value?.organisation.role;
  if (role === 'commission' || role === 'operator') return null;
  return (
    <section class="nb-card nb-office-panel" aria-labelledby="office-panel">
      <h2 class="govuk-heading-m" id="office-panel">
        {text('office.panel.title')}
      </h2>
      <p class="govuk-hint">{text('office.panel.hint')}</p>
      <h3 class="govuk-heading-s">{text('office.panel.holder')}</h3>
      <Loaded of={loaded}>
        {(of) => (
          <>
            <Holder of={of} />
            {mayAct() && <Move itemId={id} of={of} reload={loaded.reload} />}
            <Before of={of} />
          </>
        )}
      </Loaded>
      <ItemNotes itemId={id} />
    </section>
  );
}
