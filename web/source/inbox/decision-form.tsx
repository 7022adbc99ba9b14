import type { ComponentChildren, JSX } from 'preact';
import { CheckboxField } from '../forms/choices.tsx';
import type { Form } from '../forms/form.ts';
import { FormView } from '../forms/form-view.tsx';
import { text } from '../text/messages.ts';
import { type Decision, isActing } from './decision.ts';
import { AutomationFields, DoneFields, InformedFields, OutcomeField, WhyFields } from './decision-fields.tsx';

interface Props {
  readonly form: Form<Decision>;
  readonly submit: string;
  /** Of an order no statement of reasons is owed. */
  readonly isOrder: boolean;
  readonly isWarning?: boolean;
  onSubmit(decision: Decision): Promise<void>;
  readonly beside?: ComponentChildren;
  /** Shown before the button: what follows from what was chosen. */
  readonly preview?: ComponentChildren;
}

/** A decision in structured choices: outcome, ground or reason, what was done, who was told. */
export function DecisionForm({ form, submit, isOrder, onSubmit, beside, preview }: Props): JSX.Element {
  const { outcome, isDone } = form.value.value;
  const isCarriedOut = isActing(outcome) && isDone === true;
  return (
    <FormView form={form} submit={submit} onSubmit={onSubmit} beside={beside}>
      <OutcomeField form={form} />
      <WhyFields form={form} />
      {isActing(outcome) && (
        <CheckboxField
          form={form}
          at="/isDone"
          label={text('inbox.decide.isDone')}
          hint={text('inbox.decide.isDoneHint')}
        />
      )}
      {isCarriedOut && <DoneFields form={form} />}
      {outcome && (isCarriedOut || !isActing(outcome)) && <InformedFields form={form} isOrder={isOrder} />}
      {outcome && <AutomationFields form={form} />}
      {preview}
    </FormView>
  );
}
