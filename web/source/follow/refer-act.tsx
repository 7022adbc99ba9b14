import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { useLoad } from '../api/load.ts';
import { useMe } from '../app/me.ts';
import { RadioField } from '../forms/choices.tsx';
import { SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { text, word } from '../text/messages.ts';
import { type Acting, useAct } from './acting.ts';

interface Draft {
  readonly to: 'COORDINATOR' | 'LAW_ENFORCEMENT';
  readonly contactPoint?: string;
  readonly reference?: string;
  readonly holdUntil?: string;
  readonly reason?: string;
}

/** Contact points of the chosen kind that are in force for the sector. */
function PointField({ form, sector }: { form: ReturnType<typeof useForm<Draft>>; sector: string }): JSX.Element {
  const { to } = form.value.value;
  const loaded = useLoad(() => ask(api.GET('/v1/contact-points', { params: { query: { kind: to } } })), [to]);
  return (
    <Loaded of={loaded}>
      {({ contactPoints }) => {
        const fitting = contactPoints.filter(({ sectors }) => !sectors || sectors.some((each) => each === sector));
        return (
          <SelectField
            form={form}
            at="/contactPoint"
            label={text('follow.referral.point')}
            hint={text(fitting.length > 0 ? 'follow.referral.pointHint' : 'follow.referral.noPoint')}
            none={text('follow.referral.choose')}
            options={fitting.map(({ id, name, memberState }) => ({
              value: id,
              label: memberState ? `${name} (${word('memberState', memberState)})` : name,
            }))}
          />
        );
      }}
    </Loaded>
  );
}

/** An item is referred to somebody with powers of their own. */
export function ReferAct(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const { role } = useMe().organisation;
  const form = useForm<Draft>({ draft: `item.${acting.item.id}.refer`, initial: { to: 'COORDINATOR' } });
  const { to } = form.value.value;
  const submit = ({ contactPoint = '', ...draft }: Draft) =>
    act((actionId) =>
      ask(
        api.POST('/v1/items/{id}/referrals', {
          params: { path: { id: acting.item.id } },
          body: { ...draft, contactPoint, actionId },
        }),
      ),
    );
  const kinds = role === 'authority' ? ['COORDINATOR', 'LAW_ENFORCEMENT'] : ['COORDINATOR'];
  return (
    <FormView form={form} submit={text('follow.referral.send')} onSubmit={submit}>
      <RadioField
        form={form}
        at="/to"
        label={text('follow.referral.to')}
        hint={text('follow.referral.toHint')}
        options={kinds.map((value) => ({ value, label: word('referralTo', value) }))}
      />
      <PointField form={form} sector={acting.item.sector} />
      <TextField form={form} at="/reference" label={text('follow.referral.reference')} width={20} />
      {to === 'LAW_ENFORCEMENT' && (
        <>
          <InstantField form={form} at="/holdUntil" label={text('follow.referral.holdUntil')} />
          <TextArea form={form} at="/reason" label={text('follow.hold.reason')} rows={3} />
        </>
      )}
    </FormView>
  );
}
