import type { JSX } from 'preact';
import { api, ask } from '../api/client.ts';
import { SelectField, TextArea } from '../forms/fields.tsx';
import { type Form, useForm } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { Said } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { type Acting, openReferrals, useAct } from './acting.ts';
import { type CheckDraft, CheckFields, newCheck } from './check-fields.tsx';

const path = ({ item: { id } }: Acting) => ({ path: { id } });
const draft = ({ item: { id } }: Acting, name: string): string => `item.${id}.${name}`;

/** Whether the listing is gone, still there, or back. */
export function CheckAct(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const form = useForm<CheckDraft>({ draft: draft(acting, 'check'), initial: newCheck() });
  const submit = (check: CheckDraft) =>
    act((actionId) => {
      const body = { ...check, checkedAt: check.checkedAt ?? new Date().toISOString(), actionId };
      return ask(api.POST('/v1/items/{id}/checks', { params: path(acting), body }));
    });
  return (
    <FormView form={form} submit={text('follow.check.send')} onSubmit={submit}>
      <CheckFields form={form} mayBeBack={acting.item.possible.includes('REAPPEARED')} />
    </FormView>
  );
}

/** The answer to the open question. Its clock did not stop meanwhile. */
export function AnswerAct(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const form = useForm<{ answer: string }>({ draft: draft(acting, 'answer'), initial: { answer: '' } });
  const question = acting.item.timeline.findLast(({ type }) => type === 'INFORMATION_REQUESTED')?.data['question'];
  return (
    <FormView
      form={form}
      submit={text('follow.answer.send')}
      onSubmit={({ answer }) =>
        act((actionId) =>
          ask(api.POST('/v1/items/{id}/information', { params: path(acting), body: { answer, actionId } })),
        )
      }
    >
      {typeof question === 'string' && (
        <blockquote class="nb-story__words">
          <Said>{question}</Said>
        </blockquote>
      )}
      <TextArea form={form} at="/answer" label={text('follow.answer.label')} hint={text('follow.answer.hint')} />
    </FormView>
  );
}

export function WithdrawAct(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const form = useForm<{ reason: string }>({ draft: draft(acting, 'withdraw'), initial: { reason: '' } });
  return (
    <FormView
      form={form}
      submit={text('follow.withdraw.send')}
      isWarning
      onSubmit={({ reason }) =>
        act((actionId) =>
          ask(api.POST('/v1/items/{id}/withdrawal', { params: path(acting), body: { reason, actionId } })),
        )
      }
    >
      <TextArea form={form} at="/reason" label={text('follow.withdraw.reason')} hint={text('follow.withdraw.hint')} />
    </FormView>
  );
}

interface Complaint {
  readonly subject: 'e' | 'f';
  readonly statement?: string;
}

/** The notifier's complaint about no action (DSA Art. 20). */
export function ComplainAct(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const isTrusted = acting.item.status === 'DSA_TF';
  const form = useForm<Complaint>({
    draft: draft(acting, 'complain'),
    initial: { subject: isTrusted ? 'f' : 'e' },
  });
  return (
    <FormView
      form={form}
      submit={text('follow.complain.send')}
      onSubmit={(complaint) =>
        act((actionId) =>
          ask(
            api.POST('/v1/items/{id}/complaints', {
              params: path(acting),
              body: { ...complaint, complainant: 'NOTIFIER', actionId },
            }),
          ),
        )
      }
    >
      <p class="govuk-body">{text('follow.complain.lead')}</p>
      <TextArea
        form={form}
        at="/statement"
        label={text('follow.complain.statement')}
        hint={text('follow.complain.hint')}
      />
    </FormView>
  );
}

interface Answer {
  readonly rid?: string;
  readonly result: 'TAKEN_UP' | 'DECLINED' | 'CONCLUDED';
  readonly reference?: string;
}

const ANSWERS = ['TAKEN_UP', 'DECLINED', 'CONCLUDED'] as const;

/** What the contact point answered to a referral. */
export function ReferralAnswerAct(acting: Acting): JSX.Element {
  const act = useAct(acting);
  const open = openReferrals(acting.item).map(String);
  const form: Form<Answer> = useForm<Answer>({
    draft: draft(acting, 'referral-answer'),
    initial: { result: 'TAKEN_UP', ...(open[0] && { rid: open[0] }) },
  });
  const submit = ({ rid = '1', ...answer }: Answer) =>
    act((actionId) =>
      ask(
        api.POST('/v1/items/{id}/referrals/{rid}/answer', {
          params: { path: { id: acting.item.id, rid: rid as never } },
          body: { ...answer, actionId },
        }),
      ),
    );
  return (
    <FormView form={form} submit={text('follow.referral.answer')} onSubmit={submit}>
      <SelectField
        form={form}
        at="/rid"
        label={text('follow.referral.which')}
        options={open.map((value) => ({ value, label: value }))}
      />
      <SelectField
        form={form}
        at="/result"
        label={text('follow.referral.result')}
        options={ANSWERS.map((value) => ({ value, label: word('referralResult', value) }))}
      />
      <TextArea form={form} at="/reference" label={text('follow.referral.theirReference')} rows={1} />
    </FormView>
  );
}
