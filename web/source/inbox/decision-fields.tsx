import './inbox.css';
import type { JSX } from 'preact';
import { Measure, OUTCOMES, type Outcome } from '../../../shared/vocabulary/life.ts';
import { MEMBER_STATES } from '../../../shared/vocabulary/places.ts';
import { CheckboxesField, CheckboxField, RadioField } from '../forms/choices.tsx';
import { type Choice, type FieldProps, TextArea } from '../forms/fields.tsx';
import type { Form } from '../forms/form.ts';
import { InstantField } from '../forms/instant-field.tsx';
import { Details } from '../parts/basic.tsx';
import { text, word } from '../text/messages.ts';
import { type Decision, isActing, needsReason, usualMeasures } from './decision.ts';

type Fields = { form: Form<Decision> };

const words = (vocabulary: string, codes: readonly string[]): Choice[] =>
  codes.map((value) => ({ value, label: word(vocabulary, value) }));
const outcomes = (codes: readonly Outcome[]): Choice[] =>
  codes.map((value) => ({
    value,
    label: word('outcome', value),
    hint: text(`inbox.outcome.${value}`),
  }));

/** Choosing an outcome chooses what usually carries it out, unless other measures were chosen by hand. */
const outcomeForm = (form: Form<Decision>): FieldProps['form'] => ({
  faults: form.faults,
  get: (pointer) => form.get(pointer),
  set: (pointer, value) => {
    const { outcome: before, measures } = form.value.peek();
    const isUntouched = !measures || JSON.stringify(measures) === JSON.stringify(usualMeasures(before));
    form.set(pointer, value);
    if (isUntouched) form.set('/measures', usualMeasures(value as Outcome));
  },
});

export function OutcomeField({ form }: Fields): JSX.Element {
  return (
    <RadioField
      form={outcomeForm(form)}
      at="/outcome"
      label={text('inbox.decide.outcome')}
      options={outcomes(OUTCOMES)}
    />
  );
}

export function WhyFields({ form }: Fields): JSX.Element | null {
  const { outcome } = form.value.value;
  if (!outcome) return null;
  return (
    <>
      {isActing(outcome) && (
        <RadioField
          form={form}
          at="/ground"
          label={text('inbox.decide.ground')}
          hint={text('inbox.decide.groundHint')}
          options={words('ground', ['LAW', 'TERMS'])}
        />
      )}
      {outcome === 'NO_ACTION' && (
        <RadioField
          form={form}
          at="/refusal"
          label={text('inbox.decide.refusal')}
          hint={text('inbox.decide.refusalHint')}
          options={words('refusal', ['LACK_OF_INFORMATION', 'NOT_ILLEGAL', 'MANIFESTLY_UNFOUNDED'])}
        />
      )}
      {needsReason(outcome) && (
        <TextArea
          form={form}
          at="/reason"
          label={text('inbox.decide.reason')}
          hint={text('inbox.decide.reasonHint')}
          rows={4}
        />
      )}
    </>
  );
}

/** What was done, where and when; with the decision, or afterwards on its own. */
export function DoneFields({ form }: Fields): JSX.Element {
  return (
    <>
      <CheckboxesField
        form={form}
        at="/measures"
        label={text('inbox.decide.measures')}
        options={words('measure', Measure.options)}
      />
      <Details title={text('inbox.decide.whereWhen')}>
        <InstantField
          form={form}
          at="/takenAt"
          label={text('inbox.decide.takenAt')}
          hint={text('inbox.decide.takenAtHint')}
        />
        <div class="nb-places">
          <CheckboxesField
            form={form}
            at="/territory"
            label={text('inbox.decide.territory')}
            hint={text('inbox.decide.territoryHint')}
            options={words('memberState', MEMBER_STATES)}
          />
        </div>
      </Details>
    </>
  );
}

export function AutomationFields({ form }: Fields): JSX.Element {
  return (
    <Details
      title={text('inbox.decide.automation', { how: word('automated', form.value.value.automatedDecision ?? 'NOT') })}
    >
      <CheckboxField form={form} at="/automatedDetection" label={text('inbox.decide.automatedDetection')} />
      <RadioField
        form={form}
        at="/automatedDecision"
        label={text('inbox.decide.automatedDecision')}
        options={words('automated', ['NOT', 'PARTIALLY', 'FULLY'])}
      />
    </Details>
  );
}

/** Who is told, and of what. */
export function InformedFields({ form, isOrder }: Fields & { isOrder: boolean }): JSX.Element {
  const { notifier, seller, outcome } = form.value.value;
  return (
    <>
      <CheckboxField
        form={form}
        at="/notifier/isInformed"
        label={text('inbox.decide.notifierInformed')}
        hint={text('inbox.decide.notifierInformedHint')}
      />
      {notifier?.isInformed && (
        <Details title={text('inbox.decide.notifierMore')}>
          <RadioField
            form={form}
            at="/notifier/cites"
            label={text('inbox.decide.cites')}
            hint={text('inbox.decide.citesHint')}
            options={words('cites', ['LAW', 'TERMS', 'NEITHER'])}
          />
          <CheckboxField form={form} at="/notifier/redressNamed" label={text('inbox.decide.redressNamed')} />
        </Details>
      )}
      {isActing(outcome) && (
        <CheckboxField form={form} at="/seller/isInformed" label={text('inbox.decide.sellerInformed')} />
      )}
      {isActing(outcome) && seller?.isInformed && !isOrder && (
        <CheckboxField
          form={form}
          at="/seller/statement"
          label={text('inbox.decide.sellerStatement')}
          hint={text('inbox.decide.sellerStatementHint')}
        />
      )}
    </>
  );
}
