import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { TextArea } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { text } from '../text/messages.ts';
import { type CheckDraft, CheckFields, newCheck } from './check-fields.tsx';

/** Sends one thing about one item. */
export type BulkSend = (id: string) => Promise<unknown>;

interface Props {
  readonly count: number;
  onSend(send: BulkSend): Promise<void>;
}

/** Ids of what is sent: one for each item, the same however often it is sent again, so that nothing is recorded twice. */
function idsFor(): (id: string) => string {
  const ids = new Map<string, string>();
  return (id) => {
    const known = ids.get(id) ?? crypto.randomUUID();
    ids.set(id, known);
    return known;
  };
}

/** One check for all that are selected. */
export function CheckForm({ count, onSend }: Props): JSX.Element {
  const form = useForm<CheckDraft>({ initial: newCheck() });
  const submit = async (check: CheckDraft) => {
    const actionIdOf = idsFor();
    await onSend((id) =>
      ask(
        api.POST('/v1/items/{id}/checks', {
          params: { path: { id } },
          body: { ...check, checkedAt: check.checkedAt ?? new Date().toISOString(), actionId: actionIdOf(id) },
        }),
      ),
    );
  };
  return (
    <FormView form={form} submit={text('follow.bulk.sendChecks', { count })} onSubmit={submit}>
      <CheckFields form={form} isMany />
    </FormView>
  );
}

/** One reason for which all that are selected are withdrawn. */
export function WithdrawForm({ count, onSend }: Props): JSX.Element {
  const form = useForm<{ reason: string }>({ initial: { reason: '' } });
  const submit = async ({ reason }: { reason: string }) => {
    const actionIdOf = idsFor();
    await onSend((id) =>
      ask(
        api.POST('/v1/items/{id}/withdrawal', {
          params: { path: { id } },
          body: { reason, actionId: actionIdOf(id) },
        }),
      ),
    );
  };
  return (
    <FormView form={form} submit={text('follow.bulk.sendWithdrawals', { count })} onSubmit={submit} isWarning>
      <TextArea form={form} at="/reason" label={text('follow.withdraw.reason')} hint={text('follow.withdraw.hint')} />
    </FormView>
  );
}
