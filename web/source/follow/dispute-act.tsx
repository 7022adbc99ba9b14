import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { RadioField } from '../forms/choices.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import { text, word } from '../text/messages.ts';
import { type Acting, useAct } from './acting.ts';

interface Draft {
  readonly type: 'DISPUTE_OPENED' | 'DISPUTE_DECIDED';
  readonly occurredAt?: string;
  readonly body?: string;
  readonly dispute?: string;
  readonly result?: 'UPHELD' | 'PARTIALLY_REVERSED' | 'REVERSED' | 'OMITTED';
}

const RESULTS = ['UPHELD', 'PARTIALLY_REVERSED', 'REVERSED', 'OMITTED'] as const;

/** What is sent, from what is typed; a moment that is left out is now. */
function reportOf(
  { type, occurredAt = new Date().toISOString(), body = '', dispute, result }: Draft,
  actionId: string,
) {
  const common = { actionId, occurredAt };
  if (type === 'DISPUTE_OPENED') return { type, ...common, complainant: 'NOTIFIER', body } as const;
  return { type, ...common, dispute: Number(dispute), result: result ?? 'UPHELD' } as const;
}

/** An out-of-court dispute (DSA Art. 21): brought before a certified body, or decided by it. */
export function DisputeAct(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const open = (acting.item.disputes ?? []).filter(({ decidedAt }) => !decidedAt);
  const form = useForm<Draft>({
    draft: `item.${acting.item.id}.dispute`,
    initial: { type: 'DISPUTE_OPENED', ...(open[0] && { dispute: String(open[0].number) }) },
  });
  const { type } = form.value.value;
  const submit = (draft: Draft) =>
    act((actionId) =>
      ask(
        api.POST('/v1/items/{id}/disputes', {
          params: { path: { id: acting.item.id } },
          body: reportOf(draft, actionId),
        }),
      ),
    );
  const kinds = ['DISPUTE_OPENED', ...(open.length > 0 ? ['DISPUTE_DECIDED'] : [])];
  return (
    <FormView form={form} submit={text('follow.dispute.send')} onSubmit={submit}>
      <RadioField
        form={form}
        at="/type"
        label={text('follow.dispute.what')}
        options={kinds.map((value) => ({ value, label: word('event', value) }))}
      />
      {type === 'DISPUTE_OPENED' && (
        <TextField form={form} at="/body" label={text('follow.dispute.body')} hint={text('follow.dispute.bodyHint')} />
      )}
      {type === 'DISPUTE_DECIDED' && (
        <>
          <SelectField
            form={form}
            at="/dispute"
            label={text('follow.dispute.which')}
            options={open.map(({ number }) => ({ value: String(number), label: String(number) }))}
          />
          <RadioField
            form={form}
            at="/result"
            label={text('follow.dispute.result')}
            options={RESULTS.map((value) => ({ value, label: word('redressResult', value) }))}
          />
        </>
      )}
      <InstantField
        form={form}
        at="/occurredAt"
        label={text('follow.dispute.when')}
        hint={text('follow.check.whenHint')}
      />
    </FormView>
  );
}
