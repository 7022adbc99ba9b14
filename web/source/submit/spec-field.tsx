import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CheckboxesField, CheckboxField } from '../forms/choices.tsx';
import { type FieldProps, fieldId, Group, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { InstantField } from '../forms/instant-field.tsx';
import type { Json } from '../forms/pointer.ts';
import { Details } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';
import type { Field, Spec } from './field-spec.ts';
import { choicesOf, hintOf, labelOf } from './words-of.ts';

type FieldForm = FieldProps['form'];

interface Props<S extends Spec> {
  readonly form: FieldForm;
  readonly spec: S;
}

function OneField({ form, spec }: Props<Field>): JSX.Element {
  const field = { form, at: spec.at, label: labelOf(spec), hint: hintOf(spec) };
  switch (spec.control) {
    case 'text':
      return <TextArea {...field} />;
    case 'choice':
      return <SelectField {...field} options={choicesOf(spec)} none={text('submit.choose')} />;
    case 'choices':
      return (
        <div class="nb-submit-many">
          <CheckboxesField {...field} options={choicesOf(spec)} />
        </div>
      );
    case 'number':
      return <TextField {...field} type="number" width={10} />;
    case 'numbers':
      return <NumbersField form={form} spec={spec} />;
    case 'yes-no':
      return <CheckboxField {...field} />;
    case 'day':
      return <TextField {...field} type="date" width={20} />;
    case 'instant':
      return <InstantField {...field} />;
    default:
      return <TextField {...field} />;
  }
}

const numbersIn = (typed: Json): readonly number[] | undefined =>
  String(typed ?? '')
    .match(/\d+/g)
    ?.map(Number);

/** Numbers are typed one after the other, as people write lists: what was typed stays as it was typed. */
function NumbersField({ form, spec }: Props<Field>): JSX.Element {
  const [typed, setTyped] = useState(() => {
    const value = form.get(spec.at);
    return Array.isArray(value) ? value.join(', ') : '';
  });
  const asTyped: FieldForm = {
    faults: form.faults,
    get: () => typed,
    set: (at, said) => {
      setTyped(String(said ?? ''));
      form.set(at, numbersIn(said));
    },
  };
  return <TextField form={asTyped} at={spec.at} label={labelOf(spec)} hint={hintOf(spec)} />;
}

/** The fields of a part of the contract, one after the other. */
export function SpecField({ form, spec }: Props<Spec>): JSX.Element {
  if (spec.control !== 'group') return <OneField form={form} spec={spec} />;
  const fields = spec.fields.map((field) => <SpecField key={field.at} form={form} spec={field} />);
  if (!spec.isRequired) {
    return (
      <Details title={labelOf(spec)} isOpen={form.get(spec.at) !== undefined}>
        {fields}
      </Details>
    );
  }
  return (
    <div id={fieldId(spec.at)} tabIndex={-1}>
      <Group form={form} at={spec.at} label={labelOf(spec)} hint={hintOf(spec)}>
        {fields}
      </Group>
    </div>
  );
}
