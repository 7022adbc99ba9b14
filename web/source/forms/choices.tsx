import type { JSX } from 'preact';
import { type Choice, type FieldProps, fieldId, Group } from './fields.tsx';

type ChoicesProps = FieldProps & { options: readonly Choice[]; isInline?: boolean };

/** The first answer carries the id of the field, so that the summary of faults can lead to it. */
const optionId = (at: string, index: number): string => (index === 0 ? fieldId(at) : `${fieldId(at)}-${index}`);

function OptionText({ id, option, kind }: { id: string; option: Choice; kind: 'radios' | 'checkboxes' }): JSX.Element {
  return (
    <>
      <label class={`govuk-label govuk-${kind}__label`} for={id}>
        {option.label}
      </label>
      {option.hint && (
        <div class={`govuk-hint govuk-${kind}__hint`} id={`${id}-hint`}>
          {option.hint}
        </div>
      )}
    </>
  );
}

/** One answer of a few that are all seen. */
export function RadioField({ options, isInline, ...field }: ChoicesProps): JSX.Element {
  const chosen = field.form.get(field.at);
  return (
    <Group {...field}>
      <div class={`govuk-radios govuk-radios--small ${isInline ? 'govuk-radios--inline' : ''}`}>
        {options.map((option, index) => (
          <div class="govuk-radios__item" key={option.value}>
            <input
              class="govuk-radios__input"
              type="radio"
              id={optionId(field.at, index)}
              name={field.at}
              value={option.value}
              checked={String(chosen) === option.value}
              aria-describedby={option.hint ? `${optionId(field.at, index)}-hint` : undefined}
              onChange={() => field.form.set(field.at, option.value)}
            />
            <OptionText id={optionId(field.at, index)} option={option} kind="radios" />
          </div>
        ))}
      </div>
    </Group>
  );
}

/** Any of several: a list of codes. */
export function CheckboxesField({ options, ...field }: ChoicesProps): JSX.Element {
  const value = field.form.get(field.at);
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  const toggle = (each: string, isOn: boolean) => {
    const next = options.map((option) => option.value).filter((one) => (one === each ? isOn : chosen.includes(one)));
    field.form.set(field.at, next.length ? next : undefined);
  };
  return (
    <Group {...field}>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {options.map((option, index) => (
          <div class="govuk-checkboxes__item" key={option.value}>
            <input
              class="govuk-checkboxes__input"
              type="checkbox"
              id={optionId(field.at, index)}
              name={field.at}
              value={option.value}
              checked={chosen.includes(option.value)}
              aria-describedby={option.hint ? `${optionId(field.at, index)}-hint` : undefined}
              onChange={({ currentTarget }) => toggle(option.value, currentTarget.checked)}
            />
            <OptionText id={optionId(field.at, index)} option={option} kind="checkboxes" />
          </div>
        ))}
      </div>
    </Group>
  );
}

/** One thing that is so or is not: true or false. */
export function CheckboxField({ form, at, label, hint }: FieldProps): JSX.Element {
  const id = fieldId(at);
  const isFaulty = form.faults.value.some(({ pointer }) => pointer === at);
  return (
    <div class={`govuk-form-group ${isFaulty ? 'govuk-form-group--error' : ''}`}>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={id}
            name={at}
            checked={form.get(at) === true}
            aria-describedby={hint ? `${id}-hint` : undefined}
            aria-invalid={isFaulty || undefined}
            onChange={({ currentTarget }) => form.set(at, currentTarget.checked)}
          />
          <OptionText id={id} option={{ value: at, label, ...(hint && { hint }) }} kind="checkboxes" />
        </div>
      </div>
    </div>
  );
}
