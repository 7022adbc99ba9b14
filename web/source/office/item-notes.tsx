import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { NewNote } from '../../../shared/contracts/note.ts';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import type { components } from '../api/schema.generated.ts';
import { mayAct, useMe } from '../app/me.ts';
import { TextArea } from '../forms/fields.tsx';
import { faultsBy, makeForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { announce } from '../parts/announce.tsx';
import { PlainButton, Said } from '../parts/basic.tsx';
import { Failure, Loaded } from '../parts/loaded.tsx';
import { instantText } from '../text/dates.ts';
import { text } from '../text/messages.ts';
import { freshActionId } from './action-id.ts';
import { actorName, usePeople } from './people.ts';
import { useAction } from './use-action.ts';

type Note = components['schemas']['Note'];

interface Value {
  readonly actionId: string;
  readonly text?: string;
}

function OneNote({ note, onErase }: { note: Note; onErase: (() => void) | undefined }): JSX.Element {
  const people = usePeople();
  const who = actorName(people, note.by);
  return (
    <li class="nb-office-note">
      <p class="nb-office-small">{text('office.notes.by', { who, when: instantText(note.recordedAt) })}</p>
      {note.text === undefined ? (
        <p class="nb-muted">
          {text('office.notes.erased', { who: note.erased ? actorName(people, note.erased.by) : '' })}
        </p>
      ) : (
        <p class="govuk-body nb-text">
          <Said>{note.text}</Said>
        </p>
      )}
      {note.text !== undefined && onErase && (
        <PlainButton onClick={onErase}>
          {text('office.notes.erase')}
          <span class="govuk-visually-hidden">
            {' '}
            {text('office.notes.by', { who, when: instantText(note.recordedAt) })}
          </span>
        </PlainButton>
      )}
    </li>
  );
}

function NewNoteForm({ itemId, onDone }: { itemId: string; onDone: () => void }): JSX.Element {
  const make = () =>
    makeForm<Value>({
      draft: `note-${itemId}`,
      initial: { actionId: freshActionId() },
      check: (value) => faultsBy(NewNote, value),
    });
  const form = useMemo(make, [itemId]);
  const send = async (value: Value) => {
    const params = { path: { id: itemId } };
    await ask(api.POST('/v1/items/{id}/notes', { params, body: { ...value, text: value.text ?? '' } }));
    announce(text('office.notes.added'));
    form.replace({ actionId: freshActionId() });
    onDone();
  };
  return (
    <FormView form={form} submit={text('office.notes.add')} onSubmit={send}>
      <TextArea form={form} at="/text" rows={3} label={text('office.notes.text')} hint={text('office.notes.hint')} />
    </FormView>
  );
}

/** What colleagues noted about an item; the text of a note can be erased. */
export function ItemNotes({ itemId }: { itemId: string }): JSX.Element {
  const { person } = useMe();
  const action = useAction();
  const params = { path: { id: itemId } };
  const loaded = useLoad(() => ask(api.GET('/v1/items/{id}/notes', { params })), [itemId]);
  const erase = async ({ n }: Note) => {
    const path = { id: itemId, n: String(n) };
    const act = () => ask(api.POST('/v1/items/{id}/notes/{n}/erasure', { params: { path } })).then(() => undefined);
    if (await action.run(act, text('office.notes.erasedNow'))) loaded.reload();
  };
  const mayErase = ({ by }: Note) => mayAct() && (person?.function === 'approver' || by.person === person?.subject);
  return (
    <>
      <h3 class="govuk-heading-s">{text('office.notes.title')}</h3>
      {action.error && <Failure error={action.error} />}
      <Loaded of={loaded}>
        {({ notes }) =>
          notes.length === 0 ? (
            <p class="nb-muted">{text('office.notes.empty')}</p>
          ) : (
            <ul class="govuk-list">
              {notes.map((note) => (
                <OneNote key={note.n} note={note} onErase={mayErase(note) ? () => void erase(note) : undefined} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayAct() && <NewNoteForm itemId={itemId} onDone={loaded.reload} />}
    </>
  );
}
