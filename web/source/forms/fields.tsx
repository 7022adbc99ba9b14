import type { ComponentChildren, JSX } from 'preact';
import { fault } from '../text/messages.ts';
import type { Form } from './form.ts';
import type { Json } from './pointer.ts';

/** The id of a field on the page, from its place in what is sent. */
export const fieldId = (at: string): string => `field${at.replaceAll(/[^A-Za-z0-9]/g, '-')}`;

export interface FieldProps {
  readonly form: Pick<Form<unknown>, 'get' | 'set' | 'faults'>;
  /** JSON pointer to the value in what is sent. */
  readonly at: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface FrameProps extends FieldProps {
  children(described: string | undefined): ComponentChildren;
}

const faultsAt = ({ form, at }: FieldProps) => form.faults.value.filter(({ pointer }) => pointer === at);

/** Label, hint and faults around a control. */
function Frame({ children, ...field }: FrameProps): JSX.Element {
  const id = fieldId(field.at);
  const faults = faultsAt(field);
  const described = [field.hint && `${id}-hint`, faults.length > 0 && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class={`govuk-form-group ${faults.length ? 'govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={id}>
        {field.label}
      </label>
      {field.hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {field.hint}
        </div>
      )}
      <FaultText id={`${id}-fault`} faults={faults} />
      {children(described || undefined)}
    </div>
  );
}

function FaultText({ id, faults }: { id: string; faults: ReturnType<typeof faultsAt> }): JSX.Element | null {
  if (!faults.length) return null;
  return (
    <div class="govuk-error-message" id={id}>
      {faults.map(({ code, detail }) => (
        <p key={code} class="govuk-!-margin-0">
          {fault(code, detail)}
        </p>
      ))}
    </div>
  );
}

const shown = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const isFaulty = (field: FieldProps) => faultsAt(field).length > 0;

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'url' | 'search' | 'number' | 'date' | 'month' | 'datetime-local';
  width?: 5 | 10 | 20;
  autocomplete?: string;
  maxLength?: number;
};

/** One line of text. Empty text is no value: the member is left away. */
export function TextField({ type = 'text', width, autocomplete, maxLength, ...field }: TextFieldProps): JSX.Element {
  const parse = (typed: string): Json => (typed === '' ? undefined : type === 'number' ? Number(typed) : typed);
  return (
    <Frame {...field}>
      {(described) => (
        <input
          class={`govuk-input ${width ? `govuk-input--width-${width}` : ''} ${isFaulty(field) ? 'govuk-input--error' : ''}`}
          id={fieldId(field.at)}
          name={field.at}
          type={type as 'text'}
          autocomplete={autocomplete ?? 'off'}
          maxLength={maxLength}
          aria-describedby={described}
          aria-invalid={isFaulty(field) || undefined}
          value={shown(field.form.get(field.at))}
          onInput={({ currentTarget }) => field.form.set(field.at, parse(currentTarget.value))}
        />
      )}
    </Frame>
  );
}

export function TextArea({ rows = 5, ...field }: FieldProps & { rows?: number }): JSX.Element {
  return (
    <Frame {...field}>
      {(described) => (
        <textarea
          class={`govuk-textarea ${isFaulty(field) ? 'govuk-textarea--error' : ''}`}
          id={fieldId(field.at)}
          name={field.at}
          rows={rows}
          aria-describedby={described}
          aria-invalid={isFaulty(field) || undefined}
          value={shown(field.form.get(field.at))}
          onInput={({ currentTarget }) => field.form.set(field.at, currentTarget.value || undefined)}
        />
      )}
    </Frame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

type ChoiceProps = FieldProps & { options: readonly Choice[] };

/** One of several; `none` is the text of having chosen nothing. */
export function SelectField({ options, none, ...field }: ChoiceProps & { none?: string }): JSX.Element {
  return (
    <Frame {...field}>
      {(described) => (
        <select
          class={`govuk-select ${isFaulty(field) ? 'govuk-select--error' : ''}`}
          id={fieldId(field.at)}
          name={field.at}
          aria-describedby={described}
          aria-invalid={isFaulty(field) || undefined}
          value={shown(field.form.get(field.at))}
          onChange={({ currentTarget }) => field.form.set(field.at, currentTarget.value || undefined)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

/** A question with its answers below it, for radios and checkboxes. */
export function Group({ children, ...field }: FieldProps & { children: ComponentChildren }): JSX.Element {
  const id = fieldId(field.at);
  const faults = faultsAt(field);
  const described = [field.hint && `${id}-hint`, faults.length > 0 && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class={`govuk-form-group ${faults.length ? 'govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={described || undefined}>
        <legend class="govuk-fieldset__legend">{field.label}</legend>
        {field.hint && (
          <div class="govuk-hint" id={`${id}-hint`}>
            {field.hint}
          </div>
        )}
        <FaultText id={`${id}-fault`} faults={faults} />
        {children}
      </fieldset>
    </div>
  );
}
