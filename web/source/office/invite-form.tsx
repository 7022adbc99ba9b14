import type { JSX } from 'preact';
import { NewPerson } from '../../../shared/contracts/organisation.ts';
import { api, ask } from '../api/client.ts';
import { RadioField } from '../forms/choices.tsx';
import { TextField } from '../forms/fields.tsx';
import { faultsBy, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { text, word } from '../text/messages.ts';

const FUNCTIONS = ['officer', 'approver', 'reader'] as const;
type Function = (typeof FUNCTIONS)[number];

/** What a person may do by each function. */
export const functionChoices = () =>
  FUNCTIONS.map((value) => ({ value, label: word('function', value), hint: text(`office.function.${value}`) }));

interface Value {
  readonly email?: string;
  readonly function?: Function;
}

/** Gives a person access by their address. */
export function InviteForm({
  organisation: id,
  onDone,
}: {
  organisation: string;
  onDone: (said: string) => void;
}): JSX.Element {
  const form = useForm<Value>({ initial: { function: 'officer' }, check: (value) => faultsBy(NewPerson, value) });
  const send = async (value: Value) => {
    const body = value as { email: string; function: Function };
    await ask(api.POST('/v1/organisations/{id}/people', { params: { path: { id } }, body }));
    form.reset();
    onDone(text('office.invite.done', { email: body.email }));
  };
  return (
    <>
      <h2 class="govuk-heading-m">{text('office.invite.title')}</h2>
      <FormView form={form} submit={text('office.invite.submit')} onSubmit={send}>
        <TextField
          form={form}
          at="/email"
          type="email"
          width={20}
          label={text('office.invite.email')}
          hint={text('office.invite.emailHint')}
        />
        <RadioField form={form} at="/function" label={text('office.people.function')} options={functionChoices()} />
      </FormView>
    </>
  );
}
