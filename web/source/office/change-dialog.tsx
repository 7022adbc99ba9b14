import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { RadioField } from '../forms/choices.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { Button, Warning } from '../parts/basic.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { text, word } from '../text/messages.ts';
import { functionChoices } from './invite-form.tsx';
import { nameOf, type Person } from './people.ts';

interface Props {
  readonly organisation: string;
  readonly person: Person;
  readonly people: readonly Person[];
  readonly kind: 'function' | 'leaving';
  /** With what was done, if anything was. */
  onClose(said?: string): void;
}

/** Asks once more before somebody's access ends, or before they may do something else. */
export function ChangeDialog({ organisation: id, person, people, kind, onClose }: Props): JSX.Element {
  const form = useForm({ initial: { function: person.function } });
  const name = nameOf(people, person.subject);
  const isLeaving = kind === 'leaving';
  const send = async (value: { function: Person['function'] }) => {
    const body = isLeaving ? { state: 'LEFT' as const } : { state: 'ACTIVE' as const, function: value.function };
    const params = { path: { id, subject: person.subject } };
    await ask(api.PUT('/v1/organisations/{id}/people/{subject}', { params, body }));
    const does = word('function', value.function);
    onClose(isLeaving ? text('office.people.ended', { name }) : text('office.people.changed', { name, does }));
  };
  const beside = (
    <Button kind="secondary" onClick={() => onClose()}>
      {text('common.cancel')}
    </Button>
  );
  const title = text(isLeaving ? 'office.people.endTitle' : 'office.people.changeTitle', { name });
  const submit = text(isLeaving ? 'office.people.endSubmit' : 'common.save');
  return (
    <Dialog title={title} onClose={() => onClose()}>
      <FormView form={form} submit={submit} isWarning={isLeaving} onSubmit={send} beside={beside}>
        {isLeaving ? (
          <Warning>{text('office.people.endWarning')}</Warning>
        ) : (
          <RadioField form={form} at="/function" label={text('office.people.function')} options={functionChoices()} />
        )}
      </FormView>
    </Dialog>
  );
}
