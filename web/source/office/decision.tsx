import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { TextArea } from '../forms/fields.tsx';
import { useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { Button, Warning } from '../parts/basic.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Failure } from '../parts/loaded.tsx';
import { fault, text } from '../text/messages.ts';
import type { OrderDraft } from './draft-tag.tsx';
import { useAction } from './use-action.ts';

interface Props {
  readonly draft: OrderDraft;
  reload(): void;
}

type Said = { decision: 'APPROVE' } | { decision: 'REFUSE'; reason: string };

const decide = ({ id }: OrderDraft, body: Said) =>
  ask(api.POST('/v1/order-drafts/{id}/decision', { params: { path: { id } }, body }));

function RefuseDialog({ draft, onClose }: { draft: OrderDraft; onClose: (isDone: boolean) => void }): JSX.Element {
  const form = useForm<{ reason?: string }>({
    draft: `refusal-${draft.id}`,
    initial: {},
    check: ({ reason }) => (reason?.trim() ? [] : [{ pointer: '/reason', code: 'REQUIRED', detail: '' }]),
  });
  const send = async ({ reason = '' }: { reason?: string }) => {
    await decide(draft, { decision: 'REFUSE', reason });
    onClose(true);
  };
  const beside = (
    <Button kind="secondary" onClick={() => onClose(false)}>
      {text('common.cancel')}
    </Button>
  );
  return (
    <Dialog title={text('office.order.refuseTitle')} onClose={() => onClose(false)}>
      <FormView form={form} submit={text('office.order.refuse')} isWarning onSubmit={send} beside={beside}>
        <TextArea form={form} at="/reason" label={text('office.order.reason')} hint={text('office.order.reasonHint')} />
      </FormView>
    </Dialog>
  );
}

/** Faults that came up since it was written, such as a marketplace that is gone. */
function Faults({ error }: { error: Error }): JSX.Element {
  const faults = error instanceof ProblemError ? error.faults : [];
  return (
    <>
      <Failure error={error} />
      <ul class="govuk-list govuk-list--bullet">
        {faults.map(({ pointer, code, detail }) => (
          <li key={pointer + code}>
            {pointer && <code>{pointer}</code>} {fault(code, detail)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The decision of an approver: sent as of now, or refused with a reason. */
export function Decision({ draft, reload }: Props): JSX.Element {
  const action = useAction();
  const [isRefusing, setRefusing] = useState(false);
  const approve = async () => {
    await action.run(() => decide(draft, { decision: 'APPROVE' }).then(() => undefined), text('office.order.approved'));
    reload();
  };
  return (
    <>
      <Warning>{text('office.order.warning')}</Warning>
      {action.error && <Faults error={action.error} />}
      <div class="govuk-button-group">
        <Button isOff={action.isRunning} onClick={() => void approve()}>
          {text('office.order.approve')}
        </Button>
        {draft.state === 'HELD' && (
          <Button kind="secondary" onClick={() => setRefusing(true)}>
            {text('office.order.refuse')}
          </Button>
        )}
      </div>
      {isRefusing && (
        <RefuseDialog
          draft={draft}
          onClose={(isDone) => {
            setRefusing(false);
            if (isDone) reload();
          }}
        />
      )}
    </>
  );
}
