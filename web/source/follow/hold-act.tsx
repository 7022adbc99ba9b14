import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { RadioField } from '../forms/choices.tsx';
import { TextArea, TextField } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { text } from '../text/messages.ts';
import { type Acting, useAct } from './acting.ts';

interface Draft {
  readonly change: 'SET' | 'EXTEND' | 'RELEASE';
  readonly until?: string;
  readonly reference?: string;
  readonly reason?: string;
}

/** A legal hold: while it stands nothing of the item is deleted. */
export function HoldAct(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const isHeld = acting.item.holdUntil !== undefined;
  const form = useForm<Draft>({
    draft: `item.${acting.item.id}.hold.${isHeld}`,
    initial: { change: isHeld ? 'EXTEND' : 'SET' },
  });
  const { change } = form.value.value;
  const submit = ({ change: asked, until = '', reference = '', reason = '' }: Draft) =>
    act((actionId) => {
      const why = { actionId, reference, reason };
      const body = asked === 'RELEASE' ? { change: asked, ...why } : { change: asked, ...why, until };
      return ask(api.POST('/v1/items/{id}/holds', { params: { path: { id: acting.item.id } }, body }));
    });
  const changes = isHeld ? ['EXTEND', 'RELEASE'] : ['SET'];
  return (
    <FormView form={form} submit={text('follow.hold.send')} onSubmit={submit}>
      <RadioField
        form={form}
        at="/change"
        label={text('follow.hold.change')}
        hint={text('follow.hold.hint')}
        options={changes.map((value) => ({ value, label: text(`follow.hold.${value as 'SET'}`) }))}
      />
      {change !== 'RELEASE' && <InstantField form={form} at="/until" label={text('follow.hold.until')} />}
      <TextField form={form} at="/reference" label={text('follow.hold.reference')} width={20} />
      <TextArea form={form} at="/reason" label={text('follow.hold.reason')} rows={3} />
    </FormView>
  );
}
