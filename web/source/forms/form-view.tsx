import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Fault, ProblemError } from '../api/problem.ts';
import { fault, text } from '../text/messages.ts';
import { fieldId } from './fields.tsx';
import type { Form } from './form.ts';

interface Props<T> {
  readonly form: Form<T>;
  readonly submit: string;
  readonly isWarning?: boolean;
  onSubmit(value: T): Promise<void>;
  readonly children: ComponentChildren;
  /** More buttons beside the one that sends. */
  readonly beside?: ComponentChildren;
}

/** The field of a fault: its own, or the one that holds the list it is in. */
function fieldOf(pointer: string): HTMLElement | null {
  const own = document.getElementById(fieldId(pointer));
  return own || pointer === '' ? own : fieldOf(pointer.slice(0, pointer.lastIndexOf('/')));
}

function FaultLine({ pointer, code, detail }: Fault): JSX.Element {
  const field = fieldOf(pointer);
  const said = fault(code, detail);
  if (!field) return <span>{pointer ? `${pointer}: ${said}` : said}</span>;
  return (
    <a
      href={`#${field.id}`}
      onClick={(event) => {
        event.preventDefault();
        fieldOf(pointer)?.focus();
      }}
    >
      {said}
    </a>
  );
}

/** All faults in one place, at the head of the form, which takes the focus. */
function ErrorSummary({ faults, failure }: { faults: readonly Fault[]; failure: Error | undefined }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [faults, failure]);
  const isRefusal = failure instanceof ProblemError;
  return (
    <div class="govuk-error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 class="govuk-error-summary__title">{text('common.form.faults')}</h2>
      <div class="govuk-error-summary__body">
        {failure && !isRefusal && <p>{text('common.offline')}</p>}
        {isRefusal && faults.length === 0 && <p>{fault(failure.code, failure.message)}</p>}
        <ul class="govuk-list govuk-error-summary__list">
          {faults.map((each) => (
            <li key={each.pointer + each.code}>
              <FaultLine {...each} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A form with its summary of faults and its button. Sending twice is not possible, and nothing typed is lost. */
export function FormView<T>({ form, submit, isWarning, onSubmit, children, beside }: Props<T>): JSX.Element {
  const { faults, failure, isSending } = form;
  const hasFault = faults.value.length > 0 || failure.value !== undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.send(onSubmit);
      }}
    >
      {hasFault && <ErrorSummary faults={faults.value} failure={failure.value} />}
      {children}
      <div class="govuk-button-group">
        <button
          type="submit"
          class={`govuk-button ${isWarning ? 'govuk-button--warning' : ''}`}
          aria-disabled={isSending.value || undefined}
        >
          {isSending.value ? text('common.form.sending') : submit}
        </button>
        {beside}
      </div>
    </form>
  );
}
